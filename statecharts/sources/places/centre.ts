import { passagesAt, type Passage } from '../passage.ts';

/** What section 3 asks of a centre. */
export const centre: readonly Passage[] = passagesAt('nva §3', {
  'centre.registeredPainCentre': 'voldoet aan de registratie-eisen voor pijncentra',
  'centre.operatingRoomClass1': 'Operatiekamer klasse 1',
  'centre.complicationAgreements':
    'Lokale afspraken met orthopeden en/of neurochirurgen met betrekking tot de chirurgische behandeling van complicaties',
  'centre.scsAndDrgTeam': 'in staat is de SCS en DRGS apparatuur te bedienen',
  'centre.volume': 'Minimaal 20 unieke patiënten, per kalenderjaar, per pijnbehandelcentrum',
  'centre.cooperation': 'samenwerking te zoeken met een ander regionaal pijnbehandelcentrum',
  'centre.cooperationAgreement':
    'Samenwerkingsafspraken worden vastgelegd in een samenwerkingsovereenkomst',
  'centre.ons': 'een minimum van 10 unieke patiënten per jaar'
});
