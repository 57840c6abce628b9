import type { Opioid } from '../../calculators/opioids.ts';
import { isOpioid, substanceOf } from '../names/substances.ts';
import type { Companion } from './combination.ts';
import type { Name } from './find-names.ts';
import { schedulesIn } from './schedule.ts';
import { takeRates } from './strength.ts';

const PATCH = /\bpl\b|pleister|patch|transderm|\btts\b|matrix/;
const INJECTED =
  /\binj|\bamp(?:ul|\b)|\bsc\b|subcuta|\biv\b|intravene|\bim\b|intramusc|infu[sz]|pomp\b|\bpump\b|\bpca\b|intrathec|epidur|\bspuit|\bwwsp\b/;
const BY_MOUTH_MUCOSA =
  /sublingu|\bsl\b|bucca|nasaal|nasal|neusspray|\bspray\b|zuigtablet|lolly|smelt/;
const OTHER_ROUTE = /zetpil|\bsupp|rectaal|rectal|\bgel\b|creme|zalf|inhal|vernevel/;

/** Whether an opioid of this name is worn as a patch, by its brand or by its line. */
export function isPatch({ substance, form }: Name, text: string): boolean {
  if (substance !== 'fentanyl' && substance !== 'buprenorphine') return false;
  if (form) return form.toLowerCase().endsWith('patch');
  return PATCH.test(text) || takeRates(text).rates.microgramsPerHour.length > 0;
}

/**
 * What the morphine calculator calls an opioid, by its name, its route and what it is combined with.
 * `undefined` for what is no opioid, and where the line leaves it open: then somebody chooses.
 */
export function opioidOf(
  name: Name,
  text: string,
  beside: Companion | undefined
): Opioid | undefined {
  if (!isOpioid(name.substance)) return undefined;
  if (name.form === 'injected' || INJECTED.test(text)) return 'injected';
  if (name.substance === 'fentanyl') return fentanyl(name, text);
  if (name.substance === 'buprenorphine') return buprenorphine(name, text);
  if (OTHER_ROUTE.test(text) || BY_MOUTH_MUCOSA.test(text)) return 'another';
  return byMouth(name, beside);
}

function byMouth({ substance }: Name, beside: Companion | undefined): Opioid | undefined {
  if (substance === 'oxycodone' && beside === 'naloxone') return 'oxycodoneNaloxone';
  if (substance === 'tramadol' && beside) return 'tramadolParacetamol';
  if (substance === 'codeine' && beside === 'paracetamol') return 'codeineParacetamol';
  return substanceOf(substance).opioid;
}

function fentanyl(name: Name, text: string): Opioid | undefined {
  if (isPatch(name, text)) return 'fentanylPatch';
  return name.form === 'fast' || BY_MOUTH_MUCOSA.test(text) || /\btab/.test(text)
    ? 'fastFentanyl'
    : undefined;
}

function buprenorphine(name: Name, text: string): Opioid | undefined {
  if (!isPatch(name, text))
    return name.form === 'sublingual' || BY_MOUTH_MUCOSA.test(text) || /\btab/.test(text)
      ? 'buprenorphineSublingual'
      : undefined;
  const kinds = new Set([byBrand(name), byStrength(text), byInterval(text)]);
  kinds.delete(undefined);
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

const SEVEN_DAYS = 'buprenorphineSevenDayPatch';
const THREE_TO_FOUR_DAYS = 'buprenorphineThreeToFourDayPatch';

function byBrand({ form }: Name): Opioid | undefined {
  if (form === 'sevenDayPatch') return SEVEN_DAYS;
  return form === 'threeToFourDayPatch' ? THREE_TO_FOUR_DAYS : undefined;
}

/** Strengths from 35 on are of the kind for three to four days. */
function byStrength(text: string): Opioid | undefined {
  const [strength, ...others] = takeRates(text).rates.microgramsPerHour;
  if (strength === undefined || others.length > 0) return undefined;
  return strength < 35 ? SEVEN_DAYS : THREE_TO_FOUR_DAYS;
}

function byInterval(text: string): Opioid | undefined {
  const { found } = schedulesIn(takeRates(text).rest);
  const [schedule] = found.filter(({ timesPerDay }) => timesPerDay < 1);
  if (!schedule) return undefined;
  const days = 1 / schedule.timesPerDay;
  if (days > 6.5 && days < 7.5) return SEVEN_DAYS;
  return days > 2.9 && days < 4.1 ? THREE_TO_FOUR_DAYS : undefined;
}
