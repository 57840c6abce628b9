import { sentencesIn } from './read/sentences.ts';

/**
 * Reads a page aloud, on a tap, with a voice of the browser's own. Only with one that is on the
 * device: others send what they read to a server. Without one, or without
 * the means to mark what is read, there is no button.
 */
const button = document.querySelector<HTMLButtonElement>('button[data-voice]');
const { speechSynthesis: speech } = window as { speechSynthesis?: SpeechSynthesis };

const canMark = 'Segmenter' in Intl && 'highlights' in CSS;

if (button && speech && canMark) offer(button, speech);

function offer(button: HTMLButtonElement, speech: SpeechSynthesis): void {
  const { voice: wanted = '', stop: toStop = '' } = button.dataset;
  const toStart = button.textContent;
  let waiting: Range[] = [];
  // Kept, as some browsers forget what nobody holds, and then never say that it was read.
  let current: SpeechSynthesisUtterance | undefined;

  function show(): void {
    button.hidden = !voiceFor(wanted, speech);
  }

  function start(): void {
    const root = document.querySelector('article');
    if (root) waiting = sentencesIn(root, wanted);
    button.textContent = toStop;
    goOn();
  }

  function goOn(): void {
    const sentence = waiting.shift();
    const voice = voiceFor(wanted, speech);
    if (!sentence || !voice) return stop();
    mark(sentence);
    const reading = new SpeechSynthesisUtterance(String(sentence));
    [reading.voice, reading.lang] = [voice, voice.lang];
    reading.onend = () => current === reading && goOn();
    reading.onerror = () => current === reading && stop();
    current = reading;
    speech.speak(reading);
  }

  function stop(): void {
    current = undefined;
    button.textContent = toStart;
    mark();
    speech.cancel();
  }

  button.addEventListener('click', () => (current ? stop() : start()));
  addEventListener('pagehide', stop);
  speech.addEventListener('voiceschanged', show);
  show();
}

/** A voice on this device that speaks the language; of its country, if there is one. */
function voiceFor(wanted: string, speech: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  const codeOf = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-');
  const [language] = wanted.split('-');
  const own = speech
    .getVoices()
    .filter((voice) => voice.localService && codeOf(voice).split('-')[0] === language);
  return own.find((voice) => codeOf(voice) === wanted) ?? own[0];
}

/** Marks what is read, and nothing else. */
function mark(sentence?: Range): void {
  CSS.highlights.clear();
  if (!sentence) return;
  CSS.highlights.set('read', new Highlight(sentence));
  sentence.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
