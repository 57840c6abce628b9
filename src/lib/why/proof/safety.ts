import { RESULTS } from '$statecharts/proof/results.ts';
import { told, type Telling } from './counted.ts';

/** Something that no advice gets wrong: the sentence, and for whom it was proven. */
export interface SafetyView {
  readonly id: string;
  readonly sentence: string;
  readonly where: string;
}

/** Every safety property in words. */
export function safetyIn({ words, nameOf }: Telling): SafetyView[] {
  const { list, say, sayById } = words;
  const only = {
    never: say('proof.only.never'),
    notYet: say('proof.only.notYet'),
    notAtAll: say('proof.only.notAtAll')
  };
  const ids = new Set(RESULTS.proven.flatMap(({ safety }) => Object.keys(safety)));
  const all = new Set(RESULTS.proven.map(({ indication }) => indication));
  return [...ids].map((id) => {
    const held = RESULTS.proven.filter(({ safety }) => id in safety);
    const indications = [...new Set(held.map(({ indication }) => indication))];
    const patients = held.reduce((sum, { safety }) => sum + BigInt(safety[id] ?? 0), 0n);
    return {
      id,
      sentence: sayById(`proof.safety.${id}`, only),
      where: say('proof.safety.where', {
        list:
          indications.length === all.size
            ? say('proof.safety.all')
            : list(indications.map(nameOf), 'and'),
        patients: told(patients, words)
      })
    };
  });
}
