import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPENSSL } from './programs.ts';

/** What a server is started on. */
export interface Machine {
  /** A folder of its own, which every user can read. */
  readonly folder: string;
  /** What is served at the root of the origin; the site stands in it at its address. */
  readonly root: string;
  readonly https: number;
  readonly http: number;
  readonly certificate: { readonly file: string; readonly key: string; readonly text: string };
}

/** A machine with the built site on it at an address, two free ports and a certificate for localhost. */
export async function machineWith(build: string, at: string): Promise<Machine> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  // A server reads as a user of its own.
  chmodSync(folder, 0o755);
  const root = join(folder, 'served');
  cpSync(build, join(root, at), { recursive: true });
  return {
    folder,
    root,
    https: await freePort(),
    http: await freePort(),
    certificate: certificateIn(folder)
  };
}

function certificateIn(folder: string): Machine['certificate'] {
  const [file, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const kind = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1'.split(' ');
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync(OPENSSL, ['req', ...kind, ...name, '-keyout', key, '-out', file], {
    stdio: 'ignore'
  });
  return { file, key, text: readFileSync(file, 'utf8') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a server in the foreground, and waits until it listens. Gives a way to stop it. */
export async function run(
  program: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {}
): Promise<() => Promise<void>> {
  const child = spawn(program, args, { env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (said += text.toString()));
  }
  while (!(await listensAt(port))) {
    if (child.exitCode !== null) throw new Error(`${program} did not start:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return () => stop(child);
}

function listensAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
