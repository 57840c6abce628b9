import { MEANWHILE_READING } from '$statecharts/advice/refer-to.ts';
import type { Category } from '$statecharts/chart/categories.ts';
import { decider } from '$statecharts/chart/decide.ts';
import type { FindingKind } from '$statecharts/chart/setup.ts';
import { EFFECTS, rankOf, type Effect } from '$statecharts/criteria/effect.ts';
import { STAGES } from '$statecharts/criteria/stage.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { alike, type Said, type Teller } from '../said.ts';
import { cell, type Line, type Part, type Row } from '../table.ts';

const STEPS = ['exclude', 'missing', 'specialist', 'found'] as const;
const MORE = [
  'combined',
  'open',
  'stable',
  'position',
  'toCentre',
  'toSpecialist',
  'toActor',
  'meanwhile',
  'scores',
  'numbers'
] as const;

/** How the category follows from the findings: in words, and as the chart itself answers. */
export function decidingPart(indication: Indication, teller: Teller): Part {
  const { say } = teller.words;
  const told = (
    key: `rules.deciding.${(typeof STEPS)[number] | (typeof MORE)[number] | 'lead'}`
  ): Line => ({
    said: teller.inEach((words) => words.say(key, namesIn(indication, words)))
  });
  return {
    id: 'deciding',
    heading: say('rules.deciding.heading'),
    lead: [told('rules.deciding.lead')],
    steps: STEPS.map((line) => told(`rules.deciding.${line}`)),
    beside: MORE.map((line) => told(`rules.deciding.${line}`)),
    tables: [
      {
        id: 'categories',
        heading: say('rules.deciding.table'),
        heads: (['heaviest', 'nothing', 'atSpecialist', 'atReferrer'] as const).map((head) =>
          say(`rules.deciding.${head}`)
        ),
        rows: [undefined, ...EFFECTS].map((found) => rowOf(found, indication, teller))
      }
    ]
  };
}

/** What the lines name, so that each has one name on the page. */
function namesIn({ centre, diagnostician }: Indication, words: Words) {
  const { say, list } = words;
  const quoted = (category: Category) => `‘${nameOf(category, words)}’`;
  return {
    refer: quoted('refer'),
    discuss: quoted('discuss'),
    specialistFirst: quoted('specialist-first'),
    notNow: quoted('not-now'),
    notIndicated: quoted('not-indicated'),
    incomplete: quoted('incomplete'),
    effects: list(
      EFFECTS.toReversed().map((effect) => `‘${say(`rules.effect.${effect}`)}’`),
      'and'
    ),
    stages: STAGES.map((stage) => say(`stage.${stage}`).toLowerCase()).join(', '),
    centre: say(`actor.${centre}.to`),
    diagnostician: say(`actor.${diagnostician}.to`),
    reading: MEANWHILE_READING
  };
}

/** A category by the name that the check gives it. */
function nameOf(category: Category, { say, sayById }: Words): string {
  return sayById(`category.${category}.short`, { to: say('rules.deciding.aSpecialist') });
}

/** What the heaviest finding comes to, while nothing or something heavier is still open. */
function rowOf(found: Effect | undefined, indication: Indication, teller: Teller): Row {
  const { words, inEach } = teller;
  const known: FindingKind[] = found ? [{ status: 'unmet', effect: found }] : [];
  const heavier = EFFECTS.filter((effect) => rankOf(effect) > (found ? rankOf(found) : 0));
  const openFor = (who: 'specialist' | 'referrer'): Said =>
    inEach((told) =>
      inGroups(
        heavier.map((effect) => ({
          effect,
          category: categoryOf(indication, [...known, { status: 'unknown', effect, openFor: who }])
        })),
        told
      )
    );
  const name = found ? words.say(`rules.effect.${found}`) : words.say('rules.deciding.none');
  return {
    id: found ?? 'none',
    cells: [
      { lines: [{ said: alike(upperFirst(name)), as: 'name' }] },
      cell(inEach((told) => nameOf(categoryOf(indication, known), told))),
      cell(openFor('specialist')),
      cell(openFor('referrer'))
    ]
  };
}

/** The category that the chart itself gives for findings, wherever on the way they are made. */
function categoryOf({ chart }: Indication, findings: readonly FindingKind[]): Category {
  const criterion = { stage: 'general' } as const;
  return decider(chart)(findings.map((finding) => ({ ...finding, criterion }))).category;
}

interface Possible {
  readonly effect: Effect;
  readonly category: Category;
}

/** The category; where it is not the same for all, up to which effect it is which. */
function inGroups(possible: readonly Possible[], words: Words): string {
  const { say } = words;
  const groups = possible.filter(({ category }, i) => category !== possible[i + 1]?.category);
  const [first] = groups;
  if (!first) return say('rules.deciding.cannot');
  if (groups.length === 1) return nameOf(first.category, words);
  return groups
    .map(({ effect, category }, i) =>
      i === groups.length - 1
        ? say('rules.deciding.heavier', { category: nameOf(category, words) })
        : say('rules.deciding.upTo', {
            effect: say(`rules.effect.${effect}`),
            category: nameOf(category, words)
          })
    )
    .join(' ');
}
