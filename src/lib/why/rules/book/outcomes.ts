import { unknownText, waysInWords, type WayInWords } from '$lib/case/rule-words.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { specialistFor } from '$statecharts/advice/refer-to.ts';
import { factsIn, readsPatient } from '$statecharts/criteria/conditions-of.ts';
import { worstFailureOf, type Criterion } from '$statecharts/criteria/criterion.ts';
import { COUNTRIES, type Country } from '$statecharts/facts/country.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { alike, type Said, type Teller } from '../said.ts';
import type { Cell, Line } from '../table.ts';
import { variedIn } from '../varied.ts';

/** What follows when a criterion is not met: for each answer what it weighs, who acts and on what. */
export function failureCell(criterion: Criterion, indication: Indication, teller: Teller): Cell {
  const { inEach } = teller;
  const ways = inEach((words, country) => waysInWords(criterion, { indication, country, words }));
  const weights = inEach((words, country) =>
    ways[country].map((_, i) => weight(ways[country], i, words))
  );
  const texts = inEach((_, country) => ways[country].map(({ text }) => text));
  const most = Math.max(...COUNTRIES.map((country) => ways[country].length));
  if (most === 0) return always(teller);
  const lines = Array.from({ length: most }, (_, i): Line[] => {
    const weighed = inEach((words, country) => weights[country][i] ?? elsewhere(i, words));
    const told = inEach((_words, country) => texts[country][i] ?? '');
    const isUrgent = COUNTRIES.some((country) => ways[country][i]?.failure.urgent);
    return isOneWay(weighed)
      ? wayLines(weighed, told, isUrgent, teller)
      : COUNTRIES.flatMap((country) =>
          wayLines(only(weighed, country), only(told, country), isUrgent, teller)
        );
  });
  return { lines: lines.flat() };
}

/** Where a country has no such way to fail. */
const elsewhere = (index: number, { say }: Words) =>
  index === 0 ? say('rules.criteria.always') : '';

/** Whether it weighs the same in both countries, in the words of each. */
const isOneWay = (weighed: Said) => weighed.NL === weighed.BE || variedIn(weighed) !== undefined;

/** What is said of one country, with nothing of the other. */
const only = (said: Said, country: Country): Said => ({ ...alike(''), [country]: said[country] });

function wayLines(weighed: Said, told: Said, isUrgent: boolean, { inEach }: Teller): Line[] {
  return [
    { said: weighed, as: 'weight' },
    ...(isUrgent
      ? [{ said: inEach(({ say }) => say('rules.criteria.urgent')), as: 'alarm' } as const]
      : []),
    { said: told }
  ];
}

const always = ({ inEach }: Teller): Cell => ({
  lines: [{ said: inEach(({ say }) => say('rules.criteria.always')) }]
});

/** For which answer, how heavily it weighs, and who acts. */
function weight(ways: readonly WayInWords[], index: number, { say }: Words): string {
  const way = ways[index];
  if (!way) return '';
  const { effect, by } = way.failure;
  const what = [say(`rules.effect.${effect}`), ...(by ? [say(`actor.${by}.name`)] : [])].join(
    ' · '
  );
  const when = way.when ?? (ways.length > 1 ? say('rules.criteria.otherwise') : '');
  return when === '' ? upperFirst(what) : `${upperFirst(when)}: ${what}`;
}

/** What a criterion comes to that is not known: what is done, and who can give what is missing. */
export function unknownCell(criterion: Criterion, indication: Indication, teller: Teller): Cell {
  const { inEach } = teller;
  if (!readsPatient(criterion)) {
    return { lines: [{ said: inEach(({ say }) => say('rules.criteria.known')) }] };
  }
  return {
    lines: [
      { said: inEach((words) => unknownText(criterion, { indication, words })) },
      ...(['referrer', 'specialist'] as const).map((who): Line => ({
        said: inEach((words) => missingFrom(who, criterion, indication, words)),
        as: 'aside'
      })),
      { said: inEach((words) => mostItCanWeigh(criterion, words)), as: 'aside' }
    ]
  };
}

function missingFrom(
  who: 'referrer' | 'specialist',
  criterion: Criterion,
  indication: Indication,
  { say, sayById, list }: Words
): string {
  const facts = factsIn(criterion).filter(
    (fact) => (indication.facts[fact]?.specialist === true) === (who === 'specialist')
  );
  if (facts.length === 0) return '';
  const labels = facts.map((fact) => sayById(`fact.${fact}.label`));
  const actor = specialistFor(worstFailureOf(criterion), indication);
  return say(`rules.criteria.open.${who}`, {
    facts: list(labels, 'and'),
    actor: say(`actor.${actor}.name`)
  });
}

function mostItCanWeigh(criterion: Criterion, { say }: Words): string {
  const { effect } = worstFailureOf(criterion);
  return say('rules.criteria.worst', { effect: say(`rules.effect.${effect}`) });
}
