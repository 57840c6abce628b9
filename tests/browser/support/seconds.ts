import { basename } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says after a run how many seconds each file took, the longest first: where time can be saved. */
export default class Seconds implements Reporter {
  readonly #files = new Map<string, number>();

  onTestEnd({ location }: TestCase, { duration }: TestResult): void {
    const file = basename(location.file, '.test.ts');
    this.#files.set(file, (this.#files.get(file) ?? 0) + duration / 1000);
  }

  onEnd(): void {
    const longestFirst = [...this.#files].sort(([, one], [, other]) => other - one);
    const listed = longestFirst.map(([file, seconds]) => `${file} ${Math.round(seconds)}`);
    console.log(`\n  Seconds a file, of ${longestFirst.length}: ${listed.join(', ')}`);
  }
}
