import { upperFirst } from '$lib/words/upper-first.ts';
import { wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import { TRANSITION_ARRANGEMENT } from '$statecharts/care/existing-implant.ts';
import { COUNTRIES, type Country } from '$statecharts/facts/country.ts';
import type { Indication, ModalityOption } from '$statecharts/indications/indication.ts';
import { alike, conditionIn, type Teller } from '../said.ts';
import { cell, type Part, type Row } from '../table.ts';

/** Where to refer, for which treatment, and who pays: side by side, for these differ most. */
export function countriesPart(indication: Indication, teller: Teller): Part {
  const { say, sayById } = teller.words;
  const { hasPathway } = indication;
  return {
    id: 'countries',
    heading: say('rules.countries.heading'),
    lead: hasPathway ? [{ said: alike(say('rules.countries.lead')) }] : [],
    tables: [
      {
        id: 'by-country',
        heads: [
          say('rules.countries.what'),
          ...COUNTRIES.map((country) => sayById(`fact.country.${country}`))
        ],
        rows: rowsOf(indication, teller)
      }
    ]
  };
}

function rowsOf(indication: Indication, { words: { say }, inEach }: Teller): Row[] {
  const row = (
    id: string,
    head: string,
    tell: (words: Words, country: Country) => string
  ): Row => ({
    id,
    cells: [cell(alike(head)), ...Object.values(inEach(tell)).map((text) => cell(alike(text)))]
  });
  const where = row('where', say('advice.where'), ({ sayById }) =>
    sayById(`destination.${indication.centre}`)
  );
  const paid = row('paid', say('rules.countries.paid'), (words, country) =>
    paidIn(country, indication, words)
  );
  return indication.hasPathway
    ? [where, row('forms', say('advice.modality'), (words) => formsOf(indication, words)), paid]
    : [
        row('why', say('rules.countries.why'), ({ sayById }) =>
          sayById(`indication.${indication.id}.why`)
        ),
        where,
        paid,
        ...(TRANSITION_ARRANGEMENT.indications.includes(indication.id)
          ? [row('existing', say('rules.after.name.existing'), existingIn)]
          : [])
      ];
}

/** What holds for an implant that was placed while it was an indication. */
const existingIn = ({ say, language }: Words) =>
  say('implants.dropped.arrangement', { date: wordDate(TRANSITION_ARRANGEMENT.since, language) });

function formsOf({ facts, modalities }: Indication, words: Words): string {
  const inWords = ({ modality, when }: ModalityOption) => {
    const form = words.say(`modality.${modality}`);
    return when
      ? words.say('rules.countries.formWhen', { form, condition: conditionIn(when, facts, words) })
      : form;
  };
  return upperFirst(`${modalities.map(inWords).join('; ')}.`);
}

function paidIn(country: Country, { id, hasPathway, reimbursement }: Indication, words: Words) {
  const { say, sayById, language } = words;
  const { status, asOf } = reimbursement[country];
  const date = say('advice.asOf', { date: wordDate(asOf, language) });
  const told = sayById(`reimbursement.${hasPathway ? id : 'without-pathway'}.${country}`);
  return `${say(`reimbursement.${status}`)} (${date}). ${told}`;
}
