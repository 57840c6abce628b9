/** The code of a page, which a telephone reads as its address. */
export interface PageCode {
  readonly address: string;
  /** How many squares it has along each side. */
  readonly size: number;
  /** Its dark squares, as lines one wide in a drawing of that size, along their upper edge. */
  readonly path: string;
}
