import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../statecharts/command-line/run.ts';
import { ranOn } from './support/command-line.ts';

describe('progress', () => {
  const cases = '{"indication":"fbss"}\n{"indication":"x"}\n';

  test('is told on a terminal, or when it is asked for, and never among the answers', async () => {
    const onTerminal = await ranOn(['advise'], cases, { isTTY: true });
    const asked = await ranOn(['advise', '--progress', '--lang', 'nl'], cases);
    const neither = await ranOn(['advise'], cases);
    expect(onTerminal.told).toBe('\r2 patients, 1 with an error\n');
    expect(asked.told).toBe('2 patiënten, 1 met een fout\n');
    expect(neither.told).toBe('');
    expect(new Set([onTerminal.text, asked.text, neither.text]).size).toBe(1);
  });
});

test.each(['ndjson', 'csv'])('%s is read no further than its reader has come', async (format) => {
  let read = 0;
  async function* endless() {
    yield Buffer.from(format === 'csv' ? 'indication\n' : '');
    for (; read < 100_000; read += 1)
      yield Buffer.from(format === 'csv' ? 'fbss\n' : '{"indication":"fbss"}\n');
  }
  let release = () => {};
  const isStuck = new Promise<void>((told) => {
    const output = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        release = done;
        told();
      }
    });
    void run(
      ['advise', '--from', format],
      { input: endless(), output, errors: new Writable() },
      ''
    );
  });
  await isStuck;
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = read;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read).toBe(before);
  expect(read).toBeLessThan(1000);
  release();
  await expect.poll(() => read).toBeGreaterThan(before);
});
