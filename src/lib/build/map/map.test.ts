import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { MAP } from '$lib/specialist/namespaces.ts';
import { graphOf } from '$statecharts/graph/graph.ts';
import { pathways } from '$statecharts/indications/registry.ts';
import { pathwayMap } from '../pathway-map.ts';
import { wrap } from './wrap.ts';

const maps = pathways.flatMap((indication) =>
  LANGUAGES.map((language) => ({ id: indication.id, language, indication }))
);

describe.each(maps)('the map of $id in $language', async ({ indication, language }) => {
  const texts = await loadTexts(language, MAP, indication);
  const { nodes, edges } = graphOf(indication.chart);
  const { drawing, rows } = await pathwayMap(indication, language, texts);

  test('draws exactly the states and transitions of the chart', () => {
    expect(drawing.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    expect(drawing.edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
    expect(rows.map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
  });

  test('gives every state a place on the sheet, and every transition a line', () => {
    for (const { x, y, width, height } of drawing.nodes) {
      expect(Math.min(width, height)).toBeGreaterThan(0);
      expect(x + width).toBeLessThanOrEqual(drawing.width);
      expect(y + height).toBeLessThanOrEqual(drawing.height);
    }
    for (const { line } of drawing.edges) expect(line).toMatch(/^M[\d.]+ [\d.]+L/);
  });

  test('has the way on which all is in order at its left, in sight on a phone', () => {
    const stations = drawing.nodes.filter(({ kind }) => kind === 'station');
    const [main, aside] = [true, false].map((isMain) =>
      stations.filter((node) => node.isMain === isMain).map(({ x }) => x)
    );
    expect(Math.max(...(main ?? []))).toBeLessThan(Math.min(360, ...(aside ?? [])));
  });

  test('fits a screen of 1440', () => {
    expect(drawing.width).toBeLessThanOrEqual(1300);
  });

  test('says by country where a condition after the referral stands, and no more than that', () => {
    const of = (id: string) => rows.find((row) => row.id.startsWith(id)) ?? expect.fail(id);
    expect(of('trial.running/EVALUATION_DUE').sources).toMatch(/NVA §1\. (?:België|Belgium): Bel/);
    expect(of('trial.evaluation/EVALUATED/3').sources).toMatch(/Belgi.*(?:idem|the same)/);
    expect(of('referral.onTheWay.general/').sources).not.toMatch(/Belgi/);
  });

  test('lays no state over another', () => {
    const boxes = drawing.nodes.filter(({ kind }) => kind !== 'group');
    const over = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height
        )
        .map((b) => [a.id, b.id])
    );
    expect(over).toEqual([]);
  });

  test('has words for all of it, and a source for every transition', () => {
    const said = [
      ...drawing.nodes.flatMap(({ lines }) => lines),
      ...drawing.edges.map(({ label }) => label.text),
      ...rows.flatMap(({ from, to, when, sources }) => [from, to, ...when, sources])
    ];
    expect(said.filter((text) => text === '' || /pathway\.|stage\./.test(text))).toEqual([]);
  });

  test('says what is different in Belgium', () => {
    const trial = rows.find(({ id }) => id === 'trial.running/EVALUATION_DUE/0');
    expect(trial?.when.map((text) => /\d+/.exec(text)?.[0])).toEqual(['7', '21']);
    const visit = rows.find(({ id }) => id === 'implant.aftercare/VISITED/0');
    expect(visit?.when).toHaveLength(2);
  });

  test('names no state as in one country only', () => {
    const place = drawing.nodes.find(({ id }) => id === 'trial.mayProceed') ?? expect.fail();
    expect(place.lines.join(' ')).toMatch(/^Impla\w+ (?:mogelijk|possible)$/);
  });

  test('is the same every time', async () => {
    expect((await pathwayMap(indication, language, texts)).drawing).toEqual(drawing);
  });
});

test('a name is broken between words only', () => {
  expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect(wrap('vereniging van', 4)).toEqual(['vereniging', 'van']);
});
