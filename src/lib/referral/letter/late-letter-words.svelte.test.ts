import { flushSync } from 'svelte';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Language } from '$lib/words/language.ts';
import { takeTextsFrom } from '$lib/words/late.ts';
import { loadBundle } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { lateLetterWords } from './late-letter-words.ts';
import { answered, ofEachKind } from './testing.ts';

/** The words of a letter on a Dutch page, whose English texts wait for the network. */
function withSlowEnglish() {
  let connect = (): void => undefined;
  let fail: (why: Error) => void = () => undefined;
  const network = new Promise<void>((resolve, reject) => {
    connect = resolve;
    fail = reject;
  });
  takeTextsFrom(async (language, name) => {
    if (language === 'en') await network;
    return loadBundle(language, name);
  });
  let language = $state<Language>('nl');
  const check = answered(ofEachKind[0] ?? expect.fail());
  let late: ReturnType<typeof lateLetterWords> | undefined;
  const end = $effect.root(() => {
    late = lateLetterWords(() => language, wordsOf('nl', {}), check);
  });
  onTestFinished(() => {
    end();
    takeTextsFrom(loadBundle);
  });
  flushSync();
  return {
    late: late ?? expect.fail(),
    turnTo: (wanted: Language) => {
      language = wanted;
      flushSync();
    },
    connect,
    fail: () => fail(new Error('There is no network.'))
  };
}

/** English was asked for and taken back; it is still on its way. */
async function withoutEnglish() {
  const desk = withSlowEnglish();
  await vi.waitFor(() => expect(desk.late.words?.language).toBe('nl'));
  desk.turnTo('en');
  desk.turnTo('nl');
  await settled();
  return desk;
}

/** Whatever does not wait for the network has come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

test('a language that was taken back does not come after all', async () => {
  const { late, connect } = await withoutEnglish();
  connect();
  await settled();
  expect(late.words?.language).toBe('nl');
});

test('a language that was taken back is not missed', async () => {
  const { late, fail } = await withoutEnglish();
  fail();
  await settled();
  expect(late.isMissing).toBe(false);
  expect(late.words?.language).toBe('nl');
});

test('a language that is wanted is missed as long as it is', async () => {
  const { late, turnTo, fail } = withSlowEnglish();
  turnTo('en');
  fail();
  await vi.waitFor(() => expect(late.isMissing).toBe(true));
  turnTo('nl');
  await vi.waitFor(() => expect(late.isMissing).toBe(false));
  expect(late.words?.language).toBe('nl');
});
