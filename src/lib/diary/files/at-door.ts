import type { DoorProblem } from '$statecharts/door/problem.ts';
import type { FileProblem } from './diary-file.ts';

/** Why a file is not let in, as a problem of it. */
export function problemAtDoor(problem: DoorProblem): FileProblem {
  if (problem.kind === 'bytes') return { kind: 'tooLarge' };
  const place = { line: problem.line };
  if (problem.kind === 'broken') return { kind: 'json', place };
  if (problem.kind === 'twice') return { kind: 'repeatedKey', given: problem.key, place };
  return { kind: 'door', door: problem, place };
}
