import { checkCentre, type CentreResult } from '$statecharts/care/centre-check.ts';
import { CENTRE_ITEMS, COOPERATION_ITEM } from '$statecharts/care/centre-items.ts';
import { wholeNumber } from '$statecharts/facts/define.ts';
import { readNumber, truthOf, type Answer } from './entry.ts';

/** How many patients a year can be entered: far more than any centre has. */
export const PATIENTS = wholeNumber(0, 10_000, 'operations');

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

  /** What the centre comes to. What cannot be used or is not known stays unknown. */
  readonly result: CentreResult = $derived(
    checkCentre({
      patients: readNumber(this.patients, PATIENTS).value,
      doesOns: truthOf(this.doesOns),
      onsPatients:
        this.doesOns === 'true' ? readNumber(this.onsPatients, PATIENTS).value : undefined,
      items: Object.fromEntries(ITEMS.map(({ id }) => [id, truthOf(this.items[id] ?? '')]))
    })
  );
}
