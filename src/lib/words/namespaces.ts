import type { Indication } from '$statecharts/indications/indication.ts';

/**
 * What is looked in first, in this order, for it says a few things otherwise than the rest: `own` what
 * is an indication's, `plain` what a patient is told of a file, `summary` what a centre copies, `team`
 * what a team is told.
 */
export const OTHERWISE = ['own', 'plain', 'summary', 'team'] as const;

/**
 * All namespaces. Those that say nothing otherwise have no key in common. The names of documents, actors
 * and steps (`terms`) are apart from all that can be asked, so that a page after the referral does
 * without the questions.
 */
export const NAMESPACES = [
  ...OTHERWISE,
  'painDiary',
  'centre',
  'aftercare',
  'totals',
  'patientFile',
  'meeting',
  'life',
  'evaluation',
  'pathway',
  'line',
  'specialist',
  'diary',
  'letter',
  'folds',
  'referral',
  'other',
  'case',
  'weighted-score',
  'morphine',
  'bmi',
  'budapest',
  'cluster-headache',
  'reduction',
  'medication',
  'toolPage',
  'tools',
  'pictures',
  'paper',
  'explainer',
  'sources',
  'readingPage',
  'rules',
  'evidence',
  'traceability',
  'agreement',
  'proof',
  'integrators',
  'review',
  'pages',
  'site',
  'days',
  'door',
  'ui',
  'questions',
  'changes',
  'since',
  'readings',
  'basis',
  'terms'
] as const;

export type Namespace = (typeof NAMESPACES)[number];

/** What no page begins with: a part of a page fetches it once it is wanted. */
export const LATE = [
  'pathway',
  'patientFile',
  'door',
  'letter',
  'life',
  'totals',
  'other',
  'folds',
  'readings',
  'changes',
  'since',
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

/** The namespaces of texts in the order in which they are looked in. */
export function lookedIn(texts: Texts): Namespace[] {
  const names = Object.keys(texts) as Namespace[];
  return [...OTHERWISE.filter((namespace) => namespace in texts), ...names];
}

/** What the own words of an indication depend on: those without a pathway share theirs. */
export type Owner = Readonly<Pick<Indication, 'id' | 'hasPathway'>>;

/** The name of the texts of a namespace; of an indication's own, that of the indication's folder. */
export function nameOf(namespace: Namespace, owner?: Owner): string {
  if (namespace !== 'own') return namespace;
  if (!owner) throw new Error('Texts of which indication?');
  return owner.hasPathway ? owner.id : 'without-pathway';
}
