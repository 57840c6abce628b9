import { inTheNetherlands, without, type ExampleCase } from '../example-case.ts';
import type { SpinePatients } from './spine-patients.ts';

/** Drugs and other steps before neuromodulation after surgery on the spine. */
export function steps({ pain, complete }: SpinePatients): ExampleCase[] {
  return inTheNetherlands([
    {
      description: `A patient with ${pain} and joint pain besides, which responded well to treatment.`,
      facts: { ...complete, 'painMechanism.nociceptive': true, 'steps.nociceptive': 'effective' },
      expected: 'refer',
      why: 'A step aimed at one component may have worked without ending the pain (I-4).'
    },
    {
      description: `A patient with ${pain} and joint pain besides, for which nothing has been considered.`,
      facts: {
        ...complete,
        'painMechanism.nociceptive': true,
        'steps.nociceptive': 'not-considered'
      },
      expected: 'not-now',
      why: 'The nociceptive component is treated first.'
    },
    {
      description: `A patient with ${pain} and joint pain besides; it is not known what was done about that.`,
      facts: { ...complete, 'painMechanism.nociceptive': true },
      expected: 'specialist-first',
      why: 'A specialist can establish what was done (I-17).'
    },
    {
      description: `A patient with ${pain} who has tried gabapentin only.`,
      facts: { ...complete, 'drugs.tca': 'not-considered', 'drugs.snri': 'not-considered' },
      expected: 'not-now',
      why: 'Beside a gabapentinoid, a TCA or an SNRI has to have been considered.'
    },
    {
      description: `A patient with ${pain} who tolerates no gabapentinoid, chose against amitriptyline and was never offered duloxetine.`,
      facts: {
        ...complete,
        'drugs.gabapentinoid': 'unsuitable',
        'drugs.tca': 'declined',
        'drugs.snri': 'not-considered'
      },
      expected: 'refer',
      why: 'A gabapentinoid and a TCA are closed; that will do (I-1).'
    },
    {
      description: `A patient with ${pain} who started duloxetine two weeks ago, after gabapentin and amitriptyline failed.`,
      facts: { ...complete, 'drugs.snri': 'ongoing' },
      expected: 'not-now',
      why: 'A drug under way keeps the step open (I-4).'
    },
    {
      description: `A patient with ${pain}; the record does not show whether duloxetine was tried.`,
      facts: without(complete, 'drugs.snri'),
      expected: 'incomplete',
      why: 'Duloxetine could be working or under way, and the referrer can ask (I-4).'
    },
    {
      description: `A patient with ${pain} who was never offered a gabapentinoid; what else was tried is not known.`,
      facts: {
        ...without(complete, 'drugs.tca', 'drugs.snri'),
        'drugs.gabapentinoid': 'not-considered'
      },
      expected: 'not-now',
      why: 'Without a gabapentinoid considered the step is open, whatever else was tried.'
    },
    {
      description: `A patient with ${pain} and a prominently painful scar that has not been infiltrated.`,
      facts: { ...complete, scarPainProminent: true, 'steps.scarInfiltration': 'not-considered' },
      expected: 'specialist-first',
      why: 'The pain physician considers infiltration of the scar first.'
    },
    {
      description: `A patient with ${pain} and a prominently painful scar, who decided against infiltration.`,
      facts: { ...complete, scarPainProminent: true, 'steps.scarInfiltration': 'declined' },
      expected: 'refer',
      why: 'A step considered and not chosen is closed (I-1).'
    },
    {
      description: `A patient with ${pain} for whom PRF of the nerve root has not been considered; otherwise everything is in order.`,
      facts: { ...complete, 'steps.nerveRootPrf': 'not-considered' },
      expected: 'specialist-first',
      why: 'The pain physician considers PRF of the nerve root first.'
    },
    {
      description: `A patient with ${pain} who is doing well on PRF of the nerve root.`,
      facts: { ...complete, 'steps.nerveRootPrf': 'effective' },
      expected: 'specialist-first',
      why: 'A treatment that works is continued: neuromodulation is a last resort (I-4).'
    },
    {
      description: `A patient with ${pain}, without neuropathic pain in the foreground; nothing is known about PRF.`,
      facts: { ...without(complete, 'steps.nerveRootPrf'), neuropathicPainProminent: false },
      expected: 'refer',
      why: 'PRF is only asked for when neuropathic pain is in the foreground.'
    },
    {
      description: `A patient with ${pain}; the GP knows neither whether the neuropathic pain is in the foreground nor whether PRF was done.`,
      facts: without(complete, 'neuropathicPainProminent', 'steps.nerveRootPrf'),
      expected: 'specialist-first',
      why: 'Only a specialist can establish both (I-17).'
    },
    {
      description: `A patient with ${pain} who had PRF without effect; nobody noted whether the neuropathic pain is in the foreground.`,
      facts: without(complete, 'neuropathicPainProminent'),
      expected: 'refer',
      why: 'PRF is closed, so it does not matter.'
    }
  ]);
}
