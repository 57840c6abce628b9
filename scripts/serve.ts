import { parseArgs } from 'node:util';
import { serve } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    at: { type: 'string', default: '/' }
  }
});

try {
  await serve({ folder: 'build', port: Number(values.port), at: values.at });
  console.log(`Neuromodulatiewijzer: http://localhost:${values.port}${values.at}`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The site cannot be served at port ${values.port}: ${reason}`);
  console.error('Another port: npm start -- --port 4200');
  process.exitCode = 1;
}
