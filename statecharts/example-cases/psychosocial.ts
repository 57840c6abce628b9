import { inTheNetherlands, without, type ExampleCase, type Patients } from './example-case.ts';

/** Psychosocial concerns, which are graded none, some or serious (I-27). */
export function psychosocial({ pain, complete }: Patients): ExampleCase[] {
  return inTheNetherlands([
    {
      description: `A patient with ${pain} who sees a disaster in every twinge and has had no psychological treatment.`,
      facts: {
        ...complete,
        'psychosocial.coping': 'serious',
        'steps.psychosocial': 'not-considered'
      },
      expected: 'specialist-first',
      why: 'Serious worries about coping call for a psychological track first (I-27).'
    },
    {
      description: `A patient with ${pain} who no longer leaves the house; a rehabilitation programme was declined after careful thought.`,
      facts: { ...complete, 'psychosocial.activity': 'serious', 'steps.psychosocial': 'declined' },
      expected: 'discuss',
      why: 'The track has been considered and not chosen (I-1); the serious concern is still discussed (I-27).'
    },
    {
      description: `A patient with ${pain} whose coping improved with psychological treatment but still worries the GP greatly.`,
      facts: { ...complete, 'psychosocial.coping': 'serious', 'steps.psychosocial': 'effective' },
      expected: 'discuss',
      why: 'A track that helped is settled (I-4); the serious concern is still discussed (I-27).'
    },
    {
      description: `A patient with ${pain} in great distress; the GP does not know whether psychological treatment was tried.`,
      facts: { ...complete, 'psychosocial.distress': 'serious' },
      expected: 'specialist-first',
      why: 'Whether the track has been followed is for a specialist to establish (I-27).'
    },
    {
      description: `A patient with ${pain} who feels somewhat low.`,
      facts: { ...complete, 'psychosocial.distress': 'some' },
      expected: 'refer',
      why: 'Some concern is a point of attention only (I-27).'
    },
    {
      description: `A patient with ${pain} who will not take part in any treatment.`,
      facts: { ...complete, 'psychosocial.engagement': 'serious' },
      expected: 'discuss',
      why: 'A serious concern about engagement is discussed; it asks for no track (I-27).'
    },
    {
      description: `A patient with ${pain}; the GP has not asked whether the patient wants to take an active part.`,
      facts: without(complete, 'psychosocial.engagement'),
      expected: 'incomplete',
      why: 'A serious concern would mean discussing it first, and the referrer can ask.'
    },
    {
      description: `A patient with ${pain}; the GP cannot tell how the patient copes.`,
      facts: without(complete, 'psychosocial.coping'),
      expected: 'incomplete',
      why: 'Poor coping could call for a psychological track, and the referrer can ask.'
    },
    {
      description: `A patient with ${pain} on 120 mg of morphine equivalent who refuses to take less.`,
      facts: { ...complete, opioidMedMgPerDay: 120, 'psychosocial.opioidReduction': 'serious' },
      expected: 'specialist-first',
      why: 'The high dose settles it; the refusal is only a point of attention (I-25).'
    }
  ]);
}
