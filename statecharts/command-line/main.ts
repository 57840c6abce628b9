#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run.ts';

const manifest = new URL('../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

// A reader that stops early (such as `head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(
  process.argv.slice(2),
  { input: process.stdin, output: process.stdout, errors: process.stderr },
  version
);
