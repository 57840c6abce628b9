import { requireFirefox } from './support/firefox.ts';

try {
  console.log(`The site is opened in ${requireFirefox()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
