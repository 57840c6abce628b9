import { buildCore } from './packages/core.ts';

await buildCore('dist/core');
