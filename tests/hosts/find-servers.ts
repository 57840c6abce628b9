import { requireServers } from './support/programs.ts';

try {
  console.log(`The site is served by ${requireServers().join(' and ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
