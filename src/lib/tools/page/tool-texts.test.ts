import { describe, expect, test } from 'vitest';
import { TOOLS } from '../tools.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { toolTexts } from '../tool-texts.ts';

describe.each(LANGUAGES)('the texts of a tool in %s', (language) => {
  test.each(TOOLS)('%s: its own, and no other’s', async (tool) => {
    const keys = Object.keys(await toolTexts(language, tool));
    for (const part of ['title', 'line', 'formula', 'source', 'limits']) {
      expect(keys).toContain(`tool.${tool}.${part}`);
    }
    const others = TOOLS.filter((other) => other !== tool);
    const isOther = (key: string) =>
      others.some((other) => key.startsWith(`${other}.`) || key.startsWith(`tool.${other}.`));
    expect(keys.filter(isOther)).toEqual([]);
  });
});
