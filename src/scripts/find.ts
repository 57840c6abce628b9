import { bringBack, keep } from './search/typed.ts';
import { searchIn, type Found } from './search/search.ts';
import type { Entry } from './search/texts.ts';

/** Finds indications by what is typed. Without it the list is simply whole. */
const form = document.querySelector<HTMLFormElement>('form[data-terms]');
const field = form?.querySelector('input');
const hits = document.querySelector<HTMLElement>('[data-hits]');
const whole = document.querySelector<HTMLElement>('[data-all]');
const entries = [...document.querySelectorAll<HTMLElement>('li[data-terms]')];

/** Its name stands in the list itself. */
const entryOf = (element: HTMLElement): Entry => {
  const { terms = '', beside, codes = '' } = element.dataset;
  const name = element.querySelector('strong')?.textContent ?? '';
  return {
    terms: `${name}; ${terms}`,
    codes,
    ...(beside === undefined ? {} : { beside })
  };
};

/** What is found stands alone, the nearest first; a miss leaves the list whole, and says so. */
function show(found: Found, typed: string): void {
  const nearest = typeof found === 'string' ? [] : found;
  const copies = nearest.flatMap((index) => entries[index]?.cloneNode(true) ?? []);
  hits?.querySelector('ol')?.replaceChildren(...copies);
  hits?.toggleAttribute('hidden', nearest.length === 0);
  whole?.toggleAttribute('hidden', nearest.length > 0);
  const status = form?.querySelector('[role="status"]');
  if (status) status.textContent = report(found, typed);
}

function report(found: Found, typed: string): string {
  const { found: some = '', none = '', every = '' } = form?.dataset ?? {};
  if (found === 'nothing') return '';
  if (found === 'none') return none.replace('{{typed}}', () => typed);
  if (found === 'every') return every.replace('{{typed}}', () => typed);
  return some.replace('{{number}}', String(found.length));
}

if (form && field) {
  const find = searchIn(entries.map(entryOf), entryOf(form));
  const follow = () => show(find(field.value), field.value.trim());
  field.addEventListener('input', follow);
  field.addEventListener('change', () => keep(field.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(field.value);
    hits?.querySelector('a')?.click();
  });
  field.value ||= bringBack();
  follow();
}
