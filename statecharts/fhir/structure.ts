import { factsIn } from '../criteria/conditions-of.ts';
import { STAGES, type Stage } from '../criteria/stage.ts';
import type { FactDefinition, Facts } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';
import { factsOf } from '../logic/read.ts';
import { askedWhen, type Clause, type Literal } from './asked-when.ts';

/** A question of a questionnaire, or a group of them. Its link is the id of its fact, or its own. */
export interface Node {
  readonly link: string;
  /** What has to be answered for it: one literal of each clause. */
  readonly when: readonly Clause[];
  /** What it asks; left out of a group. */
  readonly fact?: FactDefinition;
  readonly nodes: readonly Node[];
}

/** The stages in the order in which they are asked: what steps depend on comes before them. */
const ASKED: readonly Stage[] = [
  'diagnosis',
  'general',
  'psychosocial',
  'conservative',
  'minimallyInvasive',
  'neuromodulation'
];

const kept = new WeakMap<Indication, readonly Node[]>();

/** The questions of an indication: its country first, then a group for each stage. */
export function structureOf(indication: Indication): readonly Node[] {
  let structure = kept.get(indication);
  if (!structure) kept.set(indication, (structure = structured(indication)));
  return structure;
}

/** A stage as a link: the key of its text. */
export const linkOf = (stage: Stage): string => `stage.${stage}`;

/** Every node, those within others after them. */
export function allNodes(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.nodes)]);
}

function structured(indication: Indication): Node[] {
  const { facts } = indication;
  const ids = Object.keys(facts).filter((id) => id !== 'country');
  const byStage = ASKED.map((stage) => ({
    link: linkOf(stage),
    ids: ids.filter((id) => stageOf(indication, id) === stage)
  }));
  const order = byStage.flatMap((group) => group.ids);
  const node = (id: string): Node => {
    const earlier = ['country', ...order.slice(0, order.indexOf(id))];
    const when = askedWhen(indication, id).filter((clause) =>
      clause.every(({ fact }) => earlier.includes(fact))
    );
    const fact = facts[id];
    if (!fact) throw new Error(`${indication.id} has no fact ${id}.`);
    return wrapped({ link: id, when, fact, nodes: [] });
  };
  const groups = byStage.filter((group) => group.ids.length > 0);
  return [
    { link: 'country', when: [], fact: countryOf(indication), nodes: [] },
    ...groups.map((group) => ({ link: group.link, when: [], nodes: group.ids.map(node) }))
  ];
}

function countryOf({ facts }: Indication): FactDefinition {
  const { country } = facts;
  if (!country) throw new Error('Every indication reads the country.');
  return country;
}

/** A question takes "any of" or "all of", not both: each clause but the last has a group of its own. */
function wrapped(node: Node): Node {
  if (isPlain(node.when)) return node;
  const outer = node.when.slice(0, -1);
  const inner: Node = { ...node, when: node.when.slice(-1) };
  return outer.reduceRight<Node>(
    (within, clause, index) => ({
      link: `when.${index + 1}.${node.link}`,
      when: [clause],
      nodes: [within]
    }),
    inner
  );
}

const isPlain = (when: readonly Clause[]) =>
  when.length < 2 || when.every((clause) => clause.length === 1);

/** Where a fact is asked: with the stage of its name, or of what reads it. */
function stageOf({ criteria, notes }: Indication, fact: string): Stage {
  const named = STAGES.find((stage) => fact.startsWith(`${stage}.`));
  const reading = criteria.find((criterion) => factsIn(criterion).includes(fact));
  const note = notes.find(({ when }) => factsOf(when).includes(fact));
  const beside = criteria.find(({ id }) => id === note?.beside);
  return named ?? reading?.stage ?? beside?.stage ?? 'neuromodulation';
}

/** The facts that a questionnaire asks and has open, of those that are known. */
export function askedOf(indication: Indication, facts: Facts): Facts {
  const asked: Record<string, Facts[string]> = {};
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      // What a question waits on stands before it.
      if (!node.when.every((clause) => clause.some((literal) => isSo(literal, asked)))) continue;
      if (node.fact && facts[node.link] !== undefined) asked[node.link] = facts[node.link];
      walk(node.nodes);
    }
  };
  walk(structureOf(indication));
  return asked;
}

function isSo(literal: Literal, facts: Facts): boolean {
  const given = facts[literal.fact];
  if (literal.is === 'absent') return given === undefined;
  if (given === undefined) return false;
  switch (literal.is) {
    case '=':
      return given === literal.value;
    case '>=':
      return given >= literal.value;
    case '>':
      return given > literal.value;
    case '<=':
      return given <= literal.value;
    case '<':
      return given < literal.value;
  }
}

/** The link of what is said to help with a question. */
export const helpOf = (link: string): string => `${link}.help`;
