/** What became of a change. */
export type Verdict =
  | { readonly is: 'killed'; readonly by: Comparison }
  /** It comes to the same, over so many combinations. */
  | { readonly is: 'equivalent'; readonly over: number }
  | { readonly is: 'survived' };

/**
 * What tells a change from what is right: the readings of a criterion, of the facts, of what is said
 * beside an advice, of what follows from findings; example cases and lives; or a chart's decisions.
 */
export type Comparison = 'criteria' | 'facts' | 'additions' | 'conclusions' | 'lives' | 'decisions';
