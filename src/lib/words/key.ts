import type plainTexts from '$lib/diary/page/plain/words/nl.json';
import type summaryTexts from '$lib/specialist/centre/summary/words/nl.json';
import type teamTexts from '$lib/specialist/meeting/team/words/nl.json';
import type painDiaryTexts from '$lib/diary/page/words/nl.json';
import type centreTexts from '$lib/specialist/centre/words/nl.json';
import type aftercareTexts from '$lib/specialist/aftercare/words/nl.json';
import type totalsTexts from '$lib/specialist/aftercare/totals/words/nl.json';
import type patientFileTexts from '$lib/specialist/life/words/nl.json';
import type meetingTexts from '$lib/specialist/meeting/words/nl.json';
import type lifeTexts from '$lib/specialist/meeting/report/words/nl.json';
import type evaluationTexts from '$lib/specialist/evaluation/words/nl.json';
import type pathwayTexts from '$lib/specialist/pathway-map/words/nl.json';
import type lineTexts from '$lib/specialist/line/words/nl.json';
import type specialistTexts from '$lib/specialist/words/nl.json';
import type diaryTexts from '$lib/diary/words/nl.json';
import type letterTexts from '$lib/referral/letter/words/nl.json';
import type foldsTexts from '$lib/referral/advice/words/nl.json';
import type referralTexts from '$lib/referral/words/nl.json';
import type otherTexts from '$lib/case/other/words/nl.json';
import type caseTexts from '$lib/case/words/nl.json';
import type weightedScoreTexts from '$lib/tools/weighted-score/words/nl.json';
import type morphineTexts from '$lib/tools/morphine/words/nl.json';
import type bmiTexts from '$lib/tools/bmi/words/nl.json';
import type budapestTexts from '$lib/tools/budapest/words/nl.json';
import type clusterHeadacheTexts from '$lib/tools/cluster-headache/words/nl.json';
import type reductionTexts from '$lib/tools/reduction/words/nl.json';
import type medicationTexts from '$lib/tools/medication/words/nl.json';
import type toolPageTexts from '$lib/tools/page/words/nl.json';
import type toolsTexts from '$lib/tools/words/nl.json';
import type picturesTexts from '$lib/explainer/picture/words/nl.json';
import type paperTexts from '$lib/explainer/paper/words/nl.json';
import type explainerTexts from '$lib/explainer/words/nl.json';
import type sourcesTexts from '$lib/why/sources/words/nl.json';
import type readingPageTexts from '$lib/why/reading/words/nl.json';
import type rulesTexts from '$lib/why/rules/words/nl.json';
import type evidenceTexts from '$lib/why/evidence/words/nl.json';
import type traceabilityTexts from '$lib/why/traceability/words/nl.json';
import type agreementTexts from '$lib/why/agreement/words/nl.json';
import type proofTexts from '$lib/why/proof/words/nl.json';
import type integratorsTexts from '$lib/why/integrators/words/nl.json';
import type reviewTexts from '$lib/review/words/nl.json';
import type pagesTexts from '$lib/site/pages/words/nl.json';
import type siteTexts from '$lib/site/words/nl.json';
import type daysTexts from '$lib/ui/day-chart/words/nl.json';
import type doorTexts from '$lib/ui/door/words/nl.json';
import type uiTexts from '$lib/ui/words/nl.json';
import type questionsTexts from '$statecharts/words/questions/nl.json';
import type changesTexts from '$statecharts/words/changes/nl.json';
import type sinceTexts from '$statecharts/words/since/nl.json';
import type readingsTexts from '$statecharts/words/readings/nl.json';
import type basisTexts from '$statecharts/words/basis/nl.json';
import type termsTexts from '$statecharts/words/terms/nl.json';
import type withoutPathwayTexts from '$statecharts/indications/without-pathway/words/nl.json';
import type { Namespace } from './namespaces.ts';

/** The Dutch texts of each namespace: Dutch is written first. */
interface Dutch extends Record<Namespace, unknown> {
  /** An indication's own words are said by id, but for these of dropped indications. */
  own: typeof withoutPathwayTexts;
  plain: typeof plainTexts;
  summary: typeof summaryTexts;
  team: typeof teamTexts;
  painDiary: typeof painDiaryTexts;
  centre: typeof centreTexts;
  aftercare: typeof aftercareTexts;
  totals: typeof totalsTexts;
  patientFile: typeof patientFileTexts;
  meeting: typeof meetingTexts;
  life: typeof lifeTexts;
  evaluation: typeof evaluationTexts;
  pathway: typeof pathwayTexts;
  line: typeof lineTexts;
  specialist: typeof specialistTexts;
  diary: typeof diaryTexts;
  letter: typeof letterTexts;
  folds: typeof foldsTexts;
  referral: typeof referralTexts;
  other: typeof otherTexts;
  case: typeof caseTexts;
  'weighted-score': typeof weightedScoreTexts;
  morphine: typeof morphineTexts;
  bmi: typeof bmiTexts;
  budapest: typeof budapestTexts;
  'cluster-headache': typeof clusterHeadacheTexts;
  reduction: typeof reductionTexts;
  medication: typeof medicationTexts;
  toolPage: typeof toolPageTexts;
  tools: typeof toolsTexts;
  pictures: typeof picturesTexts;
  paper: typeof paperTexts;
  explainer: typeof explainerTexts;
  sources: typeof sourcesTexts;
  readingPage: typeof readingPageTexts;
  rules: typeof rulesTexts;
  evidence: typeof evidenceTexts;
  traceability: typeof traceabilityTexts;
  agreement: typeof agreementTexts;
  proof: typeof proofTexts;
  integrators: typeof integratorsTexts;
  review: typeof reviewTexts;
  pages: typeof pagesTexts;
  site: typeof siteTexts;
  days: typeof daysTexts;
  door: typeof doorTexts;
  ui: typeof uiTexts;
  questions: typeof questionsTexts;
  changes: typeof changesTexts;
  since: typeof sinceTexts;
  readings: typeof readingsTexts;
  basis: typeof basisTexts;
  terms: typeof termsTexts;
}

/** A key without what chooses between its variants: a country, one or more. */
type Named<K> = K extends `${string}_BE`
  ? never
  : K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K;

type KeyOf<T> = T extends unknown ? keyof T & string : never;

/** What can be said from some namespaces; from any of them when none is named. */
export type Key<N extends Namespace = Namespace> = Named<KeyOf<Dutch[N]>>;
