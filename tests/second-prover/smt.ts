/** Pieces of SMT-LIB's language (https://smt-lib.org), version 2.6. */

/** All of these; with none, true. */
export const and = (parts: readonly string[]): string => joined('and', 'true', parts);

/** Any of these; with none, false. */
export const or = (parts: readonly string[]): string => joined('or', 'false', parts);

export const not = (part: string): string => `(not ${part})`;

/** A constant with a definition. */
export const define = (name: string, sort: string, value: string): string =>
  `(define-fun ${name} () ${sort} ${value})`;

/** A sort with so many values and no others. */
export const enumeration = (sort: string, values: readonly string[]): string =>
  `(declare-datatypes ((${sort} 0)) ((${values.map((value) => `(${value})`).join(' ')})))`;

/** The first value whose condition holds; the last one has none. */
export function firstOf(cases: readonly (readonly [condition: string, value: string])[]): string {
  const [[condition, value] = ['', ''], ...rest] = cases;
  return rest.length === 0 ? value : `(ite ${condition} ${value} ${firstOf(rest)})`;
}

/** A number as a real one is written, exactly: never rounded. */
export const real = (value: number): string =>
  Number.isInteger(value) ? `${value}.0` : `${value}`;

function joined(operator: string, ofNone: string, parts: readonly string[]): string {
  if (parts.length === 0) return ofNone;
  return parts.length === 1 ? String(parts[0]) : `(${operator} ${parts.join(' ')})`;
}
