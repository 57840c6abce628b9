import type { Country } from '$statecharts/facts/country.ts';
import { HOSPITALS, LOCAL, type Hospital, type Topic } from './local.ts';

/** The hospitals that say something of a topic, those of the reader's country first. */
export function hospitalsFor(topic: Topic, country: Country): readonly Hospital[] {
  const all: readonly Hospital[] = LOCAL[topic];
  const isNear = (hospital: Hospital) => HOSPITALS[hospital] === country;
  return [...all.filter(isNear), ...all.filter((hospital) => !isNear(hospital))];
}

/** Whether no hospital of the reader's country says anything of a topic. */
export function isSilent(topic: Topic, country: Country): boolean {
  return hospitalsFor(topic, country).every((hospital) => HOSPITALS[hospital] !== country);
}
