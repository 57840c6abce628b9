import { checkCentre, type CentreResult } from '$statecharts/care/centre-check.ts';
import { CENTRE_ITEMS, COOPERATION_ITEM } from '$statecharts/care/centre-items.ts';
import { wholeNumber } from '$statecharts/facts/define.ts';
import {
  problemsOf,
  readNumber,
  truthOf,
  type Answer,
  type FieldProblems,
  type Reading
} from '$lib/ui/entry.ts';

/** How many patients a year can be entered: far more than any centre has. */
const PATIENTS = wholeNumber(0, 10_000, 'operations');

const ITEMS = [...CENTRE_ITEMS, COOPERATION_ITEM];

/** The check of a centre in progress. It lives in the window's memory and nowhere else. */
export class CentreForm {
  patients = $state('');
  onsPatients = $state('');
  doesOns = $state<Answer>('');
  readonly items = $state(
    Object.fromEntries(ITEMS.map(({ id }) => [id, ''])) as Record<string, Answer>
  );

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    const { patients, onsPatients, doesOns, items } = this;
    return [patients, onsPatients, doesOns, ...Object.values(items)].some(Boolean);
  }

  readonly #read: Readonly<Record<'patients' | 'onsPatients', Reading<number>>> = $derived({
    patients: readNumber(this.patients, PATIENTS),
    onsPatients: this.doesOns === 'true' ? readNumber(this.onsPatients, PATIENTS) : {}
  });

  /** What cannot be used, by field. */
  readonly problems: FieldProblems = $derived(problemsOf(this.#read));

  /** What the centre comes to. What cannot be used or is not known stays unknown. */
  readonly result: CentreResult = $derived(
    checkCentre({
      patients: this.#read.patients.value,
      doesOns: truthOf(this.doesOns),
      onsPatients: this.#read.onsPatients.value,
      items: Object.fromEntries(ITEMS.map(({ id }) => [id, truthOf(this.items[id] ?? '')]))
    })
  );
}
