/** The aftercare of a patient as it stands in its fields: every text as it was typed. */
export interface AftercareSaved {
  readonly implants: readonly ImplantEntry[];
  readonly batteries: readonly BatteryEntry[];
}

/** An implant on the form. It does not change: what somebody types puts another one in its place. */
export interface ImplantEntry {
  /** A random name, after which its visits are called in a calendar; it says nothing of anybody. */
  readonly name: string;
  readonly date: string;
  /** For how many years its aftercare is planned. */
  readonly years: string;
}

/** A replacement of a battery on the form. */
export type BatteryEntry = Omit<ImplantEntry, 'years'>;
