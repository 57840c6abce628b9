import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Output {
  readonly text: string;
  readonly lines: readonly Record<string, unknown>[];
  readonly status: number | null;
}

export type Command = 'advise' | 'explain' | 'readings' | 'trial' | 'off-test' | 'schedule';

/** Runs `npm run --silent advise` on pieces of input, with a pause after each. */
export function adviseOn(...pieces: readonly (string | Buffer)[]): Promise<Output> {
  return runOn('advise', ...pieces);
}

/** Runs a command on pieces of input, with a pause after each. */
export async function runOn(
  command: Command,
  ...pieces: readonly (string | Buffer)[]
): Promise<Output> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const running = spawn('npm', ['run', '--silent', command], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit']
  });
  const chunks: Buffer[] = [];
  running.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = new Promise<number | null>((resolve, reject) => {
    running.on('error', reject);
    running.on('close', resolve);
  });
  for (const piece of pieces) {
    running.stdin.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  running.stdin.end();
  const status = await closed;
  const text = Buffer.concat(chunks).toString('utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return { text, lines: lines.map((line) => JSON.parse(line)), status };
}
