import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The rooms whose code is changed on purpose. */
export const MUTATED = ['statecharts/care', 'statecharts/logic', 'statecharts/case'] as const;

/**
 * The files of these rooms that a branch changed since it left another, or, where that is not known or
 * is this commit, those of the last commit; with what is not committed yet. `undefined` without history.
 */
export function changedSince(branch: string): string[] | undefined {
  const changed = filesBetween(`${branch}...HEAD`);
  const last = changed?.length ? changed : filesBetween('HEAD~1');
  if (!last) return undefined;
  const all = [...last, ...(filesBetween('HEAD') ?? [])];
  return mutatedAmong(all).filter((file) => existsSync(file));
}

/** Those that stand in the rooms, each once. */
export function mutatedAmong(files: readonly string[]): string[] {
  const own = files.filter(
    (file) => file.endsWith('.ts') && MUTATED.some((room) => file.startsWith(`${room}/`))
  );
  return [...new Set(own)];
}

function filesBetween(range: string): string[] | undefined {
  const { status, stdout } = spawnSync('git', ['diff', '--name-only', range], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : undefined;
}
