/** A choice that a question offers. */
export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  /** A shorter form, where there is little room; it goes before the label. */
  readonly short?: string;
}
