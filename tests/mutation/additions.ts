import { isDeepStrictEqual } from 'node:util';
import { isCalledFor, type Addition } from '../../statecharts/criteria/additions.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import type { Condition } from '../../statecharts/logic/condition.ts';
import { evaluate } from '../../statecharts/logic/evaluate.ts';
import { atomsOf, factsOf } from '../../statecharts/logic/read.ts';
import { attentionPoints } from '../oracle/attention.ts';
import { notesBeside } from '../oracle/notes.ts';
import { oracle } from '../oracle/oracle.ts';
import { refuse } from '../proof/refuse.ts';
import { combinationsIn, spaceOf } from '../proof/space.ts';
import { withNumbers } from './numbers.ts';

/** What an indication says beside its advice. */
export type Said = Pick<Indication, 'id' | 'facts' | 'attention' | 'notes' | 'modalities'>;

/** Facts that are read together; every other one alone. */
const TOGETHER: readonly (readonly string[])[] = [
  ['opioidMedMgPerDay', 'psychosocial.opioidReduction'],
  ['painNrs', 'painVasMm'],
  ['painDurationMonths', 'crpsType', 'autoInflammationSuspected', 'inflammatorySignsProminent']
];

/**
 * Compares the points to mind, the notes and the treatments with the second reading, for every
 * combination of the facts that are read together. Gives their number. Throws at the first difference.
 */
export function agreeOnAdditions(said: Said): number {
  const conditions = conditionsIn(said);
  const groups = groupsOf(said);
  const apart = conditions.find(
    (condition) => !groups.some((group) => factsOf(condition).every((fact) => group.includes(fact)))
  );
  if (apart) refuse('Facts are not compared together:', factsOf(apart));
  let compared = 0;
  for (const group of groups) {
    for (const facts of combinationsOf(group, said, conditions)) {
      const [own, theirs] = [toldOf(said, facts), toldBySecond(said.id, facts)];
      if (!isDeepStrictEqual(own, theirs)) refuse(`${said.id}: the readings differ on`, facts);
      compared += 1;
    }
  }
  return compared;
}

function groupsOf(said: Said): readonly string[][] {
  const { facts, attention, notes } = said;
  const ids = Object.keys(facts).filter((id) => id !== 'country');
  const together = TOGETHER.map((group) => group.filter((id) => ids.includes(id)));
  const alone = ids.filter((id) => !together.flat().includes(id)).map((id) => [id]);
  // Those that stand one after the other, for their order.
  const inOrder = [attention, notes].flatMap((list) =>
    list.slice(1).map((one, i) => factsOfAll(one, list[i]))
  );
  return [...together, ...alone, ...inOrder].filter((group) => group.length > 0);
}

const factsOfAll = (...additions: readonly (Addition | undefined)[]): string[] => [
  ...new Set(additions.flatMap((one) => (one ? factsOf(wholeOf(one)) : [])))
];

const wholeOf = ({ applies, when }: Addition): Condition => ({
  op: 'all',
  of: applies ? [applies, when] : [when]
});

function conditionsIn({ attention, notes, modalities }: Said): Condition[] {
  return [
    ...[...attention, ...notes].map(wholeOf),
    ...modalities.flatMap(({ when }) => when ?? [])
  ];
}

/** Every combination of a group's answers, told apart as finely as the conditions or finer. */
function* combinationsOf(group: string[], { facts }: Said, conditions: Condition[]) {
  const any = group.map((fact) => ({ op: 'oneOf', fact, values: [] }) as const);
  const atoms = conditions.flatMap(atomsOf).filter(({ fact }) => group.includes(fact));
  const space = withNumbers(spaceOf([], facts, 'NL', { atoms: [...atoms, ...any] }), atoms);
  for (const { country: _, ...given } of combinationsIn(space, [...space.answers.keys()])) {
    yield Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined)
    ) as Facts;
  }
}

function toldOf({ attention, notes, modalities }: Said, facts: Facts) {
  const calledFor = (additions: readonly Addition[]) =>
    additions.filter((one) => isCalledFor(one, facts)).map(({ id }) => id);
  return {
    attention: calledFor(attention),
    notes: calledFor(notes),
    modalities: modalities
      .filter(({ when }) => !when || evaluate(when, facts) === true)
      .map(({ modality }) => modality)
  };
}

const made = new Map<string, ReturnType<typeof toldOf>>();

function toldBySecond(indication: string, facts: Facts) {
  const key = JSON.stringify([indication, facts]);
  const kept = made.get(key) ?? {
    attention: attentionPoints(indication, { ...facts }),
    notes: notesBeside(indication, { ...facts }),
    // Without whatever rules the treatment out: then no treatment is named.
    modalities: oracle({
      indication,
      facts: 'crpsRegion' in facts ? { crpsRegion: facts['crpsRegion'] } : {}
    }).modalities
  };
  made.set(key, kept as ReturnType<typeof toldOf>);
  return kept;
}
