import { CENTRE_ITEMS, type CentreItemId } from '$statecharts/care/centre-items.ts';
import type { Answer } from '$lib/ui/entry.ts';

/** A member of the team that sets the indication; `other` joins where the patient needs one. */
export type TeamMember = CentreItemId | 'other';

/** The team that sets the indication, as the statement composes it. */
export const TEAM: readonly TeamMember[] = CENTRE_ITEMS.filter(({ part }) => part === 'team').map(
  ({ id }) => id
);

/** What a meeting adds to a case. It lives in the window's memory, and never changes the advice. */
export class Meeting {
  #present = $state<readonly TeamMember[]>([]);
  /** Whether the patient has an implant already. */
  hasImplant = $state<Answer>('');
  /** What the team decides otherwise than the advice, and why: both, or neither. */
  decision = $state('');
  reason = $state('');

  /** Who is there, in the order of the statement. */
  readonly present: readonly TeamMember[] = $derived(
    [...TEAM, 'other' as const].filter((member) => this.#present.includes(member))
  );

  /** The members of the team that nobody has ticked. */
  readonly notTicked: readonly TeamMember[] = $derived(
    TEAM.filter((member) => !this.#present.includes(member))
  );

  /** The half of a deviation that is missing. */
  readonly missingHalf: 'decision' | 'reason' | undefined = $derived.by(() => {
    const [hasDecision, hasReason] = [this.decision.trim() !== '', this.reason.trim() !== ''];
    if (hasDecision === hasReason) return undefined;
    return hasDecision ? 'reason' : 'decision';
  });

  /** The deviation from the advice, once it is whole. */
  readonly deviation: { readonly decision: string; readonly reason: string } | undefined =
    $derived.by(() => {
      const [decision, reason] = [this.decision.trim(), this.reason.trim()];
      return decision !== '' && reason !== '' ? { decision, reason } : undefined;
    });

  /** Whether anything has been recorded. */
  readonly isStarted: boolean = $derived(
    this.#present.length > 0 ||
      this.hasImplant !== '' ||
      this.decision.trim() !== '' ||
      this.reason.trim() !== ''
  );

  /** Whether a member is there. */
  isPresent(member: TeamMember): boolean {
    return this.#present.includes(member);
  }

  /** Records that a member is there, or takes that back. */
  setPresent(member: TeamMember, isPresent: boolean): void {
    const others = this.#present.filter((each) => each !== member);
    this.#present = isPresent ? [...others, member] : others;
  }
}
