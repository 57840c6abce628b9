/** An example patient of an indication, by the description that its example case has. */
export interface Chosen {
  readonly indication: string;
  readonly description: string;
}

/**
 * The patients that colleagues judge, in the order of the sheet: four of each pathway, six of all in
 * Belgium. They are not a sample of practice: each category comes up, and most are patients about whom
 * colleagues may well disagree. Neighbours are of different pathways, with different advice.
 */
const SHEET: readonly (readonly [indication: string, description: string])[] = [
  ['fbss', 'A patient whose leg and back hurt equally after surgery.'],
  ['cluster', 'A patient with chronic cluster headache, on average 3.9 attacks a week.'],
  [
    'fnss',
    'A patient with arm pain after neck surgery who tolerates no gabapentinoid, chose against amitriptyline and was never offered duloxetine.'
  ],
  [
    'crps',
    'A patient in Belgium with CRPS in the residual state; ketamine has not been considered.'
  ],
  [
    'pdn',
    'A patient with painful diabetic polyneuropathy; the record does not show whether amitriptyline was tried.'
  ],
  ['sfn', 'A patient with small fibre neuropathy and pain elsewhere of exactly 5.'],
  [
    'fbss',
    'A patient with leg pain after back surgery who is doing well on PRF of the nerve root.'
  ],
  ['crps', 'A patient with CRPS II of the foot after injury of the peroneal nerve.'],
  [
    'pdn',
    'A patient with painful diabetic polyneuropathy who tolerates no SNRI and chose against amitriptyline; a gabapentinoid was never offered.'
  ],
  [
    'fnss',
    'A patient with arm pain after neck surgery in whom nobody looked for signs of spinal cord compression.'
  ],
  ['sfn', 'A patient with small fibre neuropathy who gets enough relief from pregabalin.'],
  ['cluster', 'A patient in Belgium with chronic cluster headache and overuse of triptans.'],
  [
    'crps',
    'A patient with CRPS and a mechanical heart valve whose anticoagulant may never be paused.'
  ],
  [
    'sfn',
    'A 58-year-old in Hasselt with small fibre neuropathy confirmed by a neurologist; everything has been tried.'
  ],
  [
    'fbss',
    'A patient with leg pain after back surgery who started duloxetine two weeks ago, after gabapentin and amitriptyline failed.'
  ],
  [
    'cluster',
    'A patient with chronic cluster headache who tolerated no topiramate; verapamil, lithium and gabapentin failed.'
  ],
  [
    'pdn',
    'A patient in Belgium with painful diabetic polyneuropathy; TENS has not been considered.'
  ],
  ['fnss', 'A patient with arm pain after neck surgery who now walks unsteadily and drops things.'],
  [
    'sfn',
    'A patient with small fibre neuropathy and great distress; it is not known what was done about it, and the BMI is 38.'
  ],
  ['crps', 'A patient with CRPS for four months, never sent for exercise therapy.'],
  ['cluster', 'A patient with chronic cluster headache, NRS 7 but VAS 45 mm.'],
  [
    'pdn',
    'A patient with painful diabetic polyneuropathy who no longer leaves the house; a rehabilitation programme was declined after careful thought.'
  ],
  [
    'fnss',
    'A 49-year-old in Antwerp with radiating arm pain after two operations on the neck; everything has been tried.'
  ],
  [
    'fbss',
    'A patient in Belgium with leg pain after back surgery, whose expectations the GP has not asked about.'
  ]
];

/** The patients of the sheet, in its order. */
export const CHOSEN: readonly Chosen[] = SHEET.map(([indication, description]) => ({
  indication,
  description
}));
