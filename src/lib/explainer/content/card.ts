/** What is written by hand on a card of warning signs. */
export const CARD_LINES = ['name', 'born', 'hospital', 'telephone', 'device', 'mri'] as const;
