import { buildCli } from './packages/cli.ts';

await buildCli('dist/cli');
