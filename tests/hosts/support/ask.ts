import { request as plain } from 'node:http';
import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Served } from './served.ts';

export interface Answer {
  readonly status: number;
  /** Every header as it was sent, by its name in small letters: two of a name are two. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Buffer;
}

/** Asks a host for what stands at an address, as it was written: nothing is followed or unpacked. */
export function ask(
  { https, certificate }: Served,
  path: string,
  headers: Readonly<Record<string, string>> = {}
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        servername: 'localhost',
        port: https,
        path,
        headers: { host: 'localhost', ...headers },
        ca: certificate.text
      },
      (message) => resolve(answerOf(message))
    )
      .once('error', reject)
      .end();
  });
}

/** The same, without TLS. */
export function askPlainly({ http }: Served, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    plain({ host: '127.0.0.1', port: http, path, headers: { host: 'localhost' } }, (message) =>
      resolve(answerOf(message))
    )
      .once('error', reject)
      .end();
  });
}

async function answerOf(message: IncomingMessage): Promise<Answer> {
  const headers = new Map<string, string[]>();
  for (let i = 0; i < message.rawHeaders.length; i += 2) {
    const name = (message.rawHeaders[i] ?? '').toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), message.rawHeaders[i + 1] ?? '']);
  }
  return { status: message.statusCode ?? 0, headers, body: await buffer(message) };
}
