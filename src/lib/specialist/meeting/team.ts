import { CENTRE_ITEMS, type CentreItemId } from '$statecharts/care/centre-items.ts';

/** A member of the team that sets the indication; `other` joins where the patient needs one. */
export type TeamMember = CentreItemId | 'other';

/** The team that sets the indication, as the statement composes it. */
export const TEAM: readonly TeamMember[] = CENTRE_ITEMS.filter(({ part }) => part === 'team').map(
  ({ id }) => id
);

/** All who may be there: the team, and whom a patient needs beside it. */
export const MEMBERS: readonly TeamMember[] = [...TEAM, 'other'];

/** Those of the team who are named, in the order of the statement; another name is passed over. */
export function inOrder(named: readonly string[]): TeamMember[] {
  return MEMBERS.filter((member) => named.includes(member));
}
