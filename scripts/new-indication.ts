import { addIndication } from './new-indication/add-indication.ts';

const [id, ...more] = process.argv.slice(2);
if (id === undefined || more.length > 0) {
  console.error('usage: npm run new-indication <id>, for example post-stroke');
  process.exit(2);
}
try {
  for (const path of addIndication(id, process.cwd())) console.log(path);
  console.log('Go on with docs/tasks/add-an-indication.md.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
