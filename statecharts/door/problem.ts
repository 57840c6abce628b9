/** Where in a text something stands: the line, counted from 1, and the key it is the value of. */
interface At {
  readonly line: number;
  readonly key?: string | undefined;
}

/** Why something is not let in: what is wrong, where, and the most that is allowed. */
export type DoorProblem =
  | { readonly kind: 'bytes'; readonly most: number; readonly key?: undefined }
  /** Bytes that are no UTF-8 from this line on. */
  | ({ readonly kind: 'encoding' } & At)
  /** It is no JSON: from this line on, something is missing or was changed. */
  | ({ readonly kind: 'broken' } & At)
  | ({ readonly kind: 'depth' | 'items' | 'text' | 'columns'; readonly most: number } & At)
  /** A sign that cannot be seen, or half a sign, as `U+202E`. */
  | ({ readonly kind: 'control'; readonly given: string } & At)
  /** A key that programs use for something else. */
  | ({ readonly kind: 'reserved'; readonly given: string } & At)
  /** A number that no program can hold, or that nobody means. */
  | ({ readonly kind: 'number'; readonly given: string } & At)
  /** A key that stands twice in one object, with everything that stands under it, in order. */
  | ({ readonly kind: 'twice'; readonly key: string; readonly given: readonly unknown[] } & At);

/** What any file may have, whatever it holds; the rest says something of its format. */
export type OfAnyFile = Exclude<DoorProblem, { readonly kind: 'broken' | 'twice' }>;

/** What is allowed instead, in words for the reader of a command's answer. */
export function allowedInstead(problem: DoorProblem): string {
  switch (problem.kind) {
    case 'bytes':
      return `at most ${problem.most} bytes`;
    case 'encoding':
      return 'UTF-8';
    case 'broken':
      return 'a JSON object';
    case 'depth':
      return `at most ${problem.most} lists and objects within one another`;
    case 'items':
      return `at most ${problem.most} values`;
    case 'columns':
      return `at most ${problem.most} columns`;
    case 'text':
      return `texts of at most ${problem.most} signs`;
    case 'control':
      return 'signs that can be seen, spaces, tabs and line ends';
    case 'reserved':
      return 'keys of the format; this one means something else to programs';
    case 'number':
      return 'numbers from -1e15 to 1e15, as a program can hold them';
    case 'twice':
      return 'each key once in an object; given here is all that stands under it';
  }
}
