import { expect, test } from 'vitest';
import { told } from './support/told.ts';

test('a step names who sees to it, and what the advice becomes', async () => {
  expect(await told('fbss', { 'steps.exercise': 'not-considered' })).toEqual([
    {
      lead: 'Once this is so:',
      lines: [
        {
          text: 'exercise programme: too little effect, not suitable or not chosen',
          note: 'up to the physiotherapist'
        }
      ],
      end: 'the advice becomes: refer for neuromodulation.'
    }
  ]);
});

test('drugs that stand for each other are named together', async () => {
  const facts = { 'drugs.tca': 'not-considered', 'drugs.snri': 'not-considered' };
  const [step] = await told('fbss', facts);
  expect(step?.lines[0]?.text).toBe('SNRI or TCA: too little effect, not suitable or not chosen');
});

test('time is said to do what it does, with who sees to it until then', async () => {
  const [step] = await told('fbss', { age: 17 });
  expect(step?.lines).toEqual([
    { text: 'age: 18 or older', note: 'time does this; until then, up to a paediatric pain team' }
  ]);
});

test('where all is a finding, nothing that anybody does changes it', async () => {
  const [finding] = await told('fbss', { dominantPain: 'axial' });
  expect(finding?.lead).toMatch(/^Nothing that the patient or a doctor does changes this advice/);
  expect(finding?.lines.every(({ note }) => note === undefined)).toBe(true);
});

test('one thing that is open is told with what each answer would give', async () => {
  const [open, ...others] = await told('fbss', { bleedingRisk: null });
  expect(open?.lead).toMatch(/^Everything fits; only this is still to be asked: /);
  expect(open?.lines.map(({ note }) => note)).toEqual([
    'refer for neuromodulation',
    'discuss with the pain centre first',
    'not yet',
    'no indication for neuromodulation'
  ]);
  expect(others).toEqual([]);
});

test('of two things that are open, each has its answers below its name', async () => {
  const [lead, ...questions] = await told('fbss', { bleedingRisk: null, bmi: null });
  expect(lead?.lines).toEqual([]);
  expect(questions.map(({ lines }) => lines.length)).toEqual([4, 1]);
});

test('of more that is open, only what changes the advice by itself is told, each once', async () => {
  const facts = { age: null, bmi: null, 'drugs.snri': null, 'drugs.gabapentinoid': null };
  const [open] = await told('fbss', facts);
  expect(open?.lead).toMatch(/^4 answers are still open/);
  expect(open?.lines).toEqual([
    { text: 'age: below 18', note: 'not yet' },
    { text: 'gabapentinoid: under way, not yet or helps enough', note: 'not yet' },
    { text: 'SNRI: under way or helps enough', note: 'not yet' }
  ]);
});

test('a score that can be given on two instruments is one question', async () => {
  const [lead] = await told('fbss', { painNrs: null, painVasMm: null, age: null });
  expect(lead?.lead).toMatch(/^Everything fits; only this is still to be asked: .* or .*\.$/);
});

test('a referral is told by the answers that would undo it, none of them out of reach', async () => {
  const [undone] = await told('fbss', {}, 'nl');
  const texts = undone?.lines.map(({ text }) => text) ?? [];
  expect(texts.slice(0, 5)).toEqual([
    'pijnscore (NRS): lager dan 5',
    'BMI: 35 of hoger',
    'opioïddosis (morfine-equivalent): 90 mg per dag of meer',
    'geen uitstralende beenpijn',
    'overheersende pijn (been of rug): ‘Beenpijn en rugpijn even erg’'
  ]);
  expect(texts.join('\n')).not.toMatch(/jonger dan|korter dan|minder dan 1|niet overwogen/);
});
