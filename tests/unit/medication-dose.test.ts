import { describe, expect, test } from 'vitest';
import { only } from './support/medication-reading.ts';

const dailyOf = (text: string) => only(text).daily?.amount;

describe('the daily amount', () => {
  test.each<[string, number | undefined]>([
    ['pregabaline 75 mg 2dd1', 150],
    ['pregabaline 2 dd 75', 150],
    ['pregabaline 2 dd 75 mg', 150],
    ['pregabaline 75 mg 1-0-1', 150],
    ['pregabaline 75 mg 1-0-0-1', 150],
    ['pregabaline 75 mg 1-0-½', 112.5],
    ['pregabaline 75 mg 3x/d', 225],
    ['pregabaline 75 mg 3 x daags 1', 225],
    ['pregabaline 75 mg 2x per dag', 150],
    ['pregabaline 75 mg tweemaal daags 2 capsules', 300],
    ['pregabalin 75 mg twice daily', 150],
    ['lyrica 75mg 2 dd 1 caps', 150],
    ['gabapentine 75-0-150 mg', 225],
    ['oxycodon mga 2,5 mg elke 12 uur 1', 5],
    ['morfine drank 2 mg/ml 4 dd 5 ml', 40],
    ['morfine drank 10 mg/5 ml 4 dd 5 ml', 40],
    ['tramadol/paracetamol 37,5/325 3dd1', 112.5],
    ['tramadol 37,5 mg/paracetamol 325 mg 3dd1', 112.5],
    ['paracetamol/codeïne 500/20 mg 3 dd 2', 120],
    ['oxycodon/naloxon 20/10 mg 2dd1', 40],
    ['Targinact 10/5 2 dd 1', 20],
    ["oxycodon 10 mg 's ochtends 1 en 's avonds 2", 30],
    ['fentanyl pleister 25 mcg/h', 25],
    ['fentanyl 12 1 pl/3d', 12],
    ['Durogesic 37,5 µg/u om de 72 uur', 37.5],
    // Nothing is guessed.
    ['pregabaline 75 mg', undefined],
    ['pregabaline 2dd1', undefined],
    ['oxycodon 2 dd 5', undefined],
    ['oxycodon 5 mg zo nodig 4dd1', undefined],
    ['oxycodon 5 mg z.n. 4dd1', undefined],
    ['oxycodon 5 mg prn', undefined],
    ['oxycodon 5 mg max 4dd1', undefined],
    ['oxycodon 5 mg 3 dd 1-2', undefined],
    ['oxycodon 5 mg 2dd1, na een week 3dd1', undefined],
    ['pregabaline 75 mg 2dd1, ophogen', undefined],
    ['tramadol druppels 100 mg/ml 4 dd 20 druppels', undefined],
    ['gabapentine 1.200 mg 1dd1', undefined],
    ['oxycodon/naloxon 20 mg 2dd1', undefined],
    ['oxycodon/naloxon 20/15 mg 2dd1', undefined],
    ['Dafalgan codeine 500 mg 3dd1', undefined],
    ['Skudexa 75/25 2dd1', undefined],
    ['pregabaline 25 mg 2 dd 75', undefined],
    ['fentanyl pleister 4,2 mg om de 3 dagen', undefined],
    ['fentanyl pleister 25 µg/u 1dd1', undefined],
    ['fentanyl pleister 25 µg/u 2 pleisters per 3 dagen', undefined],
    ['amitriptyline 25 mg 1dd1 22.00 uur', 25],
    ['amitriptyline 25 mg 1dd om 22:00', 25],
    ['amitriptyline 25 mg 2dd 7 dagen', 50]
  ])('%s', (line, amount) => {
    expect(dailyOf(line)).toBe(amount);
    if (amount === undefined) expect(only(line).noAmount).toBeDefined();
  });
});

describe('in how many parts it is taken', () => {
  test.each<[string, number | undefined]>([
    ['pregabaline 75 mg 2dd1', 2],
    ['pregabaline 2 dd 75 mg', 2],
    ['pregabaline 75 mg 1-0-1', 2],
    ['pregabaline 75 mg 1-1-0-1', 3],
    ['gabapentine 300 mg elke 8 uur 1', 3],
    ['amitriptyline 25 mg voor de nacht', 1],
    ["oxycodon 10 mg 's ochtends 1 en 's avonds 1", 2],
    // Parts that differ are no parts of one size.
    ['pregabaline 75 mg 1-0-2', undefined],
    ['gabapentine 75-0-150 mg', undefined],
    ['tramadol 50 mg 1 x per 2 dagen', undefined],
    ['fentanyl pleister 25 µg/u om de 3 dagen', undefined],
    ['pregabaline 2dd1', undefined]
  ])('%s', (line, times) => expect(only(line).daily?.times).toBe(times));
});
