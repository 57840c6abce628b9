import { passagesAt, SILENT, type Passage } from '../passage.ts';
import { same } from './shared.ts';

const steps = {
  'conservative.exercise': same.exercise,
  'conservative.nociceptive': same.nociceptive,
  'conservative.coAnalgesics': same.gabapentinoidFirst,
  'conservative.psychosocial': same.psychosocial,
  'minimallyInvasive.scarInfiltration': same.scar,
  'minimallyInvasive.nerveRootPrf': same.nerveRoot
};

/** Pain after back surgery and after neck surgery. */
export const spine: readonly Passage[] = [
  ...passagesAt('nva §2 FBSS', {
    'fbss.surgery': 'Minimaal 1 rugoperatie',
    'fbss.radicular':
      'Radiculaire neuropathische en/of nociplastische beenpijn eventueel in combinatie met rugpijn',
    'fbss.mechanism': 'neuropathische en/of nociplastische beenpijn',
    'fbss.dominance': 'beenpijn eventueel in combinatie met rugpijn op de voorgrond staat',
    'fbss.inoperable': 'Chirurgisch niet behandelbaar',
    'steps.before': same.before,
    'steps.insufficient': same.insufficient,
    ...steps
  }),
  ...passagesAt('nva §2 FNSS', {
    'fnss.surgery': 'na één of meerdere ingrepen in de cervicale wervelkolom',
    'fnss.radicular':
      'Radiculaire neuropathische en/of nociplastische armpijn eventueel in combinatie met nekpijn',
    'fnss.mechanism': 'neuropathische en/of nociplastische armpijn',
    'fnss.dominance':
      'Overweeg SCS bij patiënten met FNSS waarbij de armpijn op de voorgrond staat',
    'fnss.inoperable': SILENT,
    ...steps
  })
];
