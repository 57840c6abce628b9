import type { Page } from '@playwright/test';
import { readPicture } from '../support/read-code.ts';

/** The codes that stand in a page as it was built, each with the address that is written beside it. */
export function codesIn(html: string): { address: string; size: number; path: string }[] {
  const figures = html.match(/<figure class="page-code">.*?<\/figure>/gs) ?? [];
  return figures.map((figure) => {
    const of = (pattern: RegExp) => pattern.exec(figure)?.[1] ?? '';
    const side = Number(of(/viewBox="-4 -4 (\d+) /));
    return { address: of(/<span[^>]*>([^<]*)</), size: side - 8, path: of(/<path d="([^"]*)"/) };
  });
}

/** What a telephone reads off the first code of a page as it is shown; nothing where it cannot. */
export async function readOff(page: Page): Promise<string | undefined> {
  const picture = await page.locator('.page-code svg').first().screenshot({ scale: 'css' });
  const { data, width, height } = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height);
      return { data: [...(pixels?.data ?? [])], width: bitmap.width, height: bitmap.height };
    },
    [...picture]
  );
  return readPicture(new Uint8ClampedArray(data), width, height);
}
