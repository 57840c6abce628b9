import type { Addition } from '../../statecharts/criteria/additions.ts';
import type { FactTable } from '../../statecharts/facts/fact.ts';
import type { ModalityOption } from '../../statecharts/indications/indication.ts';
import { MODALITIES } from '../../statecharts/indications/treatment.ts';
import type { Said } from './additions.ts';
import { within, type Change, type Kind } from './change.ts';
import { conditionMutants } from './condition-mutants.ts';

/** Everything that an indication says beside its advice, with one thing changed. */
export function additionMutants(said: Said): Change<Said>[] {
  const { attention, notes, modalities, facts } = said;
  const of = <T>(changes: Change<readonly T[]>[], kind: Kind, key: keyof Said) =>
    within(changes, '', (list): Said => ({ ...said, [key]: list })).map((each) => ({
      ...each,
      kind
    }));
  return [
    ...of(
      listMutants(
        attention,
        ({ id }) => id,
        (point) => pointMutants(point, facts)
      ),
      'attention',
      'attention'
    ),
    ...of(
      listMutants(
        notes,
        ({ id }) => id,
        (note) => pointMutants(note, facts)
      ),
      'note',
      'notes'
    ),
    ...of(
      listMutants(
        modalities,
        ({ modality }) => modality,
        (option) => optionMutants(option, facts)
      ),
      'modality',
      'modalities'
    )
  ];
}

/** Each part changed, left out, or put behind the next. */
function listMutants<T>(
  list: readonly T[],
  nameOf: (part: T) => string,
  mutantsOf: (part: T) => Change<T>[]
): Change<readonly T[]>[] {
  return list.flatMap((part, i) => {
    const next = list[i + 1];
    const moved = { kind: 'failures' as const, what: `${nameOf(part)}: after the next` };
    return [
      ...within(mutantsOf(part), `${nameOf(part)}: `, (other) => list.with(i, other)),
      { kind: 'failures' as const, what: `${nameOf(part)}: dropped`, value: list.toSpliced(i, 1) },
      ...(next ? [{ ...moved, value: list.with(i, next).with(i + 1, part) }] : [])
    ];
  });
}

function pointMutants<T extends Addition>(point: T, table: FactTable): Change<T>[] {
  const { applies, when } = point;
  const { applies: _, ...always } = point;
  return [
    ...within(conditionMutants(when, table), 'when: ', (other) => ({ ...point, when: other })),
    ...(applies
      ? [
          { kind: 'applies' as const, what: 'applies: always', value: always as T },
          ...within(conditionMutants(applies, table), 'applies: ', (other) => ({
            ...point,
            applies: other
          }))
        ]
      : [])
  ];
}

function optionMutants({ modality, when }: ModalityOption, table: FactTable) {
  return [
    ...MODALITIES.filter((other) => other !== modality).map((other): Change<ModalityOption> => ({
      kind: 'modality',
      what: `→ ${other}`,
      value: { modality: other, ...(when && { when }) }
    })),
    ...(when
      ? [
          { kind: 'when' as const, what: 'when: always', value: { modality } },
          ...within(conditionMutants(when, table), 'when: ', (other) => ({
            modality,
            when: other
          }))
        ]
      : [])
  ];
}
