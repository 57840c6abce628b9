import type { Words } from '$lib/words/words.ts';
import { shown } from '$statecharts/door/controls.ts';
import { LARGEST_NUMBER } from '$statecharts/door/limits.ts';
import type { OfAnyFile } from '$statecharts/door/problem.ts';

/** Why a file is not let in, in words; they are fetched when there is such a problem. */
export function wordDoorProblem(problem: OfAnyFile, { say, number }: Words): string {
  return say(`door.${problem.kind}`, {
    given: 'given' in problem ? shown(problem.given) : '',
    most: number('most' in problem ? problem.most : LARGEST_NUMBER)
  });
}
