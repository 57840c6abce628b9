// A second, deliberately plain reading of the rules, used only to check the first: the minimally invasive steps.

import { allOf, closed, is, yes } from './three-values.ts';
import type { Facts, Tri } from './three-values.ts';
import { decide } from './verdict.ts';
import type { Criterion } from './verdict.ts';

export const scarInfiltration: Criterion = {
  id: 'minimallyInvasive.scarInfiltration',
  facts: ['scarPainProminent', 'steps.scarInfiltration'],
  judge: (f) =>
    decide(
      yes(f, 'scarPainProminent'),
      closed(f, 'steps.scarInfiltration'),
      'prepare',
      'pain-specialist'
    )
};

export const nerveRootPrf: Criterion = {
  id: 'minimallyInvasive.nerveRootPrf',
  facts: ['neuropathicPainProminent', 'steps.nerveRootPrf'],
  judge: (f) =>
    decide(
      yes(f, 'neuropathicPainProminent'),
      closed(f, 'steps.nerveRootPrf'),
      'prepare',
      'pain-specialist'
    )
};

function residualVasomotorArm(f: Facts): Tri {
  return allOf([
    is(f, 'crpsRegion', ['upper-limb', 'both-equal']),
    yes(f, 'residualState'),
    yes(f, 'vasomotorProminent')
  ]);
}

export const thoracicBlock: Criterion = {
  id: 'minimallyInvasive.thoracicBlock',
  facts: ['crpsRegion', 'residualState', 'vasomotorProminent', 'steps.thoracicBlock'],
  judge: (f) =>
    decide(residualVasomotorArm(f), closed(f, 'steps.thoracicBlock'), 'prepare', 'pain-specialist')
};

export const ivKetamine: Criterion = {
  id: 'minimallyInvasive.ivKetamine',
  facts: ['neuropathicPainProminent', 'residualState', 'steps.ivKetamine'],
  judge: (f) => {
    const applies = allOf([yes(f, 'residualState'), yes(f, 'neuropathicPainProminent')]);
    return decide(applies, closed(f, 'steps.ivKetamine'), 'prepare', 'pain-specialist');
  }
};

export const tens: Criterion = {
  id: 'minimallyInvasive.tens',
  facts: ['steps.tens'],
  judge: (f) => decide(true, closed(f, 'steps.tens'), 'prepare', 'pain-specialist')
};

export const sympatheticBlock: Criterion = {
  id: 'minimallyInvasive.sympatheticBlock',
  facts: ['vasomotorProminent', 'steps.sympatheticBlock'],
  judge: (f) =>
    decide(
      yes(f, 'vasomotorProminent'),
      closed(f, 'steps.sympatheticBlock'),
      'prepare',
      'pain-specialist'
    )
};
