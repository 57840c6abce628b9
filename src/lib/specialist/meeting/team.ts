import type { Words } from '$lib/words/words.ts';
import type { Meeting, TeamMember } from './meeting.svelte.ts';

/** Who takes part in a meeting, and whom nobody has ticked, as lines of a report. */
export function teamLines({ present, notTicked }: Meeting, { say, sayById }: Words): string[] {
  const names = (members: readonly TeamMember[]) =>
    members.map((member) => sayById(`team.${member}`)).join('; ');
  return [
    say('case.report.team.present', { members: names(present) || say('case.report.team.nobody') }),
    notTicked.length === 0
      ? say('team.complete')
      : say('team.notTicked', { members: names(notTicked) })
  ];
}
