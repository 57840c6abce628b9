import { encode } from 'uqr';
import type { PageCode } from '$lib/explainer/page-code.ts';
import type { Language } from '$lib/words/language.ts';
import { loadPublisher } from './publisher.ts';

/**
 * The code of a page: the address that it has where the publisher says that the site stands. A site that
 * does not know where it stands has none.
 *
 * @param path the page, below the site
 */
export function pageCode(path: string, site = loadPublisher().address): PageCode | undefined {
  if (site === null) return undefined;
  const address = new URL(path, site.endsWith('/') ? site : `${site}/`).href;
  // A tear or a stain on a letter may cost a seventh of it.
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return { address, size, path: data.map(rowOf).join('') };
}

/** The codes that a page for patients shows: its own, and that of the diary. */
export function codesOn({ pathname }: URL, language: Language) {
  return { page: pageCode(pathname.slice(1)), diary: pageCode(`${language}/diary/`) };
}

/** The dark squares of a row, those beside each other as one line: a drawing half as long as with edges. */
function rowOf(row: readonly boolean[], y: number): string {
  const squares = row.map((isDark) => (isDark ? '#' : ' ')).join('');
  const lines = [...squares.matchAll(/( *)(#+)/g)];
  return lines
    .map(([, light = '', dark = ''], i) => {
      const move = i === 0 ? `M${light.length} ${y}` : `m${light.length} 0`;
      return `${move}h${dark.length}`;
    })
    .join('');
}
