/** The day on which the texts for patients were last written. */
export const WRITTEN_ON = '2026-11-29';

/** The day by which the publisher checks them again: a year later. */
export const CHECKED_BY = '2027-11-29';
