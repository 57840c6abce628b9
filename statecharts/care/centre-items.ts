import type { Citation } from '../criteria/source.ts';

/** A requirement of a centre or of its team, and where it stands. */
export interface CentreItem {
  readonly id: CentreItemId;
  readonly part: 'centre' | 'team';
  readonly source: Citation;
}

export type CentreItemId =
  | 'registeredPainCentre'
  | 'operatingRoomClass1'
  | 'complicationAgreements'
  | 'scsAndDrgTeam'
  | 'painSpecialistOrNeurosurgeon'
  | 'psychologistOrPsychiatrist'
  | 'specialistNurse'
  | 'cooperationAgreement';

/**
 * What every centre must have. `complicationAgreements`: with orthopaedics and/or neurosurgery, on
 * surgery for bleeding and infection. The team that sets the indication is joined by another
 * specialist where a patient needs one; `specialistNurse` is a nurse (specialist) or a physician
 * assistant, the first of the team an anaesthesiologist-pain specialist or neurosurgeon.
 */
export const CENTRE_ITEMS: readonly CentreItem[] = [
  { id: 'registeredPainCentre', part: 'centre', source: 'nva §3' },
  { id: 'operatingRoomClass1', part: 'centre', source: 'nva §3' },
  { id: 'complicationAgreements', part: 'centre', source: 'nva §3' },
  { id: 'scsAndDrgTeam', part: 'centre', source: 'nva §3' },
  { id: 'painSpecialistOrNeurosurgeon', part: 'team', source: 'nva §1' },
  { id: 'psychologistOrPsychiatrist', part: 'team', source: 'nva §1' },
  { id: 'specialistNurse', part: 'team', source: 'nva §1' }
];

/** A written agreement with another regional centre, one of the two being responsible. */
export const COOPERATION_ITEM: CentreItem = {
  id: 'cooperationAgreement',
  part: 'centre',
  source: 'nva §3'
};
