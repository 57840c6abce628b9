import type { Page } from '@playwright/test';

/** The attributes whose text reaches a reader. */
const TOLD = ['title', 'aria-label', 'aria-description', 'aria-roledescription', 'alt'];
export const SAID_ATTRIBUTES = [...TOLD, 'placeholder', 'label', 'aria-valuetext', 'data-head'];

/**
 * All that a page says, shown or still hidden: its texts, its title and description, what only a
 * screen reader is told, and texts made to be copied. What stands in `code` is a key on purpose.
 */
export function saidOn(page: Page): Promise<string> {
  return page.evaluate((attributes) => {
    const isSaid = ({ parentElement }: Node) =>
      !parentElement?.closest('script, style, noscript, template, code');
    const texts: (string | null)[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (isSaid(walker.currentNode)) texts.push(walker.currentNode.nodeValue);
    for (const area of document.querySelectorAll('textarea')) texts.push(area.value);
    for (const name of attributes) {
      for (const one of document.querySelectorAll(`[${name}]`)) texts.push(one.getAttribute(name));
    }
    const description = document.querySelector('meta[name="description"]');
    return [...texts, description?.getAttribute('content')].join('\n');
  }, SAID_ATTRIBUTES);
}

/** The links to a place on the same page that lead nowhere. */
export function deadLinksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1))))
  );
}
