import { found } from '../criteria.ts';
import { tabled } from '../tables/definitions.ts';
import type { Statement } from './statement.ts';

/** (a) The rules as data and the tables say the same of every criterion, for every patient. */
export function agreement(ids: readonly string[]): Statement[] {
  return ids.map((id) => ({
    kind: 'agreement',
    id,
    expect: 'unsat',
    assertions: [`(not (= ${found(id, 'now')} ${tabled(id)}))`]
  }));
}
