import type { Fact } from '../data.ts';

/** What sections 3 and 6 call the statuses of a step; nothing where no step is asked. */
export function statuses(facts: Readonly<Record<string, Fact>>): string[] {
  return Object.values(facts).some(({ kind }) => kind === 'step') ? STATUSES : [];
}

const STATUSES = [
  '(define-fun table/closed ((it step)) Bool',
  '  (or (= it step/insufficient) (= it step/unsuitable) (= it step/declined)))',
  '(define-fun table/settled ((it step)) Bool (or (table/closed it) (= it step/effective)))',
  '(define-fun table/still-open ((it step)) Bool (or (= it step/effective) (= it step/ongoing)))',
  '(define-fun table/failed ((it step)) Bool (= it step/insufficient))',
  '(define-fun table/failed-or-unsuitable ((it step)) Bool',
  '  (or (table/failed it) (= it step/unsuitable)))'
];
