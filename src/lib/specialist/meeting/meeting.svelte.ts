import { draftOf, EMPTY, filledIn, TEXT_FIELDS, type Fields } from './draft.ts';
import { missingIn, type Missing } from './missing.ts';
import type { Answer, Reading } from '$lib/ui/entry.ts';
import { readDay } from '$lib/ui/read-day.ts';
import type { Advice } from '$statecharts/advice/advice.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Life } from '$statecharts/life/life-schema.ts';
import type { TeamDecision } from '$statecharts/life/life.ts';
import { inOrder, type TeamMember } from './team.ts';

/** What a meeting adds to a case, as a file keeps it: texts as they were typed. */
type SavedMeeting = NonNullable<Life['meeting']>;

/**
 * What the meetings about a patient add to a case: the decision that is being taken, and those that
 * were. It lives in the window's memory, and never changes the advice.
 */
export class Meeting {
  #fields = $state.raw<Fields>(EMPTY);
  #due = $state.raw<Readonly<Record<string, string>>>({});
  /** The decisions that were recorded, in the order in which they were. */
  decisions = $state.raw<readonly TeamDecision[]>([]);
  /** Whether the patient has an implant already. */
  hasImplant = $state<Answer>('');

  /** What stands in the fields, as it was typed. */
  get fields(): Fields {
    return this.#fields;
  }

  /** The decision in the fields, as far as it can be read. */
  readonly draft: TeamDecision = $derived(draftOf(this.#fields));

  /** The decisions that were recorded, and the one in the fields once the team has decided. */
  readonly all: readonly TeamDecision[] = $derived(
    this.draft.outcome ? [...this.decisions, this.draft] : this.decisions
  );

  /** Whether anything stands in the fields. */
  readonly hasDraft: boolean = $derived(
    this.#fields.present.length > 0 ||
      TEXT_FIELDS.some((field) => this.#fields[field].trim() !== '')
  );

  /** Whether anything has been recorded. */
  readonly isStarted: boolean = $derived(
    this.hasDraft ||
      this.hasImplant !== '' ||
      this.decisions.length > 0 ||
      Object.values(this.#due).some((text) => text.trim() !== '')
  );

  /** Changes some fields; the rest stays. */
  fill(fields: Partial<Fields>): void {
    this.#fields = { ...this.#fields, ...fields };
  }

  /** Records that a member of the team is there, or takes that back. */
  setPresent(member: TeamMember, isPresent: boolean): void {
    const others = this.#fields.present.filter((each) => each !== member);
    this.fill({ present: inOrder(isPresent ? [...others, member] : others) });
  }

  /** What is missing in the fields before they are a decision. */
  missing(advice: Advice): readonly Missing[] {
    return missingIn(this.#fields, advice);
  }

  /** Records the decision in the fields, and empties them for a next meeting. */
  record(): void {
    this.decisions = [...this.decisions, this.draft];
    this.clear();
  }

  /** Empties the fields; what was recorded stays. */
  clear(): void {
    this.#fields = EMPTY;
  }

  /** The day before which something is done about a criterion, as it was typed. */
  dueText(criterion: string): string {
    return this.#due[criterion] ?? '';
  }

  /** The same, as far as it can be read. */
  due(criterion: string): Reading<IsoDay> {
    return readDay(this.dueText(criterion));
  }

  /** Says by when something is done about a criterion. */
  setDue(criterion: string, text: string): void {
    this.#due = { ...this.#due, [criterion]: text };
  }

  /** All of it, for a file, as it was typed. */
  toSaved(): SavedMeeting {
    const due = Object.entries(this.#due).filter(([, text]) => text.trim() !== '');
    return {
      decisions: this.decisions,
      ...(this.hasDraft && { draft: filledIn(this.#fields) }),
      ...(this.hasImplant !== '' && { hasImplant: this.hasImplant }),
      ...(due.length > 0 && { due: Object.fromEntries(due) })
    };
  }

  /** Puts back what a file kept, in place of what was there. */
  restore({ decisions, draft, hasImplant, due = {} }: SavedMeeting): void {
    this.decisions = decisions;
    this.#fields = draft ? { ...EMPTY, ...draft, present: inOrder(draft.present) } : EMPTY;
    this.hasImplant = hasImplant ?? '';
    this.#due = due;
  }
}
