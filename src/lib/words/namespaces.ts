import type { Indication } from '$statecharts/indications/indication.ts';
import type { Language } from './language.ts';

/**
 * Where the texts of each namespace stand, a file a language; a text is taken from the first
 * namespace that has it. The first three say a few things otherwise than the rest: `own` what is an
 * indication's, `plain` what a patient is told of a file, `summary` what a centre copies. The names
 * of documents, actors and steps (`terms`) are apart from all that can be asked, so that a page after
 * the referral does without the questions.
 */
export const FOLDERS = {
  own: 'statecharts/indications/*/words',
  plain: 'src/lib/diary/page/plain/words',
  summary: 'src/lib/specialist/centre/summary/words',
  painDiary: 'src/lib/diary/page/words',
  centre: 'src/lib/specialist/centre/words',
  aftercare: 'src/lib/specialist/aftercare/words',
  meeting: 'src/lib/specialist/meeting/words',
  evaluation: 'src/lib/specialist/evaluation/words',
  pathway: 'src/lib/specialist/pathway-map/words',
  specialist: 'src/lib/specialist/words',
  diary: 'src/lib/diary/words',
  letter: 'src/lib/referral/letter/words',
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
  review: 'src/lib/review/words',
  pages: 'src/lib/site/pages/words',
  site: 'src/lib/site/words',
  days: 'src/lib/ui/day-chart/words',
  ui: 'src/lib/ui/words',
  questions: 'statecharts/words/questions',
  changes: 'statecharts/words/changes',
  readings: 'statecharts/words/readings',
  basis: 'statecharts/words/basis',
  terms: 'statecharts/words/terms'
} as const;

export type Namespace = keyof typeof FOLDERS;

/** All namespaces, in the order in which they are looked in. */
export const NAMESPACES = Object.keys(FOLDERS) as readonly Namespace[];

/** What the whole site is worded with, save what says a thing otherwise for a few pages. */
export const SHARED = NAMESPACES.filter(
  (namespace) => namespace !== 'own' && namespace !== 'plain' && namespace !== 'summary'
);

/** What no page begins with: a part of a page fetches it once it is wanted. */
export const LATE = [
  'letter',
  'other',
  'readings',
  'changes',
  'basis',
  'medication',
  'weighted-score',
  'morphine',
  'bmi',
  'budapest',
  'cluster-headache',
  'reduction'
] as const satisfies readonly Namespace[];

/** A text by its key; keys are flat. */
export type Bundle = Readonly<Record<string, string>>;

/** The texts of these namespaces, whole, in one language. */
export type TextsOf<N extends Namespace> = Readonly<Record<N, Bundle>>;

/** The texts of some namespaces; which, is not known. */
export type Texts = Partial<TextsOf<Namespace>>;

/** What the own words of an indication depend on: those without a pathway share theirs. */
export type Owner = Readonly<Pick<Indication, 'id' | 'hasPathway'>>;

/** The name of the texts of a namespace; of an indication's own, that of the indication's folder. */
export function nameOf(namespace: Namespace, owner?: Owner): string {
  if (namespace !== 'own') return namespace;
  if (!owner) throw new Error('The texts of an indication were asked for, but not of which.');
  return owner.hasPathway ? owner.id : 'without-pathway';
}

/** The file of the texts of that name. */
export function fileOf(name: string, language: Language): string {
  const folder = (FOLDERS as Partial<Record<string, string>>)[name];
  return `/${folder ?? FOLDERS.own.replace('*', name)}/${language}.json`;
}
