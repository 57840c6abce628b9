import type { Country } from '../facts/country.ts';
import type { Payer, Place } from './place.ts';

/** Something that came after the statement. It is shown, dated, to be verified; it decides nothing. */
export interface Since {
  /** Its words are `since.row.<id>`. */
  readonly id: string;
  /** A day, a month, a year, or two years with `/`; absent while it is under way. */
  readonly when?: string;
  /** The day of an addendum. */
  readonly added?: string;
  /** The indications with a pathway that it concerns. */
  readonly indications: readonly string[];
  /** The one country that it concerns. */
  readonly only?: Country;
  readonly places: readonly Place[];
  readonly paid?: Payer;
}

/** Those that spinal cord stimulation is a treatment of. */
const ALL_SCS = ['fbss', 'fnss', 'crps', 'pdn', 'sfn'];

const belgian = (id: string, when: string): Since => ({
  id: `belgium.${id}`,
  when,
  indications: [id],
  only: 'BE',
  places: [{ publisher: 'belgian-reports' }]
});

/** All of it, the earliest first; what is under way, last. */
export const SINCE: readonly Since[] = [
  {
    id: 'drg',
    when: '2019-11-12',
    added: '2020-09-02',
    indications: ['crps'],
    places: [{ publisher: 'zorginstituut' }]
  },
  {
    id: 'icon',
    when: '2021',
    indications: ['cluster'],
    places: [
      { cited: 'ICON, Lancet Neurol 2021;20(7):515–25', doi: '10.1016/S1474-4422(21)00101-0' }
    ]
  },
  {
    id: 'senza',
    when: '2021',
    indications: ['pdn'],
    places: [
      {
        cited: 'SENZA-PDN, JAMA Neurol 2021;78(6):687–98',
        doi: '10.1001/jamaneurol.2021.0538'
      }
    ],
    paid: 'maker'
  },
  {
    id: 'placebo',
    when: '2021-12',
    indications: ['fbss', 'crps', 'pdn'],
    places: [
      { cited: 'Cochrane CD013756', doi: '10.1002/14651858.CD013756.pub2' },
      { cited: 'PMC10330605', pmc: 'PMC10330605', isReply: true }
    ]
  },
  {
    id: 'consensus',
    when: '2022',
    indications: ALL_SCS,
    places: [
      {
        cited: 'Edelbroek, Neuromodulation 2022;25(7):1059–63',
        doi: '10.1016/j.neurom.2022.02.232'
      }
    ]
  },
  {
    id: 'hara',
    when: '2022',
    indications: ['fbss'],
    places: [{ cited: 'Hara, JAMA 2022;328(15):1506–14', doi: '10.1001/jama.2022.18231' }]
  },
  {
    id: 'back',
    when: '2023-03',
    indications: ['fbss'],
    places: [
      { cited: 'Cochrane CD014789', doi: '10.1002/14651858.CD014789.pub2' },
      { cited: 'PMC10391586', pmc: 'PMC10391586', isReply: true }
    ]
  },
  {
    id: 'evoke',
    when: '2024',
    indications: ['fbss'],
    places: [{ cited: 'EVOKE, RAPM 2024;49(5):346–54', doi: '10.1136/rapm-2023-104751' }],
    paid: 'maker'
  },
  { id: 'tga', when: '2024-08-21', indications: ALL_SCS, places: [{ publisher: 'tga' }] },
  ...['fnss', 'pdn', 'crps', 'cluster'].map((id) => belgian(id, '2024/2026')),
  {
    id: 'triage',
    when: '2025',
    indications: ['fbss'],
    places: [{ cited: 'Bastiaens, Eur J Pain 2025;29(2):e4780', doi: '10.1002/ejp.4780' }]
  },
  {
    id: 'hortons',
    when: '2026',
    indications: ['cluster'],
    places: [{ cited: 'HortONS, J Headache Pain 2026;27:77', doi: '10.1186/s10194-026-02312-3' }]
  },
  {
    id: 'home-trial',
    indications: ['fbss', 'crps', 'pdn', 'sfn'],
    places: [{ publisher: 'trial-register' }]
  }
];

/** What concerns a patient with the indication, who is treated in the country; any when left out. */
export function sinceFor(indication: string, country?: Country): readonly Since[] {
  return SINCE.filter(
    ({ indications, only }) =>
      indications.includes(indication) &&
      (only === undefined || country === undefined || only === country)
  );
}
