import type { CommandWords } from '../words.ts';

const en: CommandWords = {
  help: `Usage: neuromodulatiewijzer <command> [file] [options]

Reads patients from a file (or standard input) and writes one answer for each, in the same order.
Nothing leaves this computer.

Commands
  advise       the referral advice
  explain      what would change the advice
  readings     what another reading of the sources would give
  trial        what a trial of stimulation comes to
  off-test     what an off-test comes to
  schedule     the visits after an implant
  dictionary   what every column means, as a table (data-dictionary.csv)

Options
  --from ndjson|json|csv   how the input is written; otherwise the name of the file says so
  --to ndjson|csv          how the output is written; csv with advise only
  --output <file>          where to; otherwise to standard output
  --progress               progress on standard error, even where that is no terminal
  --lang nl|en             the language of this text, and of answers in words
  --help, --version

A table (csv) has a row of fact ids; also id, country, indication, rules. An empty cell and NA are not
known. Separator: comma, semicolon or tab; a decimal comma will do where the comma does not separate.

Exit status: 0; 2 if a patient had an error (it stands in its place in the output); 1 if the command could
not be carried out.
`,
  columns: {
    line: 'line of the input on which the patient begins',
    id: 'id from the input',
    country: 'country whose rules hold',
    indication: 'indication',
    rules: 'version of the rules',
    category: 'advice: refer, discuss, specialist-first, not-now, not-indicated, incomplete',
    position: 'how far the patient is on the stepwise way',
    stable: 'true if no fact that is not known can still change the advice',
    urgent: 'true if it cannot wait until tomorrow',
    referTo: 'to whom, separated by spaces',
    decisive: 'facts not known that can still change the advice, separated by spaces',
    missing: 'facts not known that still matter, separated by spaces',
    error: 'what was wrong with the input; there is no advice then'
  },
  noCommand: 'Which command? See --help.',
  unknownCommand: (name) => `There is no command "${name}". See --help.`,
  unknownValue: (option, given, allowed) =>
    `--${option} ${given}: it can only be ${allowed.join(', ')}.`,
  noTable: (command) => `No csv with ${command}: choose ndjson.`,
  noFile: (name) => `The file "${name}" cannot be read or written.`,
  progress: (cases, failed) =>
    `${cases} ${cases === 1 ? 'patient' : 'patients'}, ${failed} with an error`
};

export default en;
