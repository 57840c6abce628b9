import { ruleAt } from './line/rules.ts';
import { sideTrack } from './line/side-tracks.ts';
import { shortNumber } from './line/values.ts';
import type { SideTrack, Station } from '$lib/ui/station.ts';
import type { Words } from '$lib/words/words.ts';
import type { Actor } from '$statecharts/criteria/actor.ts';
import { atomsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import type { Stage } from '$statecharts/criteria/stage.ts';
import { graphOf } from '$statecharts/graph/graph.ts';
import { branchesOn, stageAt, STATIONS, type LineStation } from '$statecharts/graph/line.ts';
import type { Pathway } from '$statecharts/indications/indication.ts';

/** Words of each country. */
interface ByCountry {
  readonly NL: Words;
  readonly BE: Words;
}

/** The line of an indication where nobody is under way: what each station asks, and who acts there. */
export function mapStations(indication: Pathway, words: ByCountry): Station[] {
  const branches = branchesOn(graphOf(indication.chart));
  return STATIONS.map((station) => {
    const { note, more, ...how } = asked(station, indication, words);
    return {
      id: station,
      name: words.NL.say(`pathway.station.${station}`),
      ...how,
      note,
      more: [...more, ...whoActs(station, indication, words)],
      sides: branches
        .filter((branch) => branch.station === station)
        .map(({ side }) =>
          inBoth((country) => sideTrack(side, station, country, words[country]), words)
        )
    };
  });
}

/** What is asked at a station, with where its criteria stand. */
function asked(
  station: LineStation,
  indication: Pathway,
  words: ByCountry
): Pick<Station, 'note' | 'href' | 'state'> & { readonly more: readonly string[] } {
  const stage = stageAt(station);
  if (!stage || station === 'team') {
    const rule = (country: 'NL' | 'BE') =>
      ruleAt(station, country, indication.after.measure, words[country]);
    return { note: rule('NL'), more: inBelgium(rule('NL'), rule('BE'), words) };
  }
  const own = indication.criteria.filter((criterion) => criterion.stage === stage);
  if (own.length === 0)
    return { state: 'notApplicable', note: words.NL.say('station.none'), more: [] };
  const count = words.NL.say(
    'pathway.line.criteria',
    { number: words.NL.number(own.length) },
    own.length
  );
  const limits = limitsIn(own, stage, indication, words.NL);
  return { note: limits || count, href: `#stage-${stage}`, more: limits ? [count] : [] };
}

/** The numbers that a stage asks for at the least; of the general ones those of the pain. */
function limitsIn(
  criteria: readonly Criterion[],
  stage: Stage,
  { facts }: Pathway,
  words: Words
): string {
  return criteria
    .flatMap(atomsIn)
    .flatMap((atom) => {
      const definition = facts[atom.fact];
      const isTold = stage === 'diagnosis' || /^pain(?:Nrs|Duration)/.test(atom.fact);
      if (atom.op !== 'atLeast' || definition?.kind !== 'number' || !isTold) return [];
      return [shortNumber(definition, atom.value, words, '≥\u00a0')];
    })
    .join(' · ');
}

/** Who acts most where a stage is not in order; after the check the team, and with it the patient. */
function whoActs(station: LineStation, { criteria }: Pathway, words: ByCountry): string[] {
  const { NL, BE } = words;
  const stage = stageAt(station);
  if (station === 'implant') {
    const decides = NL.say('pathway.line.decides');
    return [decides, ...inBelgium(decides, BE.say('pathway.line.decides'), words)];
  }
  if (station === 'team') return [NL.say('actor.neuromodulation-team.name')];
  const actors = criteria
    .filter((criterion) => criterion.stage === stage)
    .flatMap(({ failures }) => failures.flatMap(({ by }) => by ?? []));
  return mostFrequent(actors).map((actor) => NL.say(`actor.${actor}.name`));
}

function mostFrequent(actors: readonly Actor[]): Actor[] {
  const count = (actor: Actor) => actors.filter((each) => each === actor).length;
  return [...new Set(actors)].sort((a, b) => count(b) - count(a)).slice(0, 1);
}

/** A way off the line as it is here, and what is otherwise in Belgium. */
function inBoth(trackIn: (country: 'NL' | 'BE') => SideTrack, words: ByCountry): SideTrack {
  const [here, there] = [trackIn('NL'), trackIn('BE')];
  const note = [here.note, ...inBelgium(here.note, there.note, words)].filter(Boolean).join('. ');
  return { ...here, note: note || undefined };
}

function inBelgium(
  here: string | undefined,
  there: string | undefined,
  { NL }: ByCountry
): string[] {
  return there === undefined || there === here
    ? []
    : [NL.say('pathway.inBelgium', { text: there })];
}
