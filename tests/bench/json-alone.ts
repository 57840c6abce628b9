import { readFileSync } from 'node:fs';
import { answerLines } from '../../statecharts/headless/stream.ts';

/**
 * What any command on lines of JSON has to do: it parses each line and writes an answer. The answers
 * are known beforehand: `json-alone.ts <file of answers>`.
 */
const [file = ''] = process.argv.slice(2);
const answers = readFileSync(file, 'utf8').trimEnd().split('\n');
const advices = answers.map((answer): unknown => JSON.parse(answer));
let line = 0;
await answerLines(process.stdin, process.stdout, (text) => {
  JSON.parse(text);
  return { text: JSON.stringify(advices[line++]), failed: false };
});
