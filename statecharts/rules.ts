/** Version of the clinical rules that every advice is made with. */
export const RULES_VERSION = '2020.4';

/** The day on which this version of the rules was laid down. */
export const RULES_DATE = '2026-11-25';

/** The year of the statement the rules rest on; readers must check for a successor. */
export const STATEMENT_YEAR = 2020;
