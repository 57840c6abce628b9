import { describe, expect, test } from 'vitest';
import { MAP } from '$lib/specialist/namespaces.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { pathways } from '$statecharts/indications/registry.ts';
import { mapLine } from './map-line.ts';

const lines = pathways.flatMap((indication) =>
  LANGUAGES.map((language) => ({ id: indication.id, language, indication }))
);

describe.each(lines)('the line of $id in $language, without a patient', async (each) => {
  const { indication, language } = each;
  const stations = mapLine(indication, language, await loadTexts(language, MAP, indication));
  const at = (id: string) => stations.find((station) => station.id === id) ?? expect.fail(id);
  const said = (id: string) => [at(id).note, ...(at(id).more ?? [])].join(' | ');

  test('says something at each of its nine stations', () => {
    expect(stations).toHaveLength(9);
    for (const { id } of stations) expect(said(id)).toMatch(/\w/);
  });

  test('has the thresholds of both countries', () => {
    expect(said('trial')).toMatch(/≥ 7 .*≥ 21 /);
    expect(said('trial')).toMatch(indication.after.measure === 'attacks' ? /≥ 30/ : /≥ 50/);
    expect(said('general')).toMatch(/≥\s6.*NRS\s≥\s5/);
    expect(said('aftercare')).toMatch(/3, 6 \w+ 12 .* 6 /);
  });

  test('says which of the rules for Belgium are Dutch', () => {
    expect(said('trial')).toMatch(/≥ 21 [^|]+\((?:Nederlandse regel|Dutch rule)\)/);
    const offTest = at('aftercare').sides?.find(({ id }) => id === 'offTest')?.note;
    expect(offTest).toMatch(/\((?:Nederlandse regel|Dutch rule)\)/);
  });

  test('names the last day of an extension in both countries', () => {
    expect(at('trial').sides?.find(({ id }) => id === 'extend')?.note).toMatch(/21.*35/);
  });

  test('leads to the criteria of a stage, where there are any', () => {
    const hasStage = (id: string) => indication.criteria.some(({ stage }) => stage === id);
    for (const id of ['diagnosis', 'general', 'conservative', 'minimallyInvasive', 'psychosocial'])
      expect(at(id).href).toBe(hasStage(id) ? `#stage-${id}` : undefined);
  });
});
