import * as v from 'valibot';
import file from '../../../publisher.json' with { type: 'json' };
import { PUBLISHER_FILE } from '../../../statecharts/door/limits.ts';
import { allowedInstead, type DoorProblem } from '../../../statecharts/door/problem.ts';
import { readJson } from '../../../statecharts/door/read-json.ts';
import { day, email, moment, phone, reportAddress, text, texts, webAddress } from './publisher/values.ts';

/**
 * The statuses that an accessibility statement can have. The model's fifth, E, says that there is
 * no statement, so none can bear it.
 */
const STATUSES = ['A', 'B', 'C', 'D'] as const;

const OBJECT = 'an object';
const STATUS = `one of ${STATUSES.join(', ')}, or null for C`;
const AUDIT = 'an object with by, on and report, all filled in, or null when there was no audit';
const WITHOUT_AUDIT = 'C or D: A and B rest on an audit, and none is given';

const audit = v.strictObject(
  {
    by: v.nonNullable(text, AUDIT),
    on: v.nonNullable(day, AUDIT),
    report: v.nonNullable(webAddress, AUDIT)
  },
  AUDIT
);

const accessibility = v.pipe(
  v.strictObject(
    {
      signedBy: text,
      function: texts,
      signedOn: day,
      status: v.nullable(v.picklist(STATUSES, STATUS)),
      audit: v.nullable(audit)
    },
    OBJECT
  ),
  v.forward(
    v.check(
      ({ status, audit }) => audit !== null || !(status === 'A' || status === 'B'),
      WITHOUT_AUDIT
    ),
    ['status']
  )
);

const schema = v.strictObject(
  {
    name: text,
    contact: v.strictObject({ email, phone, postalAddress: text }, OBJECT),
    address: webAddress,
    funding: texts,
    writtenBy: texts,
    reviewedBy: texts,
    accessibility,
    security: v.strictObject({ contact: reportAddress, expires: moment }, OBJECT)
  },
  OBJECT
);

/** What only a publisher can know; `null` is still open, or left out where it may be. */
export type Publisher = v.InferOutput<typeof schema>;

/** The publisher's file of this site; throws an error that names every fault. */
export function loadPublisher(): Publisher {
  return readPublisher(file);
}

/** Reads the text of a publisher's file, which may come from anywhere; throws an error with every fault. */
export function publisherIn(text: string): Publisher {
  const { value, problems } = readJson(text, PUBLISHER_FILE);
  if (problems.length === 0) return readPublisher(value);
  throw faults(problems.map((problem) => `${whereOf(problem)}allowed: ${allowedInstead(problem)}`));
}

/** Reads a publisher's file. Nothing is coerced; an unknown or a missing key is a fault. */
export function readPublisher(input: unknown): Publisher {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return result.output;
  throw faults(result.issues.map(describe));
}

function faults(all: readonly string[]): Error {
  return new Error(['publisher.json has faults:', ...all].join('\n  '));
}

function whereOf(problem: DoorProblem): string {
  if (problem.kind === 'bytes') return 'the file is too large; ';
  const given = 'given' in problem ? ` has ${JSON.stringify(problem.given)}` : ' cannot be read';
  return `line ${problem.line}${given}; `;
}

function describe(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue) ?? 'the file';
  if (issue.expected === 'never') return `${key} is not a known key; docs/publisher.md lists them`;
  const given = issue.path ? issue.path.at(-1)?.value : issue.input;
  if (given === undefined) return `${key} is missing; null means open`;
  return `${key} is ${JSON.stringify(given)}; allowed: ${issue.message}`;
}
