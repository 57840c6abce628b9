import { wordDate } from '$lib/advice/date.ts';
import { groupFindings } from '$lib/advice/finding-groups.ts';
import type { ReferralCheck } from '$lib/check/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import { upperFirst } from '$lib/words/upper-first.ts';

/** What the letter asks of its reader. */
export function questionLines({ advice, indication }: ReferralCheck, { say }: Words): string[] {
  const name = say(`indication.${indication.id}.name`);
  if (advice.urgent) return [say('record.question.urgent', { indication: name })];
  const modality = advice.modalities.map((each) => say(`modality.${each}`)).join(` ${say('or')} `);
  const to = say(`actor.${advice.referTo[0] ?? 'pain-specialist'}.to`);
  return [
    say(`record.question.${advice.category}`, {
      indication: name,
      modality: modality || say('stage.neuromodulation').toLowerCase(),
      to
    })
  ];
}

/** What is not known yet, and, for `discuss`, what the pain centre is asked. */
export function openPointLines({ advice }: ReferralCheck, { say }: Words): string[] {
  const questions = advice.criteria
    .filter(({ status, effect }) => status === 'unmet' && effect === 'discuss')
    .map(({ id }) => say('record.askCentre', { point: say(`criterion.${id}.title`) }));
  const missing = advice.missing.map((fact) => say(`fact.${fact}.label`)).join(', ');
  return missing === '' ? questions : [...questions, say('record.missing', { missing })];
}

/** Everything that is not in order, under its head, then attention points and reimbursement. */
export function adviceLines(check: ReferralCheck, words: Words): string[] {
  const { say, language } = words;
  const { advice } = check;
  const findings = groupFindings(advice)
    .filter(({ group }) => group !== 'fulfilled' && group !== 'unknown')
    .flatMap(({ group, findings: found }) =>
      found.map(({ id, by, sources }) => {
        const head = say(`findings.${group}`);
        const who = by ? ` (${say(`actor.${by}.name`)})` : '';
        const title = say(`criterion.${id}.title`);
        return `${head}: ${title}${who}. ${say(`criterion.${id}.action`)} [${sources.join(', ')}]`;
      })
    );
  const reimbursement = say('record.reimbursement', {
    status: say(`reimbursement.${advice.reimbursement.status}`).toLowerCase(),
    date: wordDate(advice.reimbursement.asOf, language)
  });
  const attention = advice.attention.map((point) => upperFirst(say(`attention.${point}`)));
  return [...findings, ...attention, reimbursement];
}
