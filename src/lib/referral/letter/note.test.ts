import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/words/language.ts';
import { placeOf } from './addressees.ts';
import { noteText } from './note.ts';
import { allCases, answered, lettersOf, oneOfEach, ofEachKind, toldOf } from './testing.ts';

/** Words of paying for it, in either language. */
const PAYING = /vergoed|vergoeding|terugbeta|basispakket|reimburs|basic package|covered|covers/i;

describe.each(LANGUAGES)('in %s', (language) => {
  test('a note says in its first line who is needed meanwhile', async () => {
    const waiting = allCases.filter(({ meanwhile }) => meanwhile);
    expect(waiting.length).toBeGreaterThan(8);
    for (const example of waiting) {
      const told = await toldOf(answered(example), language);
      const [first = ''] = noteText(told, 'soap').split('\n');
      for (const actor of example.meanwhile ?? []) {
        expect(first).toContain(placeOf(actor, told.words));
      }
    }
  });

  test('a note has at most five lines, and says what happens now in words of its own', async () => {
    for (const example of ofEachKind) {
      const lines = noteText(await toldOf(answered(example), language), 'soap').split('\n');
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(lines[0]).not.toMatch(/^[SOEAP]: /);
    }
  });

  test('of a patient who is ruled out the reason is said, and where the way goes on; nothing of paying', async () => {
    for (const example of oneOfEach(
      ({ indication, expected, why }) => `${indication} ${expected} ${why}`
    )
      .filter(({ expected }) => expected === 'not-indicated')
      .slice(0, 20)) {
      const told = await toldOf(answered(example), language);
      const { check, words } = told;
      const note = noteText(told, 'soap');
      expect(note).not.toMatch(PAYING);
      if (check.advice.urgent) continue;
      const found = check.advice.criteria.filter(
        ({ status, effect }) => status === 'unmet' && effect === 'exclude'
      );
      for (const { id } of found) {
        expect(note.split('\n')[0]).toContain(words.sayById(`letter.reason.${id}`));
        const instead = check.indication.hasPathway
          ? `criterion.${id}`
          : `indication.${example.indication}`;
        expect(note).toContain(words.sayById(`${instead}.instead`));
      }
      for (const { text } of await lettersOf(example, language)) {
        expect(text).not.toMatch(PAYING);
        for (const { id } of found) expect(text).toContain(words.sayById(`letter.reason.${id}`));
      }
    }
  });

  test('a kind of pain that was answered in one go reads as what it is, then as what it is not', async () => {
    const check = answered({ ...(allCases[0] ?? expect.fail()), facts: {} });
    const group = check.parts.find(({ group: one }) => one?.id === 'mechanism')?.group;
    check.giveGroup(group ?? expect.fail());
    const text = noteText(await toldOf(check, language), 'free');
    const told = {
      nl: 'Neuropathische pijn op de voorgrond. Geen aanwijzing voor nociplastische, nociceptieve of littekenpijn.',
      en: 'Prominent neuropathic pain. No sign of nociplastic, nociceptive or scar pain.'
    };
    expect(text).toContain(told[language]);
  });
});
