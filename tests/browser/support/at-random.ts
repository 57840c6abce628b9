import type { Page } from '@playwright/test';

/** What is typed where a number, a day or a text is asked: mostly usable, sometimes not. */
const TYPED = {
  number: [
    '0',
    '1',
    '2',
    '3',
    '5',
    '7',
    '7',
    '8',
    '17',
    '36',
    '54',
    '60',
    '100',
    '4,5',
    '400',
    'x'
  ],
  day: ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-08-31'],
  date: ['2026-03-01', '2026-02-30', '2062-01-01'],
  text: ['Een zin.', 'paracetamol'],
  time: ['20:30']
};

/**
 * Presses some buttons, then answers what can be answered, and what that brings in: of choices one,
 * in a field something, here and there nothing. The same seed on the same page does the same.
 */
export function answerAtRandom(page: Page, seed: number): Promise<void> {
  return page.evaluate(
    async ([start, typed]) => {
      let state = start;
      /** Mulberry32: a number from 0 up to 1. */
      const random = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
      };
      const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
      const rested = () => new Promise((resolve) => setTimeout(resolve, 20));
      const all = <E extends Element>(selector: string) => [
        ...document.querySelectorAll<E>(`main ${selector}`)
      ];

      const kindOf = (field: HTMLInputElement | HTMLTextAreaElement) => {
        if (field.type === 'time' || field.type === 'textarea') return field.type;
        if (field.type === 'date') return 'day';
        if (/date/i.test(field.name)) return 'date';
        return /note|medication|activity/i.test(field.name) ? 'text' : 'number';
      };
      const type = (field: HTMLInputElement | HTMLTextAreaElement) => {
        const kind = kindOf(field);
        field.value = pick(typed[kind === 'textarea' ? 'text' : (kind as keyof typeof typed)]);
        for (const name of ['input', 'change', 'blur']) {
          field.dispatchEvent(new Event(name, { bubbles: name !== 'blur' }));
        }
        field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      };
      const choose = (name: string) =>
        pick(all<HTMLElement>(`[type="radio"][name="${name}"]`)).click();

      // No browser lets a script copy that nobody pressed for.
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.resolve(),
        configurable: true
      });
      for (const button of all<HTMLButtonElement>('button')) {
        if (random() < 0.5 && button.isConnected && !button.disabled) button.click();
      }
      await rested();
      const done = new Set<unknown>();
      const isNew = (one: unknown) => !done.has(one) && done.add(one) && random() < 0.9;
      for (let before = -1; done.size !== before;) {
        before = done.size;
        const groups = all<HTMLInputElement>('[type="radio"]').map(({ name }) => name);
        for (const name of new Set(groups)) if (isNew(name)) choose(name);
        for (const list of all<HTMLSelectElement>('select').filter(isNew)) {
          list.selectedIndex = Math.floor(random() * list.options.length);
          list.dispatchEvent(new Event('change', { bubbles: true }));
        }
        for (const box of all<HTMLInputElement>('[type="checkbox"]').filter(isNew)) box.click();
        const fields = ':is(input:not([type]), [type="text"], [type="date"], [type="time"])';
        for (const field of all<HTMLInputElement>(`${fields}, main textarea:not([readonly])`)) {
          if (isNew(field)) type(field);
        }
        await rested();
      }
    },
    [seed, TYPED] as const
  );
}

/** Unfolds everything, has each text to copy written, and waits until the page has come to rest. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    let changed = performance.now();
    const watch = new MutationObserver(() => (changed = performance.now()));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    for (const record of document.querySelectorAll('.record')) {
      record.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    // Parts of a page come one a task, or from a file; what comes may be folded too.
    do {
      const folded = document.querySelectorAll('details:not([open])');
      if (folded.length > 0) changed = performance.now();
      for (const one of folded) one.setAttribute('open', '');
      await later(15);
    } while (performance.now() - changed < 45);
    watch.disconnect();
  });
}
