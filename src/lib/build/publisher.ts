import * as v from 'valibot';
import file from '../../../publisher.json' with { type: 'json' };
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

/** Reads a publisher's file. Nothing is coerced; an unknown or a missing key is a fault. */
export function readPublisher(input: unknown): Publisher {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return result.output;
  throw new Error(['publisher.json has faults:', ...result.issues.map(describe)].join('\n  '));
}

function describe(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue) ?? 'the file';
  if (issue.expected === 'never') return `${key} is not a known key; docs/publisher.md lists them`;
  const given = issue.path ? issue.path.at(-1)?.value : issue.input;
  if (given === undefined) return `${key} is missing; null means open`;
  return `${key} is ${JSON.stringify(given)}; allowed: ${issue.message}`;
}
