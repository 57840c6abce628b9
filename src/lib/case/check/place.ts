/** Where the pain is, said at once: which pain dominates where it radiates, or that it does not. */
export const PLACES = ['limb', 'equal', 'axial', 'none', 'apart'] as const;

/** `apart`: the two things that it says are answered one by one. */
export type Place = (typeof PLACES)[number];

/** What both facts are answered with for a place; nothing is said of what does not follow. */
export const PLACE_ANSWERS: Readonly<
  Record<Place, { radicularPain: string; dominantPain: string }>
> = {
  limb: { radicularPain: 'true', dominantPain: 'limb' },
  equal: { radicularPain: 'true', dominantPain: 'equal' },
  axial: { radicularPain: 'true', dominantPain: 'axial' },
  // Pain that does not radiate may still be worst in the limb.
  none: { radicularPain: 'false', dominantPain: '' },
  apart: { radicularPain: '', dominantPain: '' }
};

/** The place that two answers come to; `undefined` while neither is given. */
export function placeOf(answer: (fact: string) => string | undefined): Place | undefined {
  const [radicular = '', dominant = ''] = [answer('radicularPain'), answer('dominantPain')];
  if (radicular === '' && dominant === '') return undefined;
  const same = (place: Place) => {
    const { radicularPain, dominantPain } = PLACE_ANSWERS[place];
    return radicularPain === radicular && dominantPain === dominant;
  };
  return PLACES.find(same) ?? 'apart';
}
