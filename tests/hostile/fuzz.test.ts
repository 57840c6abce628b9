import { describe, expect, test } from 'vitest';
import { DOORS } from './doors.ts';
import { tryDoor, type Tried } from './fuzz.ts';
import { showsAsText } from './shown-as-text.ts';

const INPUTS = Number(process.env['FUZZ'] ?? 20_000);
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

const shares = DOORS.reduce((sum, { share }) => sum + share, 0);
const inputsOf = (share: number) => Math.ceil((INPUTS * share) / shares);

/** Of so many inputs one is shown on a page as well. */
const SHOWN_EVERY = 50;

const told = ({ door, inputs, accepted, slowest, slowestInput }: Tried) =>
  `${door}: ${inputs} inputs, ${accepted > 0 ? `${accepted} accepted, ` : ''}slowest ${slowest.toFixed(1)} ms: ${slowestInput.slice(0, 80)}`;

describe(`hostile inputs (SEED=${SEED})`, () => {
  test.each(DOORS.map((door) => [door.name, door] as const))(
    'neither break nor pass: %s',
    async (_, door) => {
      const tried = await tryDoor(door, inputsOf(door.share), SEED, (outcome, count) =>
        count % SHOWN_EVERY === 0 ? showsAsText(outcome) : undefined
      );
      console.log(told(tried));
      expect(tried.fault).toBeUndefined();
    },
    3_600_000
  );
});
