import { passagesAt, type Passage } from '../passage.ts';
import { same } from './shared.ts';

const iasp = 'CRPS vastgesteld volgens de New IASP criteria';
const inflammation = 'bij verdenking van auto-inflammatie een anti-inflammatoire behandeling';

/** Complex regional pain syndrome. */
export const crps: readonly Passage[] = passagesAt('nva §2 CRPS', {
  'crps.diagnosis': iasp,
  'crps.ruledOut': iasp,
  'crps.type': 'CRPS-II ontstaat na beschadiging van een zenuw',
  'crps.region':
    'Om in aanmerking te komen voor Dorsal root ganglion stimulation dient pijn in onderste extremiteiten',
  'conservative.exercise': same.exercise,
  'conservative.coAnalgesics': same.gabapentinoidFirst,
  'conservative.antiInflammatory': inflammation,
  'note.crps.dmsoThreeMonths': 'DMSO (dimethyl sulfoxide) crème 50% 5 dd',
  'note.crps.dmsoTrial': 'DMSO crème 5 dd lokaal gedurende 1 maand overwogen worden',
  'note.crps.acetylcysteine': 'N-acetylcysteine 3 dd 600 mg gedurende 3 maanden overwogen worden',
  'conservative.vasodilator':
    'bij verdenking van vasomotore ontregeling een vaatverwijder (minimaal 1)',
  'conservative.spasmolytic':
    'bij verdenking van een motore ontregeling een spasmolyticum (minimaal 1)',
  'conservative.psychosocial': same.psychosocial,
  'minimallyInvasive.thoracicBlock':
    'vasomotore ontregeling op de voorgrond staat een thoracale blokkade (T2-3) met lokaal anestheticum',
  'minimallyInvasive.ivKetamine':
    'nociplastische pijn op de voorgrond staat een lage dosis IV ketamine'
});
