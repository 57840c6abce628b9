import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { following } from './context.ts';
import { lateWords } from './late-words.svelte.ts';
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
