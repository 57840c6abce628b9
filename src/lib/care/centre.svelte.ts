import { readAnswer } from '$lib/check/answer.ts';
import { checkCentre, type CentreResult } from '$statecharts/care/centre-check.ts';
import { CENTRE_ITEMS, COOPERATION_ITEM } from '$statecharts/care/centre-items.ts';
import { wholeNumber } from '$statecharts/facts/define.ts';
import type { Truth } from '$statecharts/logic/truth.ts';

/** What a yes-or-no question holds; empty until answered. */
export type Given = '' | 'true' | 'false' | 'unknown';

/** How many patients a year can be entered: far more than any centre has. */
export const PATIENTS = wholeNumber(0, 10_000, 'operations');

const ITEMS = [...CENTRE_ITEMS, COOPERATION_ITEM];

/** The check of a centre in progress. It lives in the page's memory and nowhere else. */
export class CentreForm {
  patients = $state('');
  onsPatients = $state('');
  doesOns = $state<Given>('');
  readonly items = $state(
    Object.fromEntries(ITEMS.map(({ id }) => [id, ''])) as Record<string, Given>
  );

  /** What the centre comes to. What cannot be used or is not known stays unknown. */
  readonly result: CentreResult = $derived(
    checkCentre({
      patients: countIn(this.patients),
      doesOns: truthOf(this.doesOns),
      onsPatients: this.doesOns === 'true' ? countIn(this.onsPatients) : undefined,
      items: Object.fromEntries(ITEMS.map(({ id }) => [id, truthOf(this.items[id] ?? '')]))
    })
  );

  /** The fields that hold what cannot be used. */
  readonly problems: readonly ('patients' | 'onsPatients')[] = $derived.by(() => {
    const fields =
      this.doesOns === 'true' ? (['patients', 'onsPatients'] as const) : (['patients'] as const);
    return fields.filter((field) => readAnswer(this[field], PATIENTS).problem);
  });
}

function countIn(text: string): number | undefined {
  const { value } = readAnswer(text, PATIENTS);
  return typeof value === 'number' ? value : undefined;
}

function truthOf(given: Given): Truth {
  return given === 'true' ? true : given === 'false' ? false : undefined;
}
