import readCode from 'jsqr';
import type { PageCode } from '../../src/lib/explainer/page-code.ts';

// A module of before there were any: what it exports is within.
const read = (readCode as unknown as { default?: typeof readCode }).default ?? readCode;

/** What a telephone would read in a picture; `undefined` where that is nothing. */
export function readPicture(
  pixels: Uint8ClampedArray,
  width: number,
  height: number
): string | undefined {
  return read(pixels, width, height)?.data;
}

/** What a telephone would read in a code that is drawn as its path says. */
export function readPath({ path, size }: Pick<PageCode, 'path' | 'size'>): string | undefined {
  const [scale, quiet] = [4, 4];
  const side = (size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, move, across, down, length] of path.matchAll(/([Mm])(\d+) (\d+)h(\d+)/g)) {
    [x, y] = move === 'M' ? [Number(across), Number(down)] : [x + Number(across), y];
    for (let row = (y + quiet) * scale; row < (y + quiet + 1) * scale; row += 1) {
      const left = row * side + (x + quiet) * scale;
      for (let i = left; i < left + Number(length) * scale; i += 1)
        pixels.fill(0, i * 4, i * 4 + 3);
    }
    x += Number(length);
  }
  return readPicture(pixels, side, side);
}
