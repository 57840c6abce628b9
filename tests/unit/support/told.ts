import { tell } from '../../../src/lib/referral/change/tell.ts';
import type { Told } from '../../../src/lib/referral/change/told.ts';
import type { Language } from '../../../src/lib/words/language.ts';
import { loadTexts } from '../../../src/lib/words/load.ts';
import { SHARED } from '../../../src/lib/words/folders.ts';
import { wordsOf, type Words } from '../../../src/lib/words/words.ts';
import type { Case } from '../../../statecharts/case/case.ts';
import { readCase } from '../../../statecharts/case/read-case.ts';
import type { Country } from '../../../statecharts/facts/country.ts';
import type { Indication } from '../../../statecharts/indications/indication.ts';
import { goodPatient } from './good-patient.ts';

/** The words of the check of an indication, those that come late too. */
export async function wordsFor(
  indication: Indication,
  language: Language,
  country: Country
): Promise<Words> {
  const words = wordsOf(
    language,
    await loadTexts(language, ['own', ...SHARED], indication),
    () => country
  );
  return words as Words;
}

/** A patient who meets everything, but for the facts given. */
export function patient(indication: string, facts: object, country: Country = 'NL'): Case {
  const read = readCase({ indication, country, facts: { ...goodPatient(indication), ...facts } });
  if (read.errors) throw new Error(JSON.stringify(read.errors));
  return read.case;
}

/** What would change the advice on such a patient, in words. */
export async function told(
  indication: string,
  facts: object,
  language: Language = 'en'
): Promise<Told[]> {
  const given = patient(indication, facts);
  return tell(given, await wordsFor(given.indication, language, 'NL'));
}
