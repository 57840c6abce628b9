import type { InputError } from '../case/input-error.ts';

/** What one input comes to: a result, or every error in it. */
export type Worked<T extends object = object> =
  | { readonly result: T; readonly errors?: undefined }
  | {
      readonly result?: undefined;
      readonly id: string | null;
      readonly errors: readonly InputError[];
    };
