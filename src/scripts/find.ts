import { fetchSearch, type Search } from './search/fetch-search.ts';
import { linkedBy, type Linked } from './search/linked.ts';
import { bringBack, keep, typedBefore } from './search/typed.ts';
import type { Found } from './search/search.ts';

/** What is told of a search; it is missing where it could not be fetched. */
type Told = Found | 'missing';

/** Finds indications by what is typed. Without it the list is simply whole. */
const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector('input');
const hits = document.querySelector<HTMLElement>('[data-hits]');
const whole = document.querySelector<HTMLElement>('[data-all]');
const entries = [...document.querySelectorAll<HTMLElement>('li[data-id]')];

/** What is found stands alone, the nearest first; a miss leaves the list whole, and says so. */
function show(found: Told, typed: string): void {
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

function report(found: Told, typed: string): string {
  const { found: some = '', ...texts } = form?.dataset ?? {};
  if (found === 'nothing') return '';
  if (typeof found === 'string') return (texts[found] ?? '').replace('{{typed}}', () => typed);
  return some.replace('{{number}}', String(found.length));
}

/** The check that a link from elsewhere means: that of its indication, or of the only one with its code. */
function meantBy({ code, indication }: Linked, found: Told, search?: Search): string | undefined {
  const links = entries.map((entry) => entry.querySelector('a')?.href);
  if (indication) return links.find((link) => link?.endsWith(`/${indication}/`));
  const [only = -1, ...others] = typeof found === 'string' ? [] : found;
  return others.length === 0 && search?.hasCode(only, code) ? links[only] : undefined;
}

if (form && field) {
  /** What to search with comes when somebody turns to the field, or comes with something to look for. */
  const ready = () => fetchSearch(form.dataset['search'] ?? '', entries).catch(() => undefined);
  /** Shows what is found, and gives whether it is still what is asked for. */
  const follow = async () => {
    const { value } = field;
    const typed = value.trim();
    const search = typed === '' ? undefined : await ready();
    if (value !== field.value) return false;
    show(typed === '' ? 'nothing' : (search?.find(value) ?? 'missing'), typed);
    return true;
  };
  field.addEventListener('focus', ready);
  field.addEventListener('input', follow);
  field.addEventListener('change', () => keep(field.value));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    keep(field.value);
    if (await follow()) hits?.querySelector('a')?.click();
  });
  const begin = async () => {
    const linked = linkedBy(location);
    const asked = typedBefore() === undefined ? linked.indication || linked.code : '';
    field.value = asked || field.value || bringBack();
    if (asked === '') return follow();
    const search = linked.indication === '' ? await ready() : undefined;
    if (field.value !== asked) return;
    const sought = search?.find(asked) ?? 'missing';
    const found = linked.indication === '' ? sought : 'none';
    const meant = meantBy(linked, found, search);
    if (meant) return location.replace(meant);
    keep(asked);
    show(found, asked);
    const { linked: several = '' } = form.dataset;
    if (typeof found !== 'string') say(several.replace('{{typed}}', () => asked));
  };
  // A window that a record system has open already is led on behind the # alone.
  addEventListener('hashchange', begin);
  void begin();
}
