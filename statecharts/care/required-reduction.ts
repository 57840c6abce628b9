/** The least reduction for a permanent implant (`nva §1`): necessary, not sufficient. */
export const REQUIRED_REDUCTION = { pain: 0.5, attacks: 0.3 } as const;
