import { passagesAt, SILENT, type Passage } from '../passage.ts';

const bleeding =
  'Stollingsstoornis/ gebruik antistollingsmiddel indien niet tijdelijk gestopt mag worden';
const opioids =
  'gereduceerd te worden tot een maximale morfine equivalente dosering (MED) van <90mg/dag';
const psychiatry =
  'actieve psychiatrische stoornis, dan dient een verwijzing naar psychiater plaats te vinden';

/** What section 1 asks of every patient before the treatment. */
export const general: readonly Passage[] = passagesAt('nva §1', {
  'general.age': 'Leeftijd minimaal 18 jaar',
  'general.duration': 'Minimaal 6 maanden pijnklachten aanwezig sinds initiële klachten',
  'general.intensity': 'Een pijnintensiteit van 50mm of ≥5 punten',
  'general.substanceMisuse': 'Middelen misgebruik',
  'general.pregnancy': 'Zwangerschap',
  'general.bleeding': bleeding,
  'general.infection': 'Actieve infectie',
  'general.lifeExpectancy': 'Levensverwachting ≤12 maanden',
  'general.questionnaires':
    'Intake vragenlijst en PROMS neuromodulatie (zie bijlage 1) worden niet ingevuld',
  'general.bmi': 'BMI ≥35 (relatieve contra-indicatie)',
  'general.opioids': opioids,
  'general.psychiatry': psychiatry,
  'psychosocial.concern': 'een (klinisch) psycholoog of psychiater',
  'attention.anticoagulant-pause': bleeding,
  'attention.opioid-taper':
    'Bij voorkeur wordt het opioïdgebruik tot een zo laag mogelijke dosering gereduceerd',
  'attention.psychiatrist-care': psychiatry,
  'attention.weighted-score':
    'meting van de pijnintensiteit gedurende vier dagen op verschillende momenten van de dag',
  'attention.cardiac-device': SILENT,
  'attention.earlier-neuromodulation': SILENT
});
