import type { Country } from '$statecharts/facts/country.ts';
import { HOSPITALS, LOCAL, type Hospital, type Topic } from './local.ts';

/** The hospitals of a country that say something of a topic. */
export function hospitalsIn(country: Country, topic: Topic): readonly Hospital[] {
  const all: readonly Hospital[] = LOCAL[topic];
  return all.filter((hospital) => HOSPITALS[hospital] === country);
}
