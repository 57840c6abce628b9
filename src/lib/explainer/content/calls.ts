import type { Country } from '$statecharts/facts/country.ts';

/** Somebody to talk to at any hour; the name is `patient.warnings.line.<id>`. */
export interface HelpLine {
  readonly id: 'suicide' | 'french';
  /** The number as it is written; dialled without spaces. */
  readonly number: string;
}

/** The number for an emergency, in both countries. */
export const EMERGENCY = '112';

/** Whom to call with thoughts of suicide. General knowledge. */
export const HELP_LINES: Readonly<Record<Country, readonly HelpLine[]>> = {
  NL: [{ id: 'suicide', number: '113' }],
  BE: [
    { id: 'suicide', number: '1813' },
    { id: 'french', number: '0800 32 123' }
  ]
};

/** The address that dials a number. */
export const dialled = (number: string) => `tel:${number.replaceAll(' ', '')}`;
