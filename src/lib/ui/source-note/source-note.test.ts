import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './source-note.states.ts';

const [note = expect.fail()] = showcases;

/** Unfolds what stands behind it, and waits until that is there. */
async function unfold(state: string): Promise<HTMLElement> {
  const container = await show(note, state);
  await userEvent.click(container.querySelector('summary') ?? expect.fail());
  await vi.waitFor(() => expect(container.querySelector('details p')).not.toBeNull(), 5000);
  return container.querySelector('details') ?? expect.fail();
}

const addressOf = (name: string | RegExp, where: HTMLElement = document.body) =>
  within(where).getAllByRole('link', { name })[0]?.getAttribute('href');

describe('the sources of a finding', () => {
  testAccessibility(showcases);

  test('are cited with their place', async () => {
    const { textContent } = await show(note, 'of a criterion, with readings');
    expect(textContent).toContain('Source: NVA §2 FBSS, NVA annex 3 (6a).');
  });

  test('lead to what each says of the criterion', async () => {
    await show(note, 'of a criterion, with readings');
    expect(addressOf('NVA §2 FBSS')).toMatch(/\/en\/sources\/#nva-2-fbss\.fbss\.dominance$/);
    expect(addressOf('NVA annex 3 (6a)')).toMatch(/#nva-annex-3-6a\.fbss\.dominance$/);
  });

  test('lead to the place where they are of no criterion', async () => {
    await show(note, 'Belgian');
    expect(addressOf('Belgian hospital page')).toMatch(/\/en\/sources\/#be-hospital$/);
  });

  test('have nothing folded where there is nothing to tell', async () => {
    expect((await show(note, 'one source')).querySelector('details')).toBeNull();
  });
});

describe('what stands behind a finding', () => {
  test('is fetched and told when it is unfolded, not before', async () => {
    const container = await show(note, 'of a criterion, with readings');
    expect(container.querySelector('details p')).toBeNull();
    expect(container.textContent).not.toContain('I-6');
  });

  test('is the passage in its own words, marked as such and as Dutch', async () => {
    const told = await unfold('of a criterion, with readings');
    const [quoted] = told.querySelectorAll('q');
    expect(quoted?.lang).toBe('nl');
    expect(quoted?.textContent).toBe(
      'beenpijn eventueel in combinatie met rugpijn op de voorgrond staat'
    );
  });

  test('is each reading in words, with the other where there is one, and its page', async () => {
    const told = await unfold('of a criterion, with readings');
    const [dominance, annex] = told.querySelectorAll<HTMLElement>('.why-reading');
    expect(dominance?.textContent).toMatch(/Our reading: .*It can also be read this way: /s);
    expect(addressOf(/\(I-6\)$/, dominance)).toMatch(/\/en\/sources\/I-6\/$/);
    expect(annex?.textContent).not.toContain('It can also be read this way');
  });

  test('names no reading by its number alone', async () => {
    const told = await unfold('of a criterion, with readings');
    const names = within(told)
      .getAllByRole('link')
      .map(({ textContent }) => textContent.trim())
      .filter((name) => /I-\d/.test(name));
    expect(names).toEqual([
      expect.stringMatching(/\w{4}.* \(I-6\)$/),
      expect.stringMatching(/\w{4}.* \(I-21\)$/)
    ]);
  });

  test('leads to what was studied, where there is a way to neuromodulation', async () => {
    const told = await unfold('of a criterion, with readings');
    expect(addressOf(/studies/, told)).toMatch(/\/en\/sources\/#since-fbss$/);
    expect((await unfold('without a pathway')).textContent).not.toMatch(/studies/);
  });

  test('is told of a step too', async () => {
    const told = await unfold('of a step, without readings');
    expect(told.querySelector('q')?.textContent).toMatch(/verlenging .* 1 tot 2 weken/);
  });

  test('is that the source is silent, where it is', async () => {
    const told = await unfold('of what the source is silent on');
    expect(told.querySelector('.why-passage')?.textContent).toMatch(/it does not say/);
  });

  test('is named by what it is', async () => {
    await show(note, 'of a criterion, with readings');
    expect(screen.getByText(/the passage, and how/i)).toBeTruthy();
  });
});
