import type { Language } from './language.ts';
import { NAMESPACES, OTHERWISE, type Namespace } from './namespaces.ts';

/** Where the texts of each namespace stand, a file a language. No browser asks for it. */
export const FOLDERS = {
  own: 'statecharts/indications/*/words',
  plain: 'src/lib/diary/page/plain/words',
  summary: 'src/lib/specialist/centre/summary/words',
  team: 'src/lib/specialist/meeting/team/words',
  painDiary: 'src/lib/diary/page/words',
  centre: 'src/lib/specialist/centre/words',
  aftercare: 'src/lib/specialist/aftercare/words',
  totals: 'src/lib/specialist/aftercare/totals/words',
  patientFile: 'src/lib/specialist/life/words',
  meeting: 'src/lib/specialist/meeting/words',
  life: 'src/lib/specialist/meeting/report/words',
  evaluation: 'src/lib/specialist/evaluation/words',
  pathway: 'src/lib/specialist/pathway-map/words',
  line: 'src/lib/specialist/line/words',
  specialist: 'src/lib/specialist/words',
  diary: 'src/lib/diary/words',
  letter: 'src/lib/referral/letter/words',
  folds: 'src/lib/referral/advice/words',
  referral: 'src/lib/referral/words',
  other: 'src/lib/case/other/words',
  case: 'src/lib/case/words',
  'weighted-score': 'src/lib/tools/weighted-score/words',
  morphine: 'src/lib/tools/morphine/words',
  bmi: 'src/lib/tools/bmi/words',
  budapest: 'src/lib/tools/budapest/words',
  'cluster-headache': 'src/lib/tools/cluster-headache/words',
  reduction: 'src/lib/tools/reduction/words',
  medication: 'src/lib/tools/medication/words',
  toolPage: 'src/lib/tools/page/words',
  tools: 'src/lib/tools/words',
  pictures: 'src/lib/explainer/picture/words',
  paper: 'src/lib/explainer/paper/words',
  explainer: 'src/lib/explainer/words',
  sources: 'src/lib/why/sources/words',
  readingPage: 'src/lib/why/reading/words',
  rules: 'src/lib/why/rules/words',
  evidence: 'src/lib/why/evidence/words',
  traceability: 'src/lib/why/traceability/words',
  agreement: 'src/lib/why/agreement/words',
  proof: 'src/lib/why/proof/words',
  integrators: 'src/lib/why/integrators/words',
  review: 'src/lib/review/words',
  pages: 'src/lib/site/pages/words',
  site: 'src/lib/site/words',
  days: 'src/lib/ui/day-chart/words',
  door: 'src/lib/ui/door/words',
  ui: 'src/lib/ui/words',
  questions: 'statecharts/words/questions',
  changes: 'statecharts/words/changes',
  since: 'statecharts/words/since',
  readings: 'statecharts/words/readings',
  basis: 'statecharts/words/basis',
  terms: 'statecharts/words/terms'
} as const satisfies Record<Namespace, string>;

/** What the whole site is worded with, save what says a thing otherwise for a few pages. */
export const SHARED = NAMESPACES.filter(
  (namespace) => !(OTHERWISE as readonly Namespace[]).includes(namespace)
);

/** The file of the texts of that name. */
export function fileOf(name: string, language: Language): string {
  const folder = (FOLDERS as Partial<Record<string, string>>)[name];
  return `/${folder ?? FOLDERS.own.replace('*', name)}/${language}.json`;
}
