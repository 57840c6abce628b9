import { expect, test } from 'vitest';
import { indications } from '$statecharts/indications/registry.ts';
import { limitOf } from './limit.ts';

const criteria = indications.flatMap(({ criteria: all }) => all);
const criterion = (id: string) => criteria.find((each) => each.id === id) ?? expect.fail(id);
const plainly = { number: (value: number) => String(value) };

test.each([
  ['general.age', '18'],
  ['general.intensity', '5'],
  ['general.opioids', '90'],
  ['cluster.frequency', '4'],
  ['general.pregnancy', '']
])('the cut-off of %s is told as %j', (id, limit) => {
  expect(limitOf(criterion(id), plainly)).toBe(limit);
});
