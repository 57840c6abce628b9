import { RULES_DATE, RULES_VERSION } from '../rules.ts';
import { withoutControls } from '../door/controls.ts';
import { LIFE_SCHEMA, type Life } from './life-schema.ts';

/** What of a life is not the file's own matter. */
export type LifeContent = Omit<Life, 'schema' | 'savedOn' | 'rules'>;

/** The life of a patient as a file of the format `LIFE_SCHEMA`, under the rules as they are. */
export function writeLife(content: LifeContent, savedOn: string): string {
  const life: Life = {
    schema: LIFE_SCHEMA,
    savedOn,
    rules: { version: RULES_VERSION, date: RULES_DATE },
    ...content
  };
  return `${JSON.stringify(life, visible, 2)}\n`;
}

/** What was pasted and cannot be seen is not written: a file with it would not be let in again. */
function visible(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutControls(value) : value;
}
