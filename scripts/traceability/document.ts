import type {
  Traced,
  TracedIndication,
  TracedPassage
} from '../../src/lib/why/traceability/matrix.ts';

const INTRODUCTION = `# From passage to test

Written by \`npm run traceability\`; a test holds that it is as that command writes it, and that every
criterion has all five: a passage, a state and a transition, tests, and texts in both languages.

- **Passage**: where the criterion stands in the sources, and what it says there. For Belgium only where
  that differs.
- **States**, **transitions**: those of the chart that cite it. Groups of states are left out.
- **Cases**: example cases of the indication in which it is not met or not known, and the one that shows
  it most by itself. A criterion that no case can fail is met in all.
- **Named in**: files of tests, and of the second reading of the rules (\`tests/oracle\`), that name its id.
  A test that goes over all criteria names none.
- **Texts**: the keys that word it; \`treatment.…\` is shared by criteria on treatments.
`;

/** The matrix as a document. */
export function documentOf(matrix: readonly TracedIndication[]): string {
  const parts = matrix.map(
    ({ id, criteria }) => `## ${id}\n\n${criteria.map(entryOf).join('\n\n')}\n`
  );
  return [INTRODUCTION, ...parts].join('\n');
}

function entryOf({ id, passages, states, transitions, cases, files, keys }: Traced): string {
  const [here, there] = [quoted(passages.NL), quoted(passages.BE)];
  const belgium = here === there ? '' : `; Belgium: ${there}`;
  const status = cases.status === 'met' ? ' (met: nothing makes it fail)' : '';
  return [
    `### ${id}\n`,
    `- Passage: ${here}${belgium}`,
    `- States: ${codes(states)}`,
    `- Transitions: ${codes(transitions)}`,
    `- Cases: ${cases.count}${status}; ${cases.shown ?? '–'}`,
    `- Named in: ${codes(files)}`,
    `- Texts: ${codes(keys)}`
  ].join('\n');
}

const quoted = (passages: readonly TracedPassage[]) =>
  passages.map(({ at, quote }) => `${at}: ${quote ? `“${quote}”` : 'silent'}`).join(', ');

const codes = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');
