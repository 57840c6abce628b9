import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { expect, test } from './support/watched.ts';

/** A voice of a browser, as far as a page looks at it. */
interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What stands in for a browser's speech: it reads nothing, and goes on when the test says so. */
interface Stand {
  readonly read: { text: string; voice: string }[];
  cancelled: number;
  readonly end: () => void;
  readonly bring: (voices: readonly Voice[]) => void;
}

const HERE = { lang: 'nl-NL', localService: true };
const FLEMISH = { lang: 'nl_BE', localService: true };
const FAR = { lang: 'nl-NL', localService: false };
const ENGLISH = { lang: 'en-GB', localService: true };

/** Gives the page these voices instead of the browser's own, which has none when nobody looks. */
async function standIn(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((begun) => {
    let known = begun;
    let current: { onend?: (() => void) | null } | undefined;
    const speech = new EventTarget();
    const stand: Stand = {
      read: [],
      cancelled: 0,
      end: () => current?.onend?.(),
      bring: (voices) => {
        known = voices as typeof begun;
        speech.dispatchEvent(new Event('voiceschanged'));
      }
    };
    Object.assign(speech, {
      getVoices: () => known,
      speak: (one: { text: string; voice: Voice }) => {
        current = one as typeof current;
        stand.read.push({ text: one.text, voice: one.voice.lang });
      },
      cancel: () => (stand.cancelled += 1)
    });
    const Utterance = function (this: { text: string }, text: string) {
      this.text = text;
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { stand });
  }, voices);
}

const stand = <T>(page: Page, look: (stand: Stand) => T) =>
  page.evaluate(`(${String(look)})(window.stand)`) as Promise<T>;
const button = (page: Page) => page.getByRole('button', { name: /^(?:Lees voor|Stop met lezen)$/ });
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('read') ?? [])].map(String));

test('a page is read sentence by sentence, and what is read is marked', async ({ page }) => {
  await standIn(page, [FAR, ENGLISH, FLEMISH, HERE]);
  await page.goto('/nl/patient/nl/trial/');
  expect(await stand(page, ({ read }) => read)).toEqual([]);
  await button(page).click();
  await expect(button(page)).toHaveText('Stop met lezen');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect(await stand(page, ({ read }) => read)).toEqual([{ text: title, voice: 'nl-NL' }]);
  expect(await marked(page)).toEqual([title]);
  expect(await violationsOn(page)).toEqual([]);
  for (let i = 0; i < 2000 && (await marked(page)).length > 0; i += 1) {
    await stand(page, ({ end }) => end());
  }
  await expect(button(page)).toHaveText('Lees voor');
  const read = await stand(page, ({ read }) => read.map(({ text }) => text));
  const text = await page.locator('article').evaluate((article) => {
    for (const way of article.querySelectorAll('nav, button, svg')) way.remove();
    return (article as HTMLElement).innerText;
  });
  const bare = (text: string) => text.replace(/\s+/g, '');
  expect(bare(read.join(''))).toBe(bare(text));
  expect(Math.max(...read.map((text) => text.length))).toBeLessThan(250);
});

test('reading stops on a tap, and when the page is left', async ({ page }) => {
  await standIn(page, [HERE]);
  await page.goto('/nl/patient/nl/trial/');
  await button(page).click();
  await stand(page, ({ end }) => end());
  await button(page).click();
  await expect(button(page)).toHaveText('Lees voor');
  expect(await marked(page)).toEqual([]);
  const { length } = await stand(page, ({ read }) => read);
  await stand(page, ({ end }) => end());
  expect(await stand(page, ({ read }) => read)).toHaveLength(length);
  await button(page).click();
  const before = await stand(page, ({ cancelled }) => cancelled);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await stand(page, ({ cancelled }) => cancelled)).toBe(before + 1);
});

for (const [path, voices, chosen] of [
  ['/nl/patient/be/trial/', [HERE, FLEMISH], 'nl_BE'],
  ['/nl/patient/be/trial/', [HERE], 'nl-NL'],
  ['/en/patient/nl/trial/', [HERE, ENGLISH], 'en-GB']
] as const) {
  test(`${path} is read by ${chosen} of ${voices.length}`, async ({ page }) => {
    await standIn(page, voices);
    await page.goto(path);
    await page.locator('button[data-voice]').click();
    expect(await stand(page, ({ read }) => read[0]?.voice)).toBe(chosen);
  });
}

test('there is no button without a voice of the language on the device', async ({ page }) => {
  await standIn(page, [FAR, ENGLISH]);
  await page.goto('/nl/patient/nl/trial/');
  await page.waitForLoadState('load');
  await expect(button(page)).toHaveCount(0);
  await page.evaluate(
    (voice) => (window as unknown as { stand: Stand }).stand.bring([voice]),
    HERE
  );
  await expect(button(page)).toBeVisible();
});
