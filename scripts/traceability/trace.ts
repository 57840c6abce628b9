import type {
  Traced,
  TracedIndication,
  TracedPassage
} from '../../src/lib/why/traceability/matrix.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Country } from '../../statecharts/facts/country.ts';
import { graphOf, type Graph } from '../../statecharts/graph/graph.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import { passagesOn } from '../../statecharts/sources/passages.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { casesOf } from './cases.ts';
import { filesNaming } from './files.ts';
import { keysOf } from './keys.ts';

/** Every criterion with its passages, its place in the chart, its tests and its texts. */
export function trace(): TracedIndication[] {
  return indications.map((indication) => {
    const graph = graphOf(indication.chart);
    return {
      id: indication.id,
      criteria: indication.criteria.map((criterion) => traced(criterion, indication, graph))
    };
  });
}

function traced(criterion: Criterion, indication: Indication, { nodes, edges }: Graph): Traced {
  const passagesIn = (country: Country): TracedPassage[] =>
    passagesOn([criterion.id], criterion.sources[country], indication.id).map(({ at, quote }) => ({
      at,
      ...(quote !== undefined && { quote })
    }));
  const cites = ({ meta }: { readonly meta: { readonly criteria: readonly string[] } }) =>
    meta.criteria.includes(criterion.id);
  const ways = edges.filter(cites).map(({ from, to }) => `${from} → ${to}`);
  return {
    id: criterion.id,
    sources: criterion.sources,
    passages: { NL: passagesIn('NL'), BE: passagesIn('BE') },
    // A group cites what its states do.
    states: nodes.filter((node) => node.kind !== 'group' && cites(node)).map(({ id }) => id),
    transitions: [...new Set(ways)],
    cases: casesOf(criterion, indication),
    files: filesNaming(criterion.id),
    keys: keysOf(criterion, indication).keys
  };
}

/** What criteria lack of all that they must have; nothing where the matrix is whole. */
export function gapsIn(matrix: readonly TracedIndication[]): string[] {
  return matrix.flatMap(({ id, criteria }) =>
    criteria.flatMap((each) => gapsOf(each).map((gap) => `${id}, ${each.id}: no ${gap}`))
  );
}

function gapsOf(traced: Traced): string[] {
  const { id, sources, passages, states, transitions, cases, files, keys } = traced;
  const told = (country: Country) =>
    sources[country].length > 0 &&
    sources[country].every((place) => passages[country].some(({ at }) => at === place));
  const has: Readonly<Record<string, boolean>> = {
    'passage at each place for the Netherlands': told('NL'),
    'passage at each place for Belgium': told('BE'),
    state: states.length > 0,
    transition: transitions.length > 0,
    'example case': cases.count > 0,
    'test or second reading that names it': files.length > 0,
    title: keys.includes(`criterion.${id}.title`),
    'text for when it is not met': keys.some(wordsFailure)
  };
  return Object.keys(has).filter((part) => !has[part]);
}

const wordsFailure = (key: string) => !/\.(?:title|unknown|reason|instead)$/.test(key);

/** The texts that criteria need and lack in a language. */
export function missingTexts(): string[] {
  return indications.flatMap((indication) =>
    indication.criteria.flatMap((criterion) => keysOf(criterion, indication).missing)
  );
}
