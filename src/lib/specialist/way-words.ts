import { latestDayOf } from '$statecharts/care/trial-length.ts';
import { STAGES } from '$statecharts/criteria/stage.ts';
import type { Cited } from '$statecharts/chart/cited.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { GraphEdge } from '$statecharts/graph/graph.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';

/** The name of a state by its path below the chart: a stage has the same everywhere, on whichever line it stands. */
export function stateName(id: string, { sayById }: Words): string {
  const stage = stageOf(id);
  return sayById(stage ? `stage.${stage}` : `pathway.state.${id}`);
}

/** A transition in a few letters, for the map. */
export function shortCondition(edge: GraphEdge, { sayById }: Words): string {
  return sayById(`pathway.label.${conditionOf(edge)}`);
}

/** A transition in a sentence, for the table, in words of that country. */
export function longCondition(edge: GraphEdge, words: Words, country: Country): string {
  return sentence(conditionOf(edge), words, country);
}

/** What happened, in a few letters: with a capital, for it begins a line. */
export function stepName({ condition }: Cited, { sayById }: Words): string {
  return upperFirst(sayById(`pathway.label.${condition}`));
}

/**
 * What happens in a transition that people decide on, in a few letters and in a sentence; where a
 * Dutch rule is applied in Belgium, that too.
 */
export function conditionWords(meta: Cited, words: Words, country: Country) {
  const line = sentence(String(meta.condition), words, country);
  return {
    label: words.sayById(`pathway.label.${meta.condition}`),
    line: country === 'BE' && isDutchRule(meta) ? `${line} ${words.say('pathway.dutchRule')}` : line
  };
}

/** A condition in a sentence; a trial can be extended up to a day of the country's own. */
function sentence(condition: string, { sayById }: Words, country: Country): string {
  return sayById(`pathway.way.${condition}`, { latest: String(latestDayOf(country)) });
}

/** Whether a condition after the referral has no source of Belgium's own: the Dutch rule is applied. */
export function isDutchRule({ condition, sources }: Cited): boolean {
  return condition !== undefined && !sources.BE.includes('be-hospital');
}

/** What decides on a transition: its own condition, its guard, or that no other was taken. */
function conditionOf({ meta, guard, isOtherwise }: GraphEdge): string {
  return meta.condition ?? guard ?? (isOtherwise ? 'otherwise' : 'next');
}

/** The stage of a station, which is the last part of its path. */
export function stageOf(id: string): string | undefined {
  return STAGES.find((stage) => id.split('.').at(-1) === stage);
}
