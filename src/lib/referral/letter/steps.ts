import type { Words } from '$lib/words/words.ts';
import type { ListedCriterion } from '$statecharts/advice/advice.ts';
import type { Actor } from '$statecharts/criteria/actor.ts';
import { rankOf } from '$statecharts/criteria/effect.ts';
import { findingTexts } from './finding-texts.ts';
import { lowerFirst } from './sentences.ts';
import type { Told } from './told.ts';

/** Something that has to be done or established, and who does it. */
export interface Step {
  readonly by: Actor;
  readonly text: string;
}

/** What keeps the patient from neuromodulation and can be done, or has to be established first. */
export function stepsOf(told: Told): Step[] {
  const owned = ownedFindings(told);
  const actors = [...new Set(owned.map(({ by }) => by))];
  return actors.flatMap((by) => {
    const ids = owned.filter((finding) => finding.by === by).map(({ id }) => id);
    return findingTexts('step', ids, told).map((text) => ({ by, text }));
  });
}

/** The criteria that somebody acts on first, each with who does. */
export function ownedFindings({ check }: Told): { readonly id: string; readonly by: Actor }[] {
  const { advice, indication } = check;
  const unmet = advice.criteria.filter(({ status }) => status === 'unmet');
  const highest = Math.max(0, ...unmet.map(({ effect }) => (effect ? rankOf(effect) : 0)));
  return advice.criteria.flatMap((finding) => {
    const { id, status, effect, by } = finding;
    if (by && isToDo(finding)) return { id, by };
    const isOpen = status === 'unknown' && effect !== undefined && rankOf(effect) > highest;
    if (!isOpen || advice.category !== 'specialist-first') return [];
    return { id, by: by && advice.referTo.includes(by) ? by : indication.diagnostician };
  });
}

/** The name of a criterion within a sentence. */
export const titleOf = (id: string, { sayById }: Words) =>
  lowerFirst(sayById(`criterion.${id}.title`));

const isToDo = ({ status, effect }: ListedCriterion): boolean =>
  status === 'unmet' && (effect === 'defer' || effect === 'prepare');
