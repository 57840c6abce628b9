import { matches } from './search.ts';

/** Narrows the list of indications to what is typed. Without it the list is simply whole. */
const search = document.querySelector<HTMLElement>('[data-search]');
const field = search?.querySelector('input');
const found = search?.querySelector<HTMLElement>('[role="status"]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];

function narrow(query: string): void {
  const hits = entries.filter((entry) => matches(entry.dataset.entry ?? '', query));
  // Where nothing is found, the entry for anything else is the way on.
  const shown = hits.length > 0 ? hits : entries.filter(({ id }) => id === 'other');
  for (const entry of entries) entry.hidden = !shown.includes(entry);
  for (const list of document.querySelectorAll<HTMLElement>('[data-entries]')) {
    list.hidden = !list.querySelector('[data-entry]:not([hidden])');
  }
  if (found) found.textContent = report(query, hits.length);
}

function report(query: string, number: number): string {
  if (query.trim() === '') return '';
  const { found: some = '', none = '' } = search?.dataset ?? {};
  return number > 0 ? some.replace('{{number}}', String(number)) : none;
}

if (field) {
  field.addEventListener('input', () => narrow(field.value));
  // A browser that comes back to the page restores what was typed.
  narrow(field.value);
}
