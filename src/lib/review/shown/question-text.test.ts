import { expect, test } from 'vitest';
import { CHECK } from '$lib/referral/namespaces.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { questionText } from './question-text.ts';

test('every question reads as a question, its help, and its answers', async () => {
  const words = wordsOf('en', await loadTexts('en', CHECK, fbss));
  for (const [fact, definition] of Object.entries(fbss.facts)) {
    if (fact === 'country') continue;
    const [question, help, answers] = questionText(fact, definition, words);
    expect([question, help].filter((text) => !text || text.startsWith('fact.'))).toEqual([]);
    expect(answers).toMatch(/Don’t know|don't know|Don't know/i);
  }
});
