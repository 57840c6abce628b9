/** What a line or a shape is; `picture.css` says how each is drawn. */
export type Kind =
  // People: their outline, hair, folds of skin; the bones and nerves within.
  | 'skin'
  | 'hair'
  | 'fold'
  | 'spine'
  | 'casing'
  | 'nerve'
  | 'cord'
  // The device: lead or cable, contacts, the box with its pulse, what it leaves or sends.
  | 'wire'
  | 'contact'
  | 'box'
  | 'pulse'
  | 'ghost'
  // Things around; what is written or pressed on them; a plaster; danger, as a line and as an area.
  | 'thing'
  | 'tunnel'
  | 'sign'
  | 'plaster'
  | 'warn'
  | 'alarm';

export type Shape = readonly [kind: Kind, d: string];

/** A drawing: the part of the plane that is seen, and its shapes from the back to the front. */
export interface Drawing {
  readonly box: string;
  readonly shapes: readonly Shape[];
}

/** A circle around a point. */
export const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A rectangle with round corners, from its upper left. */
export function block(x: number, y: number, width: number, height: number, r: number): string {
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const across = width - 2 * r;
  const down = height - 2 * r;
  return `M${x + r} ${y}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`;
}
