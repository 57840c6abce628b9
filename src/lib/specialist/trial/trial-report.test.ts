import { describe, expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import type { Pathway } from '$statecharts/indications/indication.ts';
import { EVALUATION } from '../namespaces.ts';
import { daysWith } from './testing.ts';
import { trialReport } from './trial-report.ts';
import { TrialEvaluation, type TrialStart } from './trial.svelte.ts';

const known: TrialStart = { days: '9', instrument: 'nrs', baseline: '8', doubt: 'false' };

async function report(start: TrialStart, indication: Pathway = fbss): Promise<string> {
  const texts = await loadTexts('nl', EVALUATION, indication);
  const words = wordsOf('nl', texts, () => start.country);
  return trialReport(new TrialEvaluation(indication, start), words, new Date());
}

describe('the report of a trial', () => {
  test('names the last day of an extension and the days left', async () => {
    const start: TrialStart = { ...known, days: '20', doubt: 'true' };
    for (const score of ['4', '5']) {
      const text = await report({ ...start, diary: daysWith(...score.repeat(4)) });
      expect(text).toContain('nog 1 dag, tot en met dag 21');
      expect(text).not.toContain('weken');
    }
    const text = await report({ ...start, country: 'BE', days: '21', diary: daysWith(...'5555') });
    expect(text).toContain('nog 14 dagen, tot en met dag 35');
  });

  test('has the first day where it is known, and the date up to which the trial may go on', async () => {
    const start: TrialStart = { ...known, firstDay: '1/3/2026', doubt: 'true' };
    const text = await report({ ...start, diary: daysWith(...'5555') });
    expect(text).toContain('Eerste dag van de proefperiode: 1 maart 2026');
    expect(text).toContain('nog 12 dagen, tot en met dag 21 (21 maart 2026)');
    expect(await report(known)).not.toContain('Eerste dag');
  });

  test('says which score was needed, or up to which the outcome holds', async () => {
    const text = (score: string) => report({ ...known, diary: daysWith(...score.repeat(4)) });
    expect(await text('5')).toContain('score van 4,0 (NRS) of lager was nodig');
    expect(await text('4')).toContain('geldt tot en met een gemiddelde score van 4,0 (NRS)');
    expect(await report({ ...known, days: '3', diary: daysWith(...'5555') })).not.toContain(
      'was nodig'
    );
    const attacks = await report(
      { days: '30', baseline: '10', attacks: '8', doubt: 'false' },
      cluster
    );
    expect(attacks).toContain('7 aanvallen per week of minder waren nodig');
  });

  test('says in Belgium which rule is Dutch, and who decides after the trial', async () => {
    const days = { ...known, days: '21' };
    for (const [doubt, score, said] of [
      ['false', '4', /psycholoog.*adviesorgaan/s],
      ['false', '5', /verwijderen van de elektrode/],
      ['true', '5', /duur van de verlenging/]
    ] as const) {
      const start: TrialStart = { ...days, doubt, diary: daysWith(...score.repeat(4)) };
      const belgian = await report({ ...start, country: 'BE' });
      expect(belgian).toMatch(/grens van 50 % .*Nederlandse regel/);
      expect(belgian).toMatch(said);
      expect(belgian).toMatch(/Bron: .*Belgische ziekenhuispagina/);
      const dutch = await report(start);
      expect(dutch).not.toMatch(/Nederlandse regel|adviesorgaan|Belgische/);
    }
  });

  test('says when the diary has more days than the trial', async () => {
    expect(await report({ ...known, days: '3', diary: daysWith(...'4444') })).toContain(
      '4 ingevulde dagen, meer dan de 3 dagen'
    );
  });

  test('the report has the attacks of each day, where they come from and the reading', async () => {
    const text = await report(
      { days: '30', baseline: '10', doubt: 'false', diary: daysWith(...'11111110') },
      cluster
    );
    expect(text).toContain('1 maart 2026: 1');
    expect(text).toContain('8 maart 2026: 0');
    expect(text).toMatch(/uit het dagboek: ≈ 6,13 per week/);
    expect(text).toContain('I-36');
  });
});
