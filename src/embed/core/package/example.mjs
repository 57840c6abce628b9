import { advise, wordAdvice } from './index.js';
import words from './en.js';

const patient = {
  id: 'example',
  country: 'NL',
  indication: 'fbss',
  facts: { age: 54, painNrs: 7.5, painDurationMonths: 18, lumbarSurgeries: 0 }
};

const advice = advise(patient);
const lines =
  'error' in advice
    ? advice.error.map(({ fact, allowed }) => `${fact}: ${allowed}`)
    : [advice.category, wordAdvice(patient, words).heading];

if (typeof document === 'undefined') console.log(lines.join('\n'));
else document.querySelector('output').textContent = lines.join('\n');
