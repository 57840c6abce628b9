import type { ReferralCheck } from './check.svelte.ts';
import { DURATION, typedDuration } from './check/duration.ts';
import type { Group } from './check/groups.ts';
import { UNKNOWN, writeDecimal } from '$lib/ui/answer.ts';
import type { FactValue } from '$statecharts/facts/fact.ts';
import type { Life } from '$statecharts/life/life-schema.ts';

type Answered = NonNullable<Life['answered']>;

/** What a form holds, as a file keeps it: the facts, and how they were answered. */
export type SavedAnswers = Pick<Life, 'facts' | 'answered'>;

/** All that was answered in a check. */
export function savedAnswers(check: ReferralCheck): SavedAnswers {
  const ids = Object.keys(check.indication.facts).filter((id) => check.answer(id) !== undefined);
  const known = ids.filter((id) => check.facts[id] !== undefined);
  const open = ids.filter((id) => check.facts[id] === undefined);
  const of = <Value>(facts: readonly string[], value: (fact: string) => Value | undefined) =>
    Object.fromEntries(
      facts.flatMap((fact) => {
        const found = value(fact);
        return found === undefined ? [] : [[fact, found]];
      })
    );
  const answered = {
    ...(check.seen !== '' && { seen: check.seen }),
    ...(check.durationUnit === 'years' && { durationUnit: check.durationUnit }),
    ...some(
      'asTyped',
      of(open, (id) => (check.isUnknown(id) ? undefined : check.answer(id)))
    ),
    ...some(
      'groups',
      of(ids, (id) => check.confirmedIn(id))
    ),
    ...some(
      'meant',
      known.filter((id) => check.read(id, check.answer(id)).problem)
    ),
    ...some(
      'implied',
      ids.filter((id) => check.isImplied(id))
    )
  };
  const facts = {
    ...of(known, (id) => check.facts[id]),
    ...of(open, (id) => (check.isUnknown(id) ? null : undefined))
  };
  return { facts, ...some('answered', answered) };
}

/** Puts what was saved in a check in which nothing was answered; `write` writes its numbers. */
export function restoreAnswers(
  check: ReferralCheck,
  { facts, answered = {} }: SavedAnswers,
  write: (value: number) => string
): void {
  const { seen, asTyped = {}, groups = {}, meant = [], implied = [] } = answered;
  if (seen) check.seen = seen;
  for (const [id, value] of Object.entries(facts)) {
    if (implied.includes(id) && check.isImplied(id)) continue;
    check.give(
      id,
      textOf(check, id, value, answered, write),
      groups[id] as Group['id'] | undefined
    );
  }
  for (const [id, text] of Object.entries(asTyped)) check.give(id, text);
  // A number of months that is none of years stays as it is.
  const isInYears =
    typeof facts[DURATION] !== 'number' ||
    typedDuration(check.answer(DURATION) ?? '').unit === 'years';
  if (answered.durationUnit === 'years' && isInYears) check.durationUnit = 'years';
  for (const id of meant) check.confirm(id);
}

function textOf(
  check: ReferralCheck,
  id: string,
  value: FactValue | null,
  { durationUnit }: Answered,
  write: (value: number) => string
): string {
  if (value === null) return UNKNOWN;
  if (typeof value !== 'number') return String(value);
  if (id === DURATION && durationUnit === 'years') {
    const years = `${writeDecimal(value / 12, write)} jaar`;
    if (check.read(id, years).value === value) return years;
  }
  return writeDecimal(value, write);
}

/** A key with what stands under it; nothing where nothing does. */
function some<Key extends string, Part extends object>(key: Key, part: Part) {
  return (Object.keys(part).length > 0 ? { [key]: part } : {}) as Partial<Record<Key, Part>>;
}
