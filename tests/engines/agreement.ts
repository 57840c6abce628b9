import { isDeepStrictEqual } from 'node:util';
import type { Indication } from '../../statecharts/indications/indication.ts';
import type { Answer, CriterionAnswer, Decide, Patient } from './engine.ts';
import { own } from './own.ts';

/** On how many cases an engine says the same as this project, and the first on which it does not. */
export interface Agreement {
  readonly agreeing: number;
  /** How often this project came to each category. */
  readonly categories: ReadonlyMap<string, number>;
  readonly first?: { readonly patient: Patient; readonly own: Answer; readonly other: Answer };
}

/** Compares the category, and the status and the effect of every criterion. */
export async function agreementOn(
  cases: readonly Patient[],
  indication: Indication,
  decide: Decide
): Promise<Agreement> {
  const ours = own(indication);
  const categories = new Map<string, number>();
  let agreeing = 0;
  let first: Agreement['first'];
  for (const patient of cases) {
    const [mine, other] = [plain(await ours(patient)), plain(await decide(patient))];
    categories.set(mine.category, (categories.get(mine.category) ?? 0) + 1);
    if (isDeepStrictEqual(mine, other)) agreeing += 1;
    else first ??= { patient, own: mine, other };
  }
  return { agreeing, categories, ...(first && { first }) };
}

function plain({ category, criteria }: Answer): Answer {
  const said = ({ id, status, effect }: CriterionAnswer) => ({
    id,
    status,
    ...(effect && { effect })
  });
  return { category, criteria: criteria.map(said) };
}
