import type { BrandForm } from '../names/brands.ts';
import type { Mention } from './find-names.ts';

/** What an opioid is combined with in one tablet. */
export type Companion = Extract<BrandForm, 'naloxone' | 'paracetamol' | 'other'>;

const COMPANION = String.raw`(?<with>naloxon|paracetamol|acetaminophen|pcm\b)[a-z]{0,3}`;
const SALT = String.raw`(?: ?-?(?:hcl|hydrochloride?|fosfaat))?`;
const BEFORE = new RegExp(String.raw`${COMPANION}${SALT} ?[/+-] ?$`);
/** With a strength in between only a stroke makes one tablet of the two. */
const AFTER = new RegExp(
  String.raw`^(?<kept>${SALT} ?\d{1,4}(?:\.\d{1,2})? ?mg(?= ?\/)|${SALT}) ?(?:[/+-]|met\b|with\b) ?${COMPANION}${SALT}`
);

/** What stands beside a name as the other half of a combination, and the text without it. */
export interface Beside {
  readonly companion?: Companion;
  readonly before: string;
  readonly after: string;
}

/** Takes the other half of a combination from the text around a name. */
export function takeBeside(before: string, after: string, { form }: Mention): Beside {
  const found = BEFORE.exec(before.slice(-40)) ?? AFTER.exec(after.slice(0, 60));
  const companion = companionOf(found?.groups?.['with'], form);
  return {
    ...(companion && { companion }),
    before: before.slice(0, -40) + before.slice(-40).replace(BEFORE, ' '),
    after: after.replace(AFTER, '$<kept> ')
  };
}

function companionOf(text: string | undefined, form: Mention['form']): Companion | undefined {
  if (text) return text === 'naloxon' ? 'naloxone' : 'paracetamol';
  return form === 'naloxone' || form === 'paracetamol' || form === 'other' ? form : undefined;
}

/**
 * The strengths of the drug itself, in mg. Of a combination with naloxone the opioid is twice the
 * other; with paracetamol it is the smaller. Where that does not hold, and for every other
 * combination, both are given back, so that nothing is taken for a dose.
 */
export function ofDrug(
  masses: readonly number[],
  pair: readonly [number, number] | undefined,
  companion: Companion | undefined
): readonly number[] {
  const both = pair ?? masses;
  const [less = 0, more = 0] = [...both].sort((a, b) => a - b);
  if (both.length === 2 && companion === 'naloxone' && more === 2 * less) return [more];
  if (both.length === 2 && companion === 'paracetamol' && more >= LEAST_PARACETAMOL) return [less];
  if (companion) return both.length > 0 ? [less, more] : [];
  return pair ? [...masses, ...pair] : masses;
}

/** The least paracetamol, in mg, that a combination has. */
const LEAST_PARACETAMOL = 300;
