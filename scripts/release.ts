import { execFileSync } from 'node:child_process';
import { loadPublisher } from '../src/lib/build/publisher.ts';
import { publish } from './publish.ts';

try {
  process.exitCode = publish({
    publisher: loadPublisher(),
    now: new Date(),
    build: () => execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' }),
    tell: (line) => console.error(line)
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
