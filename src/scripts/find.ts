import { isListed } from './search/codes.ts';
import { linkedBy, type Linked } from './search/linked.ts';
import { bringBack, keep, typedBefore } from './search/typed.ts';
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
  say(report(found, typed));
}

function say(text: string): void {
  const status = form?.querySelector('[role="status"]');
  if (status) status.textContent = text;
}

function report(found: Found, typed: string): string {
  const { found: some = '', none = '', every = '' } = form?.dataset ?? {};
  if (found === 'nothing') return '';
  if (found === 'none') return none.replace('{{typed}}', () => typed);
  if (found === 'every') return every.replace('{{typed}}', () => typed);
  return some.replace('{{number}}', String(found.length));
}

/** The check that a link from elsewhere means: that of its indication, or of the only one with its code. */
function meantBy({ code, indication }: Linked, found: Found): string | undefined {
  const links = entries.map((entry) => entry.querySelector('a')?.href);
  if (indication) return links.find((link) => link?.endsWith(`/${indication}/`));
  const [only = -1, ...others] = typeof found === 'string' ? [] : found;
  const isMeant = others.length === 0 && isListed(code, entries[only]?.dataset['codes'] ?? '');
  return isMeant ? links[only] : undefined;
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
  const begin = () => {
    const linked = linkedBy(location);
    const asked = typedBefore() === undefined ? linked.indication || linked.code : '';
    const found = linked.indication === '' ? find(asked) : 'none';
    const meant = asked && meantBy(linked, found);
    if (meant) return location.replace(meant);
    field.value = asked || field.value || bringBack();
    if (asked === '') return follow();
    keep(asked);
    show(found, asked);
    const { linked: several = '' } = form.dataset;
    if (typeof found !== 'string') say(several.replace('{{typed}}', () => asked));
  };
  // A window that a record system has open already is led on behind the # alone.
  addEventListener('hashchange', begin);
  begin();
}
