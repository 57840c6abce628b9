/** More open questions than this are a form not filled in yet, not news: they stay folded. */
export const FEW = 6;
