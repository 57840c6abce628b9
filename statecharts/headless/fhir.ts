import { parseArgs } from 'node:util';
import { NO_ADDRESS_YET } from '../fhir/addresses.ts';
import { runCommand } from './command.ts';
import { fhirLine, readFhirLine } from './fhir-lines.ts';

const { values } = parseArgs({
  options: {
    read: { type: 'boolean', default: false },
    language: { type: 'string', default: 'nl' },
    site: { type: 'string', default: NO_ADDRESS_YET }
  }
});
const { read, site, language } = values;
if (language !== 'nl' && language !== 'en') throw new RangeError('--language is nl or en');
const day = new Date().toISOString().slice(0, 10);

await runCommand(read ? readFhirLine : (line) => fhirLine(line, { language, site, day }));
