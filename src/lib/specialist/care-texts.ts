import type { Indication } from '$statecharts/indications/indication.ts';
import { checkTexts } from '$lib/case/check-texts.ts';
import type { Language } from '$lib/words/language.ts';
import { loadClinicalTexts, loadSharedTexts, loadTexts } from '$lib/words/load.ts';
import { startingWith } from '$lib/words/starting-with.ts';
import type { Texts } from '$lib/words/words.ts';

/** What a page for a specialist needs of the check's words and of the clinical ones. */
const SHARED = [
  'answer.',
  'citation.',
  'country.',
  'disclaimer.',
  'fact.country.',
  'finding.sources',
  'finding.readings',
  'problem.',
  'record.'
];

/** The texts of a case in full, beside those that every page has. */
export async function caseTexts(language: Language, indication: Indication): Promise<Texts> {
  return {
    ...(await checkTexts(language, indication)),
    ...(await loadTexts(language, 'pathway')),
    ...(await careRoom(language, ['case', 'team', 'implant', 'deviation', 'care']))
  };
}

/** The texts of the aftercare planner of an indication. */
export async function aftercareTexts(language: Language, indication: Indication): Promise<Texts> {
  const all = {
    ...(await loadTexts(language, 'check')),
    ...(await loadClinicalTexts(language, indication))
  };
  const about = [`indication.${indication.id}.short`, 'reading.I-14'];
  return {
    ...startingWith(all, [...SHARED, ...about]),
    ...startingWith(await loadTexts(language, 'trial'), ['problem.']),
    ...(await careRoom(language, ['aftercare', 'prom', 'proms', 'date', 'care', 'problem']))
  };
}

/** The texts of the check of a centre. */
export async function centreTexts(language: Language): Promise<Texts> {
  const all = { ...(await loadTexts(language, 'check')), ...(await loadSharedTexts(language)) };
  const own = await careRoom(language, ['centre', 'care']);
  return { ...startingWith(all, SHARED), ...own, ...namesOfText(own) };
}

/** What a centre copies goes into no patient's record. */
function namesOfText(own: Texts): Texts {
  return {
    'record.heading': own['centre.report.heading'] ?? '',
    'record.copy': own['centre.report.copy'] ?? '',
    'record.show': own['centre.report.show'] ?? ''
  };
}

async function careRoom(language: Language, parts: readonly string[]): Promise<Texts> {
  const room = await loadTexts(language, 'care');
  return startingWith(room, [...parts.map((part) => `${part}.`), 'aftercare.go', 'centre.go']);
}
