import { createRequire } from 'node:module';
import type { Engine } from '../engines/engine.ts';
import { cqlExecution } from '../engines/cql.ts';
import { feel } from '../engines/feel.ts';
import { jsonRules } from '../engines/json-rules.ts';
import { own } from '../engines/own.ts';
import { statechart } from '../engines/statechart.ts';

/** An engine as the race names it. */
export interface Runner {
  readonly name: string;
  readonly engine: Engine;
  /** What the engine itself does; the rest is as little as it takes to have the same answer. */
  readonly how: string;
}

const { devDependencies, dependencies } = createRequire(import.meta.url)('../../package.json') as {
  readonly [list: string]: Readonly<Record<string, string>>;
};
const versioned = (name: string) =>
  `${name} ${devDependencies?.[name] ?? dependencies?.[name] ?? ''}`;

/** Who runs: this project first. */
export const RUNNERS: Readonly<Record<string, Runner>> = {
  own: {
    name: 'this project',
    engine: own,
    how: '`advise`: the whole advice, of which the category and the criteria are compared'
  },
  cql: {
    name: versioned('cql-execution'),
    engine: cqlExecution,
    how: `the library as published, translated beforehand; only the definition \`Advice\` is asked for`
  },
  jsonRules: {
    name: versioned('json-rules-engine'),
    engine: jsonRules,
    how: 'a rule for each thing that a criterion can come to; the highest rank is found outside it'
  },
  feel: {
    name: `${versioned('feelin')} (DMN)`,
    engine: feel,
    how: 'all conditions as one expression, which the library reads anew for each case; what follows from them is found outside it'
  },
  statechart: {
    name: `${versioned('xstate')} alone`,
    engine: statechart,
    how: 'a chart with a region for each criterion and one for the category; each fact is an event'
  }
};
