import type { Atom, Condition } from './condition.ts';

/** The same condition with other conditions on single facts in the place of its own. */
export function replaceAtoms(condition: Condition, by: (atom: Atom) => Atom): Condition {
  switch (condition.op) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => replaceAtoms(part, by)) };
    case 'agreeing': {
      const [first, second] = condition.of;
      return { ...condition, of: [replaceAtoms(first, by), replaceAtoms(second, by)] };
    }
    case 'not':
      return { ...condition, of: replaceAtoms(condition.of, by) };
    default:
      return by(condition);
  }
}
