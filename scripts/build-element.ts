import { buildElement } from './packages/element.ts';

await buildElement('dist/element');
