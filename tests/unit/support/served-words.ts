import { loadBundle } from '../../../src/lib/words/load.ts';
import { takeTextsFrom } from '../../../src/lib/words/late.ts';

/** The texts that come late, which the built site serves. */
takeTextsFrom(loadBundle);
