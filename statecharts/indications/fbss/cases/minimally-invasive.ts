import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Scar infiltration and pulsed radiofrequency (PRF) of the nerve root. */
export const minimallyInvasive: readonly ExampleCase[] = [
  {
    description:
      'A patient with leg pain after back surgery and a prominently painful scar that has not been infiltrated.',
    country: 'NL',
    facts: { ...complete, scarPainProminent: true, 'steps.scarInfiltration': 'not-considered' },
    expected: 'specialist-first',
    why: 'The pain physician considers infiltration of the scar first.'
  },
  {
    description:
      'A patient with leg pain after back surgery and a prominently painful scar, who decided against infiltration.',
    country: 'NL',
    facts: { ...complete, scarPainProminent: true, 'steps.scarInfiltration': 'declined' },
    expected: 'refer',
    why: 'A step considered and not chosen is closed (I-1).'
  },
  {
    description:
      'A patient with leg pain after back surgery for whom PRF of the nerve root has not been considered; otherwise everything is in order.',
    country: 'NL',
    facts: { ...complete, 'steps.nerveRootPrf': 'not-considered' },
    expected: 'specialist-first',
    why: 'The pain physician considers PRF of the nerve root first.'
  },
  {
    description:
      'A patient with leg pain after back surgery who is doing well on PRF of the nerve root.',
    country: 'NL',
    facts: { ...complete, 'steps.nerveRootPrf': 'effective' },
    expected: 'specialist-first',
    why: 'A treatment that works is continued: neuromodulation is a last resort (I-4).'
  },
  {
    description:
      'A patient with leg pain after back surgery, without neuropathic pain in the foreground; nothing is known about PRF.',
    country: 'NL',
    facts: { ...without(complete, 'steps.nerveRootPrf'), neuropathicPainProminent: false },
    expected: 'refer',
    why: 'PRF is only asked for when neuropathic pain is in the foreground.'
  },
  {
    description:
      'A patient with leg pain after back surgery; the GP knows neither whether the neuropathic pain is in the foreground nor whether PRF was done.',
    country: 'NL',
    facts: without(complete, 'neuropathicPainProminent', 'steps.nerveRootPrf'),
    expected: 'specialist-first',
    why: 'Only a specialist can establish both (I-17).'
  },
  {
    description:
      'A patient with leg pain after back surgery who had PRF without effect; nobody noted whether the neuropathic pain is in the foreground.',
    country: 'NL',
    facts: without(complete, 'neuropathicPainProminent'),
    expected: 'refer',
    why: 'PRF is closed, so it does not matter.'
  }
];
