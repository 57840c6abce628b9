import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Consultation } from '$lib/case/consultation.svelte.ts';
import { renderPage, show, testAccessibility } from '$lib/review/testing.ts';
import { loadTexts } from '$lib/words/load.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { writeLife } from '$statecharts/life/write-life.ts';
import AftercarePage from '../AftercarePage.svelte';
import { AFTERCARE } from '../namespaces.ts';
import { showcases as deskShowcases } from './life-desk.states.ts';
import { showcases as barShowcases } from './patient-bar.states.ts';
import { contentOf } from './content-of.ts';
import { lived } from './testing.ts';

const [, , , refused = expect.fail(), opened = expect.fail()] = deskShowcases;

describe('the bar and the desk', () => {
  testAccessibility([...barShowcases, ...deskShowcases]);
});

/** What comes late may take a while where much else is done. */
const LATE = { timeout: 4000 };

/** The page of aftercare, with nobody on it yet. */
async function openPage() {
  const consultation = new Consultation();
  const texts = await loadTexts('en', ['site', ...AFTERCARE], fbss);
  renderPage(AftercarePage, { indication: fbss, language: 'en', texts, consultation });
  return { consultation, user: userEvent.setup({ applyAccept: false }) };
}

/** The document of the tests reads no files by itself. */
const file = (text: string) =>
  Object.assign(new File([text], 'case.json', { type: 'application/json' }), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer)
  });

/** Chooses a file of a patient. */
async function choose(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.upload(await screen.findByLabelText('File of a patient', {}, LATE), file(text));
}

describe('opening a file', () => {
  const written = () => writeLife(contentOf(lived(fbss).patient), '2026-11-30');

  test('goes on with its patient', async () => {
    const { consultation, user } = await openPage();
    await choose(user, written());
    await waitFor(() => expect(consultation.patient?.label).toBe('Casus A-17'), LATE);
    expect([consultation.round, consultation.patient?.isUnsaved]).toEqual([1, false]);
  });

  test('asks first where another patient was begun, and takes nothing until then', async () => {
    const { consultation, user } = await openPage();
    const { patient } = consultation;
    if (patient) patient.country = 'BE';
    await choose(user, written());
    await waitFor(() => expect(consultation.question?.kind).toBe('open'), LATE);
    expect(consultation.patient).toBe(patient);
    consultation.question?.go();
    await waitFor(() => expect(consultation.patient).not.toBe(patient));
  });

  test('that is damaged says where, and leaves the patient alone', async () => {
    const { consultation, user } = await openPage();
    const { patient } = consultation;
    await choose(user, written().slice(0, 200));
    await screen.findByText(/case\.json cannot be opened/, {}, LATE);
    expect(screen.getByText(/damaged: from line \d+ on/)).toBeTruthy();
    expect([consultation.patient, consultation.question]).toEqual([patient, undefined]);
  });
});

test('what is wrong in a file is told five at a time', async () => {
  const place = await show(refused, 'content');
  expect(place.querySelectorAll('li')).toHaveLength(5);
  expect(place.textContent).toMatch(/And one more/);
});

test('under other rules, what differs is named', async () => {
  const place = await show(opened, 'under other rules, to something else');
  await waitFor(() => expect(place.querySelectorAll('li')).toHaveLength(2));
  expect(place.textContent).toMatch(/2020\.3/);
});
