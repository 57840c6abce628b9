import type { Patient } from '$lib/case/patient.svelte.ts';
import { randomName } from '$lib/ui/calendar-file.ts';
import type { FieldProblem } from '$lib/ui/entry.ts';
import { readDay, writeDay } from '$lib/ui/read-day.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { ImplantEvent } from '$statecharts/life/life.ts';
import type { AftercareSaved, BatteryEntry, ImplantEntry } from './aftercare-saved.ts';
import { planOf, type Plan } from './plan.ts';

/** A replacement of a battery, with the name that it has in a calendar. */
export interface Battery extends ImplantEvent {
  readonly name: string;
}

/** The aftercare of a patient being planned. It lives in the window's memory and nowhere else. */
export class AftercarePlan {
  readonly #patient: Patient;

  /** The implants on the form; there is always one. */
  entries = $state.raw<readonly ImplantEntry[]>([blankImplant()]);
  /** The replacements of a battery on the form. */
  batteryEntries = $state.raw<readonly BatteryEntry[]>([]);

  /** The day of the first implant as it was taken over from the way of the patient. */
  #taken = $state('');

  constructor(patient: Patient) {
    this.#patient = patient;
  }

  /** Whether the day of the first implant is still the one that was taken over. */
  get isDateTaken(): boolean {
    return this.#taken !== '' && this.entries[0]?.date === this.#taken;
  }

  /** Takes the day of the first implant from the way of the patient; what was typed here stays. */
  takeOver(implanted: IsoDay | undefined): void {
    const [first] = this.entries;
    const isOwn = first !== undefined && first.date !== this.#taken;
    if (!first || isOwn || implanted === undefined) return;
    this.#taken = writeDay(implanted);
    this.change(first, { date: this.#taken });
  }

  /** A plan for each implant whose input is there and right. */
  readonly plans: readonly Plan[] = $derived.by(() =>
    this.entries.flatMap(
      ({ name, date, years }) =>
        planOf({ country: this.#patient.country, implantDate: date, years, name }) ?? []
    )
  );

  /** The replacements of a battery that can be used, in the order of time. */
  readonly batteries: readonly Battery[] = $derived.by(() =>
    this.batteryEntries
      .flatMap((entry) => {
        const { value } = readDay(entry.date);
        if (value === undefined || this.batteryProblem(entry)) return [];
        return [{ kind: 'battery' as const, date: value, name: entry.name }];
      })
      .toSorted((a, b) => a.date.localeCompare(b.date))
  );

  /** All that was implanted or replaced, in the order of time. */
  readonly implants: readonly ImplantEvent[] = $derived.by(() =>
    [
      ...this.#implantDays.map((date) => ({ kind: 'implant' as const, date })),
      ...this.batteries.map(({ kind, date }) => ({ kind, date }))
    ].toSorted((a, b) => a.date.localeCompare(b.date))
  );

  /** Why a battery cannot have been replaced on that day: nothing had been implanted. */
  batteryProblem({ date }: BatteryEntry): FieldProblem | undefined {
    const [first, { value }] = [this.#implantDays.toSorted()[0], readDay(date)];
    if (first === undefined || value === undefined || value > first) return undefined;
    return { kind: 'beforeImplant', given: date.trim(), days: [first] };
  }

  /** Puts what was entered in the place of what an implant held. */
  change({ name }: ImplantEntry, part: Partial<Omit<ImplantEntry, 'name'>>): void {
    this.entries = this.entries.map((each) => (each.name === name ? { ...each, ...part } : each));
  }

  /** Adds an implant. */
  add(): void {
    this.entries = [...this.entries, blankImplant()];
  }

  /** Takes an implant away; the form always has one. */
  remove({ name }: ImplantEntry): void {
    const left = this.entries.filter((each) => each.name !== name);
    this.entries = left.length > 0 ? left : [blankImplant()];
  }

  /** Puts another day in the place of that of a battery. */
  changeBattery({ name }: BatteryEntry, date: string): void {
    this.batteryEntries = this.batteryEntries.map((each) =>
      each.name === name ? { name, date } : each
    );
  }

  /** Adds a replacement of a battery. */
  addBattery(): void {
    this.batteryEntries = [...this.batteryEntries, { name: randomName(), date: '' }];
  }

  /** Takes a replacement of a battery away. */
  removeBattery({ name }: BatteryEntry): void {
    this.batteryEntries = this.batteryEntries.filter((each) => each.name !== name);
  }

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    const texts = this.entries.flatMap(({ date, years }) => [date, years]);
    return [...texts, ...this.batteryEntries.map(({ date }) => date)].some(
      (text) => text.trim() !== ''
    );
  }

  /** All of it as it stands in the fields. */
  toSaved(): AftercareSaved {
    return { implants: this.entries, batteries: this.batteryEntries };
  }

  /** Puts what was saved in the place of what stands in the fields. */
  restore({ implants, batteries }: AftercareSaved): void {
    this.entries = implants.length > 0 ? implants : [blankImplant()];
    this.batteryEntries = batteries;
  }

  get #implantDays(): readonly string[] {
    return this.entries.flatMap(({ date }) => readDay(date).value ?? []);
  }
}

function blankImplant(): ImplantEntry {
  return { name: randomName(), date: '', years: '' };
}
