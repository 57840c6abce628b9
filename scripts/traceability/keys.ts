import { readFileSync } from 'node:fs';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { readsPatient } from '../../statecharts/criteria/conditions-of.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { isOfTreatments } from '../../statecharts/criteria/treatment-gaps.ts';
import { statusesThatFail, waysToFail } from '../../statecharts/criteria/ways-to-fail.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';

/** What words a criterion: its title, each way in which it can fail, and that it is not known. */
function neededKeys(criterion: Criterion, { facts }: Indication, has: ReadonlySet<string>) {
  const { id, test } = criterion;
  const failures = isOfTreatments(test, facts)
    ? statusesThatFail(criterion).map((status) => treatmentKey(status, criterion, has))
    : waysToFail(criterion, facts).map((way) => `criterion.${id}.${way}`);
  const unknown = readsPatient(criterion) ? [`criterion.${id}.unknown`] : [];
  return [`criterion.${id}.title`, ...failures, ...unknown];
}

/** A status is worded by the criterion itself, or by what all share. */
function treatmentKey(status: string, { id }: Criterion, has: ReadonlySet<string>): string {
  const own = `criterion.${id}.${status}`;
  return has.has(own) ? own : `treatment.${status}`;
}

/** The keys that word a criterion in both languages; those that it needs and lacks in one. */
export function keysOf(criterion: Criterion, indication: Indication) {
  const both = keysInBoth(indication);
  const needed = neededKeys(criterion, indication, both);
  const own = [...both].filter((key) => key.startsWith(`criterion.${criterion.id}.`));
  return {
    keys: [...new Set([...needed.filter((key) => both.has(key)), ...own])],
    missing: needed.filter((key) => !both.has(key))
  };
}

function keysInBoth({ id, hasPathway }: Indication): ReadonlySet<string> {
  const folders = [
    FOLDERS.own.replace('*', hasPathway ? id : 'without-pathway'),
    FOLDERS.questions,
    FOLDERS.terms
  ];
  const [first = new Set<string>(), ...others] = LANGUAGES.map(
    (language) => new Set(folders.flatMap((folder) => keysIn(`${folder}/${language}.json`)))
  );
  return new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
}

const keysIn = (file: string): string[] =>
  Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).filter(
    (key) => !key.endsWith('_BE')
  );
