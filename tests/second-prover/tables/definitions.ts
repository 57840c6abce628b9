import { finding } from '../finding.ts';
import { ALWAYS } from './rails.ts';
import type { Row } from './row.ts';

/** The name of what a criterion comes to, by the tables. */
export const tabled = (id: string): string => `table/${id}`;

/** A row as the definition of what it comes to. */
export function tableDefinition({ id, applies, test, lesser, worst }: Row): string {
  const unmet = lesser.reduceRight(
    (otherwise, [condition, outcome]) =>
      `(ite ${condition} ${finding('unmet', outcome)} ${otherwise})`,
    finding('unmet', worst)
  );
  const unknown = finding('unknown', worst);
  const name = `(define-fun ${tabled(id)} () finding`;
  if (applies === ALWAYS)
    return `${name} (ite ${test.yes} met\n  (ite ${test.no} ${unmet} ${unknown})))`;
  return `${name}
  (ite ${applies.no} not-applicable
  (ite ${test.yes} met
  (ite (and ${applies.yes} ${test.no}) ${unmet} ${unknown}))))`;
}
