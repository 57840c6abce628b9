import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of text on a sheet, or a piece of one: where the body of its letters is, in points. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** From the upper edge of the sheet. */
  readonly top: number;
  readonly bottom: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** The sheets of a PDF with the text on each. */
export async function sheetsIn(pdf: Buffer): Promise<Sheet[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item, height) : []));
    sheets.push({ width, height, pieces });
  }
  await loading.destroy();
  return sheets;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** From the line on which the letters stand to the height of a small one: lines never share that. */
function pieceOf({ str, transform, width }: Item, height: number): Piece[] {
  const [size = 0, , , , left = 0, base = 0] = transform;
  if (str.trim() === '') return [];
  const bottom = height - base;
  return [{ text: str, left, right: left + width, top: bottom - size / 2, bottom }];
}

/** The pairs of texts on a sheet that stand over one another. */
export function overlapsOn({ pieces }: Sheet): string[] {
  return pieces.flatMap((one, index) =>
    pieces
      .slice(index + 1)
      .filter((other) => shared(one, other, 'left', 'right') && shared(one, other, 'top', 'bottom'))
      .map((other) => `${one.text} / ${other.text}`)
  );
}

/** Whether two pieces have more than a point in common in one direction. */
function shared(one: Piece, other: Piece, from: 'left' | 'top', to: 'right' | 'bottom'): boolean {
  return Math.min(one[to], other[to]) - Math.max(one[from], other[from]) > 1;
}

/** The texts that leave the sheet, or come nearer to its edge than a printer reaches. */
export function cutOffOn({ width, height, pieces }: Sheet): string[] {
  const reach = 14;
  const isWithin = ({ left, right, top, bottom }: Piece) =>
    left >= reach && top >= reach && right <= width - reach && bottom <= height - reach;
  return pieces.filter((piece) => !isWithin(piece)).map(({ text }) => text);
}

/** How many lines of text a sheet has, its number left out. */
export function linesOn({ height, pieces }: Sheet): number {
  const inBody = pieces.filter(({ bottom }) => bottom < height - 40);
  return new Set(inBody.map(({ bottom }) => Math.round(bottom))).size;
}

/** All that stands on some sheets, without spaces: a line may end anywhere. */
export const writtenOn = (sheets: readonly Sheet[]): string =>
  sheets
    .flatMap(({ height, pieces }) => pieces.filter(({ bottom }) => bottom < height - 40))
    .map(({ text }) => text.replace(/\s/g, ''))
    .join('');
