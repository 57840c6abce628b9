import { errorAt, isObject } from '../case/fields.ts';
import type { InputError } from '../case/input-error.ts';
import type { Case } from '../case/case.ts';
import { COUNTRIES, type Country } from '../facts/country.ts';
import { allows, knownValues } from '../facts/allowed.ts';
import type { FactDefinition, FactValue } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';
import { namedBy } from './addresses.ts';
import { typeOfValue } from './response.ts';
import { shapeOf, type Answer, type Item } from './response-schema.ts';
import { allNodes, helpOf, structureOf, type Node } from './structure.ts';
import { systemOf } from './value-systems.ts';

/** A case, or every error in the resource; nothing of it is taken then. */
export type ReadResponse =
  | { readonly case: Case; readonly errors?: undefined }
  | { readonly case?: undefined; readonly id: string | null; readonly errors: InputError[] };

/** The indications whose questionnaires are known. */
export interface KnownForms {
  readonly ids: readonly string[];
  readonly indicationOf: (id: string) => Indication | undefined;
}

/**
 * Reads the answers to a questionnaire of this guide back into a case. Who the patient is, and all
 * else that the resource may say besides, is not looked at.
 */
export function readResponse(input: unknown, { ids, indicationOf }: KnownForms): ReadResponse {
  const { response, errors } = shapeOf(input);
  if (!response) return { id: null, errors };
  const id = response.identifier?.value;
  const refused = (all: InputError[]) => ({ id: id ?? null, errors: all });
  const indication = indicationOf(namedBy(response.questionnaire, 'Questionnaire') ?? '');
  if (!indication) {
    const allowed = `an address that ends in /fhir/Questionnaire/ and one of ${ids.join(', ')}`;
    return refused([errorAt('questionnaire', response.questionnaire, allowed)]);
  }
  const reader = new Reader(structureOf(indication));
  const { country, ...facts } = reader.read(response.item);
  if (country === undefined) {
    reader.errors.push(errorAt('country', null, `one of ${COUNTRIES.join(', ')}`));
  }
  if (reader.errors.length > 0) return refused(reader.errors);
  return {
    case: { ...(id !== undefined && { id }), country: country as Country, indication, facts }
  };
}

/** Goes through the items of a response along the questions, and keeps what is wrong. */
class Reader {
  readonly errors: InputError[] = [];
  readonly #structure: readonly Node[];
  readonly #facts: Record<string, FactValue> = {};
  readonly #seen = new Set<string>();

  constructor(structure: readonly Node[]) {
    this.#structure = structure;
  }

  read(items: readonly Item[]): Readonly<Record<string, FactValue>> {
    this.#group(items, this.#structure);
    return this.#facts;
  }

  #group(items: readonly Item[], nodes: readonly Node[]): void {
    for (const item of items) {
      const { linkId } = item;
      const node = nodes.find(({ link }) => link === linkId);
      if (this.#seen.has(linkId)) this.#refuse(linkId, item, 'each linkId once');
      else if (!node) this.#refuse(linkId, linkId, this.#placeOf(linkId));
      else if (node.fact) this.#question(item, node.fact);
      else if (item.answer) this.#refuse(linkId, item.answer, 'a group: items, and no answer');
      else this.#group(item.item ?? [], node.nodes);
      this.#seen.add(linkId);
    }
  }

  #question({ linkId, answer, item = [] }: Item, fact: FactDefinition): void {
    for (const within of item) {
      if (within.linkId !== helpOf(linkId) || within.answer || within.item)
        this.#refuse(within.linkId, within, `nothing within ${linkId}`);
    }
    const [only] = answer ?? [];
    if (!only) return;
    const value = valueIn(only, linkId, fact);
    const allowed = `${typeOfValue(fact)}: ${knownValues(fact)}`;
    if (allows(fact, value)) this.#facts[linkId] = value;
    else this.#refuse(linkId, only, allowed);
  }

  /** Where a link stands, if it is one of the questionnaire at all. */
  #placeOf(link: string): string {
    const nodes = allNodes(this.#structure);
    const parent = nodes.find((node) => node.nodes.some((each) => each.link === link));
    if (parent) return `in the group ${parent.link}`;
    const isKnown = nodes.some((node) => node.link === link);
    return isKnown
      ? 'in no group'
      : `a linkId of the questionnaire: ${nodes.map((node) => node.link).join(', ')}`;
  }

  #refuse(link: string, given: unknown, allowed: string): void {
    this.errors.push(errorAt(link, given, allowed));
  }
}

/** The value of an answer; `undefined` where it has another type, or is a code of another list. */
function valueIn(answer: Answer, link: string, fact: FactDefinition): unknown {
  const value = answer[typeOfValue(fact)];
  if (!('values' in fact)) return value;
  if (!isObject(value) || typeof value['system'] !== 'string') return undefined;
  const isOurs = namedBy(value['system'], 'CodeSystem') === systemOf(link, fact);
  return isOurs ? value['code'] : undefined;
}
