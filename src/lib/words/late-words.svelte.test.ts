import { flushSync } from 'svelte';
import { expect, onTestFinished, test, vi } from 'vitest';
import { following } from './context.ts';
import { takeTextsFrom } from './late.ts';
import { lateWords } from './late-words.svelte.ts';
import { loadBundle } from './load.ts';
import { wordsOf } from './words.ts';

test('words that come late are in the language that the page has when they come', async () => {
  let current = $state.raw(wordsOf('nl', {}));
  let isWanted = $state(false);
  let late: ReturnType<typeof lateWords> | undefined;
  const end = $effect.root(() => {
    late = lateWords(
      following(() => current),
      'bmi',
      () => isWanted
    );
  });
  flushSync();
  expect(late?.words).toBeUndefined();

  // Asked for in Dutch, and turned to English before that is there.
  isWanted = true;
  flushSync();
  current = wordsOf('en', {});
  flushSync();
  await vi.waitFor(() => expect(late?.words).toBeDefined());
  expect(late?.words?.language).toBe('en');
  expect(late?.words?.say('bmi.weight')).toMatch(/weight/i);
  expect(late?.isMissing).toBe(false);
  end();
});

test('words are not missed in a language that the page has turned from', async () => {
  let fail: (why: Error) => void = () => undefined;
  const network = new Promise<never>((_, reject) => (fail = reject));
  takeTextsFrom((language, name) => (language === 'nl' ? network : loadBundle(language, name)));
  let current = $state.raw(wordsOf('nl', {}));
  let late: ReturnType<typeof lateWords> | undefined;
  const end = $effect.root(() => {
    late = lateWords(
      following(() => current),
      'morphine'
    );
  });
  onTestFinished(() => {
    end();
    takeTextsFrom(loadBundle);
  });
  flushSync();
  current = wordsOf('en', {});
  flushSync();
  await vi.waitFor(() => expect(late?.words?.language).toBe('en'));
  fail(new Error('There is no network.'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(late?.isMissing).toBe(false);
  expect(late?.words?.language).toBe('en');
});

test('words that come after the page was left are let go: nothing of the page is read', async () => {
  let come: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => (come = resolve));
  takeTextsFrom(async (language, name) => {
    await wait;
    return loadBundle(language, name);
  });
  onTestFinished(() => takeTextsFrom(loadBundle));
  const current = wordsOf('nl', {});
  const read = vi.fn(() => current);
  const end = $effect.root(() => void lateWords(following(read), 'reduction'));
  flushSync();
  end();
  const before = read.mock.calls.length;
  come();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read.mock.calls.length).toBe(before);
});
