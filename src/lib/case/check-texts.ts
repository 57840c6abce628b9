import { groupsOf } from './check/groups.ts';
import { readingsOf } from './basis.ts';
import { TRANSITION_ARRANGEMENT } from '$statecharts/care/existing-implant.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Language } from '$lib/words/language.ts';
import { loadClinicalTexts, loadTexts } from '$lib/words/load.ts';
import type { Texts } from '$lib/words/words.ts';

/** What the list of indications searches; a check does not show it. */
const SYNONYMS = '.synonyms';

/** The texts of an indication's referral check, beside those that every page has. */
export async function checkTexts(language: Language, indication: Indication): Promise<Texts> {
  const check = await loadTexts(language, 'check');
  const clinical = await loadClinicalTexts(language, indication);
  const needed = namesOf(indication);
  const isNeeded = (key: string) =>
    !key.endsWith(SYNONYMS) &&
    !needed.some(({ kind, ids }) => key.startsWith(`${kind}.`) && !ids.some(named(kind, key)));
  return Object.fromEntries(
    Object.entries({ ...check, ...clinical }).filter(([key]) => isNeeded(key))
  );
}

/** The kinds of things that have texts of their own, and which of them the indication has. */
function namesOf(indication: Indication) {
  const { id, facts, criteria, attention } = indication;
  const groups = groupsOf(indication).map((group) => group.id);
  const wasDropped = TRANSITION_ARRANGEMENT.indications.includes(id);
  return [
    { kind: 'indication', ids: [id] },
    { kind: 'implants', ids: wasDropped ? ['dropped'] : [] },
    { kind: 'group', ids: [...groups, 'tag'] },
    { kind: 'fact', ids: Object.keys(facts) },
    { kind: 'criterion', ids: criteria.map((criterion) => criterion.id) },
    { kind: 'reading', ids: readingsOf(indication) },
    { kind: 'attention', ids: ['heading', ...attention.map((point) => point.id)] }
  ];
}

const named = (kind: string, key: string) => (id: string) =>
  key === `${kind}.${id}` || key.startsWith(`${kind}.${id}.`);
