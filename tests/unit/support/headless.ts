import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Output {
  readonly text: string;
  readonly lines: readonly Record<string, unknown>[];
  readonly status: number | null;
}

/** Runs `npm run --silent advise` on pieces of input, with a pause after each. */
export async function adviseOn(...pieces: readonly (string | Buffer)[]): Promise<Output> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const advise = spawn('npm', ['run', '--silent', 'advise'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit']
  });
  const chunks: Buffer[] = [];
  advise.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const closed = new Promise<number | null>((resolve, reject) => {
    advise.on('error', reject);
    advise.on('close', resolve);
  });
  for (const piece of pieces) {
    advise.stdin.write(piece);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  advise.stdin.end();
  const status = await closed;
  const text = Buffer.concat(chunks).toString('utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return { text, lines: lines.map((line) => JSON.parse(line)), status };
}
