import type { Advice } from '$statecharts/advice/advice.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import { rankOf, type Effect } from '$statecharts/criteria/effect.ts';
import { STAGES, type Stage } from '$statecharts/criteria/stage.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

/** How far a stage of the stepwise way has been settled in a case. */
export interface StageStanding {
  readonly stage: Stage;
  /** `none` where the indication asks nothing of the stage. */
  readonly state: 'done' | 'open' | 'stopped' | 'ahead' | 'none';
  /** The heaviest of what was found, where something was. */
  readonly worst?: Effect;
  /** The facts of the stage that are not known and still matter. */
  readonly open: readonly string[];
}

/** Every stage with what has been found in it, and what is still open. */
export function standingsIn(advice: Advice, indication: Indication): StageStanding[] {
  const standings = STAGES.map((stage) => standingOf(stage, advice, indication));
  const isPassed = standings
    .slice(0, -1)
    .every(({ state }) => state === 'done' || state === 'none');
  // The last station is reached only past all others, whatever is known of it already.
  return standings.map((standing, i) =>
    i === standings.length - 1 && standing.state === 'done' && !isPassed
      ? { ...standing, state: 'ahead' }
      : standing
  );
}

function standingOf(
  stage: Stage,
  { criteria: listed, missing }: Advice,
  indication: Indication
): StageStanding {
  const own = indication.criteria.filter((criterion) => criterion.stage === stage);
  const statusOf = (id: string) => listed.find((finding) => finding.id === id)?.status;
  const found = listed.filter(({ id, status }) => status === 'unmet' && own.some(isNamed(id)));
  const unsettled = own.filter(({ id }) => statusOf(id) === 'unknown').flatMap(factsIn);
  const open = missing.filter((fact) => unsettled.includes(fact));
  if (own.length === 0) return { stage, state: 'none', open };
  const worst = heaviest(found.flatMap(({ effect }) => effect ?? []));
  if (worst) return { stage, state: 'stopped', worst, open };
  return { stage, state: unsettled.length > 0 ? 'open' : 'done', open };
}

const isNamed = (name: string) => (criterion: { readonly id: string }) => criterion.id === name;

function heaviest(effects: readonly Effect[]): Effect | undefined {
  return [...effects].sort((a, b) => rankOf(b) - rankOf(a))[0];
}
