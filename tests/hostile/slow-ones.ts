import type { Door } from './door.ts';
import { DOORS } from './doors.ts';
import { LONGEST, shortestTime } from './time.ts';

/** The way in of that name, where texts are tried. */
export function doorOf(name: string): Door<string> {
  const door = DOORS.find((one) => one.name === name);
  if (!door) throw new Error(`There is no way in called ${name}.`);
  return door as unknown as Door<string>;
}

/** The inputs that take too long, with their times. */
export async function slowOnes(inputs: readonly string[], work: (input: string) => unknown) {
  const slow: string[] = [];
  for (const input of inputs) {
    const time = await shortestTime(() => work(input));
    if (time > LONGEST) slow.push(`${time.toFixed()} ms: ${JSON.stringify(input.slice(0, 30))}`);
  }
  return slow;
}
