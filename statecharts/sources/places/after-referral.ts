import { passagesAt, SILENT, type Passage } from '../passage.ts';

/** What section 1 asks of the team, the trial, the aftercare and the test with the system off. */
export const afterReferral: readonly Passage[] = passagesAt('nva §1', {
  'intake.team': 'Het multidisciplinaire team dat de indicatie stelt',
  'centre.painSpecialistOrNeurosurgeon': 'een anesthesioloog-pijnspecialist of neurochirurg',
  'centre.psychologistOrPsychiatrist': 'een (klinisch) psycholoog of psychiater',
  'centre.specialistNurse': 'een verpleegkundig specialist/physician assistant of verpleegkundige',
  'trial.length': 'Er dient altijd een proeffase van minimaal 1 week plaats te vinden',
  'trial.extension': 'kan verlenging van de proeffase plaatsvinden met 1 tot 2 weken',
  'trial.diary':
    'waarin de laatste 4 dagen van de pijnintensiteit (gewogen VAS- of NRS-score) bepalend zijn',
  'trial.attacks': 'wordt de aanvalsfrequentie als outcome parameter vastgelegd',
  'trial.reduction.pain':
    'minimaal 50% reductie van pijn (gemeten met de gewogen VAS- of NRS-score)',
  'trial.reduction.attacks': 'minimaal een 30% reductie in de aanvalsfrequentie',
  'trial.decision': 'kan worden overgegaan tot definitieve plaatsing',
  'aftercare.visits': 'na 3, 6 en 12 maanden gezien',
  'aftercare.yearly': 'Na het eerste jaar heeft de patiënt minimaal 1 keer per jaar contact',
  'aftercare.proms': '6 maanden na implantatie en vervolgens jaarlijks de PROMs neuromodulatie',
  'offTest.doubt': 'over het effect van de neuromodulatie wordt het systeem 1-4 weken uitgezet',
  'offTest.diary': 'houdt de patiënt gedurende 4 dagen een pijndagboek bij',
  'offTest.worse': 'verergering van de pijn met meer dan 2 punten op de NRS of 15 mm',
  'offTest.quality': 'niet tot een afname van de kwaliteit van leven (SF12)',
  'offTest.stayOff': 'blijft het neuromodulator-systeem uit en wordt eventueel verwijderd',
  'offTest.team': 'dient genomen te worden door het multidisciplinair team en de patiënt',
  'offTest.attacks': SILENT,
  'implants.arrangement':
    'Zie Overgangsregeling neuromodulatie chronische pijn voor lopende behandeltrajecten'
});
