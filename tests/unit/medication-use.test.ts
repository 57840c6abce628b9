import { describe, expect, test } from 'vitest';
import type { Reading } from '../../statecharts/medication/read-list.ts';
import { only, readingsOf } from './support/medication-reading.ts';

describe('the use', () => {
  test.each<[string, Reading['use']]>([
    ['amitriptyline 10 mg 1dd1', 'in-use'],
    ['amitriptyline', 'unknown'],
    ['amitriptyline 10 mg 1dd1 gestopt', 'stopped'],
    ['amitriptyline 10 mg 1dd1 gestaakt', 'stopped'],
    ['amitriptyline 10 mg 1dd1 allergie', 'allergy'],
    ['amitriptyline intolerantie', 'not-tolerated'],
    ['amitriptyline niet verdragen', 'not-tolerated'],
    ['amitriptyline gestopt wegens bijwerkingen', 'not-tolerated'],
    ['amitriptyline 10 mg 1dd1 zonder bijwerkingen', 'in-use'],
    ['amitriptyline 10 mg 1dd1 bijwerking: droge mond', 'unknown'],
    ['amitriptyline 10 mg 1dd1 t/m 12-03-2024', 'past'],
    ['amitriptyline 10 mg 1dd1 t/m 12-03-2027', 'in-use'],
    ['amitriptyline 10 mg 1dd1 van 01-01-2024 tot 01-03-2024', 'past'],
    ['amitriptyline 10 mg 1dd1 sinds 12-03-2024', 'in-use'],
    ['amitriptyline 10 mg 1dd1 start 12-03-2027', 'planned'],
    ['amitriptyline 10 mg 1dd1 d.d. 12-03-2024', 'unknown'],
    ['start amitriptyline 10 mg 1dd1', 'planned'],
    ['voorheen amitriptyline 10 mg 1dd1', 'past'],
    ['geen amitriptyline', 'not-used'],
    ['gebruikt amitriptyline niet', 'not-used'],
    ['i.p.v. amitriptyline 10 mg 1dd1', 'stopped'],
    ['amitriptyline 10 mg 1dd1?', 'unknown'],
    ['amitriptyline 10 mg 1dd1 hielp niet', 'unknown'],
    ['amitriptyline crème 5% 3dd aanbrengen', 'unknown'],
    ['lithium 0,8 mmol/l', 'unknown'],
    ['pregabaline 150 mg 2dd1 niet plots stoppen', 'in-use']
  ])('%s: %s', (line, use) => expect(only(line).use).toBe(use));

  test('of each of two drugs on a line is its own', () => {
    expect(
      readingsOf('amitriptyline gestopt, nu pregabaline 75 mg 2dd1').map(({ use }) => use)
    ).toEqual(['stopped', 'in-use']);
    expect(
      readingsOf('amitriptyline 25 mg 1dd1 en pregabaline 75 mg 2dd1 gestopt').map(({ use }) => use)
    ).toEqual(['unknown', 'stopped']);
  });

  test('follows the heading above it', () => {
    const list =
      'Gestopte medicatie\namitriptyline 10 mg 1dd1\nActuele medicatie\nLyrica 75 mg 2dd1';
    expect(readingsOf(list).map(({ use }) => use)).toEqual(['stopped', 'in-use']);
  });

  test('follows what is said on the next line', () => {
    expect(only('amitriptyline 10 mg 1dd1\n  gestopt op 12-03-2024').use).toBe('stopped');
    expect(only('amitriptyline 10 mg 1dd1\nmetformine gestopt').use).toBe('in-use');
  });
});

describe('since when', () => {
  test.each<[string, string | undefined]>([
    ['amitriptyline 10 mg 1dd1 sinds 12-03-2024', '2024-03-12'],
    ['amitriptyline 10 mg 1dd1 sinds 03-2024', '2024-03-31'],
    ['amitriptyline 10 mg 1dd1, gestart 2024', '2024-12-31'],
    // It may be the day of the last prescription.
    ['amitriptyline 10 mg 1dd1 startdatum 12-03-2024', undefined],
    ['amitriptyline 10 mg 1dd1 12-03-2024', undefined],
    ['amitriptyline 10 mg 1dd1 sinds 2023, sinds 2024', undefined]
  ])('%s', (line, since) => expect(only(line).since).toBe(since));
});
