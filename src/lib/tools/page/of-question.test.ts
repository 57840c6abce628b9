import { expect, test } from 'vitest';
import { indications } from '$statecharts/indications/registry.ts';
import { toolFor } from '../of-question.ts';

test('a tool helps with the questions that it was made for', () => {
  const helped = indications.flatMap(({ id, facts }) =>
    Object.keys(facts).flatMap((fact) => {
      const help = toolFor(fact, id);
      return help ? [`${fact}: ${help.tool}${help.answers ? '' : ' (help only)'}`] : [];
    })
  );
  expect([...new Set(helped)].sort()).toEqual([
    'bmi: bmi',
    'diagnosedBySpecialist: cluster-headache (help only)',
    'iaspCriteriaMet: budapest',
    'opioidMedMgPerDay: morphine',
    'painNrs: weighted-score',
    'painVasMm: weighted-score'
  ]);
});

test.each(['crps', 'pdn', 'sfn'])('no checklist for cluster headache in %s', (indication) => {
  expect(toolFor('diagnosedBySpecialist', indication)).toBeUndefined();
});
