import { massesIn, takeRates } from './strength.ts';

/** What a line of a list says beside names and figures that leaves it a line of a list. */
const OF_A_LIST =
  /^(?:mg|ug|mcg|g|h|u|uur|ml|tabl?|tablet(?:ten)?|caps?|capsules?|dragees?|drag|retard|ret|mga|mva|msr|oros|xr|cr|sr|uno|forte|fo|hcl|hydrochloride?|pleisters?|patch|transdermaal|st|stuks?|sandoz|teva|mylan|pch|actavis|accord|aurobindo|viatris|eg|oraal|po|huidig|actueel|nu|gebruikt?|sinds|start|vanaf)$/;

/** Whether a part of a line, its name taken out, is a strength and nothing that needs understanding. */
export function isPlainEntry(text: string): boolean {
  const { rates, rest } = takeRates(text);
  const isStrength = massesIn(rest).length + rates.microgramsPerHour.length > 0 || /\d/.test(text);
  return isStrength && (rest.match(/[a-z]+/g) ?? []).every((word) => OF_A_LIST.test(word));
}
