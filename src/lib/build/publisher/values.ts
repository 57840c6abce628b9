import * as v from 'valibot';
import { isDay } from '../../../../statecharts/care/dates.ts';

/** A text or `null`; `allowed` says in words which texts, for the reader of an error. */
function value(allowed: string, fits: (given: string) => boolean) {
  return v.nullable(v.pipe(v.string(allowed), v.check(fits, allowed)));
}

/** A text in any words. */
export const text = value(
  'a text without spaces around it, or null while open',
  (given) => given !== '' && given === given.trim()
);

/** A text in each language of the site. */
export const texts = v.strictObject({ nl: text, en: text }, 'an object with nl and en');

export const email = value('an e-mail address, or null', (given) =>
  v.is(v.pipe(v.string(), v.email()), given)
);

// The country code makes the number work from both countries.
export const phone = value(
  'a telephone number that begins with + and the country code, or null',
  (given) => /^\+[1-9][\d ()-]{6,}\d$/.test(given)
);

export const day = value('a day from 1980 to 2099 as YYYY-MM-DD, or null while open', isDay);

export const webAddress = value(
  'an address that begins with https://, or null',
  (given) => protocolOf(given) === 'https:'
);

export const reportAddress = value(
  'an address that begins with mailto: or https://, or null while open',
  (given) => ['mailto:', 'https:'].includes(protocolOf(given))
);

export const moment = value(
  'a moment as YYYY-MM-DDThh:mm:ssZ, or null while open',
  (given) => /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(given) && isDay(given.slice(0, 10))
);

/** `https:` and the like; empty when the text is no address. */
function protocolOf(address: string): string {
  return /\s/.test(address) || !URL.canParse(address) ? '' : new URL(address).protocol;
}
