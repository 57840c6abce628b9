import type { SubstanceId } from './substances.ts';

/** What a brand says beyond its substance: how it is given, or what it is combined with. */
export type BrandForm =
  | 'patch'
  | 'sevenDayPatch'
  | 'threeToFourDayPatch'
  | 'fast'
  | 'sublingual'
  | 'injected'
  | 'naloxone'
  | 'paracetamol'
  | 'other';

type Brand = SubstanceId | readonly [SubstanceId, BrandForm];

/**
 * Brand names of the Netherlands and Belgium. **Unverified**: written from general knowledge, without
 * a register, for a pharmacist to check; names come and go, and one that is missing is not understood.
 * A brand of two drugs that are both asked about stands at each of them in `DOUBLE_BRANDS`.
 */
export const BRANDS: Readonly<Record<string, Brand>> = {
  Neurontin: 'gabapentin',
  Lyrica: 'pregabalin',
  Tryptizol: 'amitriptyline',
  Sarotex: 'amitriptyline',
  Redomex: 'amitriptyline',
  Nortrilen: 'nortriptyline',
  Tofranil: 'imipramine',
  Anafranil: 'clomipramine',
  Surmontil: 'trimipramine',
  Sinequan: 'doxepin',
  Prothiaden: 'dosulepin',
  Deanxit: 'melitracen',
  Cymbalta: 'duloxetine',
  Yentreve: 'duloxetine',
  Efexor: 'venlafaxine',
  Effexor: 'venlafaxine',
  Ixel: 'milnacipran',
  Tegretol: 'carbamazepine',
  Qutenza: 'capsaicin',
  Isoptin: 'verapamil',
  Isoptine: 'verapamil',
  Lodixal: 'verapamil',
  Tarka: ['verapamil', 'other'],
  Priadel: 'lithium',
  Camcolit: 'lithium',
  Maniprex: 'lithium',
  Litarex: 'lithium',
  Deseril: 'methysergide',
  Topamax: 'topiramate',
  'MS Contin': 'morphine',
  'MS Direct': 'morphine',
  Oramorph: 'morphine',
  Sevredol: 'morphine',
  Kapanol: 'morphine',
  Oxycontin: 'oxycodone',
  Oxynorm: 'oxycodone',
  Reltebon: 'oxycodone',
  Targinact: ['oxycodone', 'naloxone'],
  Palladon: 'hydromorphone',
  Palladone: 'hydromorphone',
  Jurnista: 'hydromorphone',
  Palexia: 'tapentadol',
  Yantil: 'tapentadol',
  Tramal: 'tramadol',
  Tramagetic: 'tramadol',
  Theradol: 'tramadol',
  Contramal: 'tramadol',
  Tradonal: 'tramadol',
  Dolzam: 'tramadol',
  Zaldiar: ['tramadol', 'paracetamol'],
  Pontalsic: ['tramadol', 'paracetamol'],
  Algotra: ['tramadol', 'paracetamol'],
  Skudexa: ['tramadol', 'other'],
  'Dafalgan Codeine': ['codeine', 'paracetamol'],
  'Perdolan Codeine': ['codeine', 'paracetamol'],
  Algocod: ['codeine', 'paracetamol'],
  Durogesic: ['fentanyl', 'patch'],
  Matrifen: ['fentanyl', 'patch'],
  Fendivia: ['fentanyl', 'patch'],
  Abstral: ['fentanyl', 'fast'],
  Actiq: ['fentanyl', 'fast'],
  Breakyl: ['fentanyl', 'fast'],
  Effentora: ['fentanyl', 'fast'],
  Instanyl: ['fentanyl', 'fast'],
  PecFent: ['fentanyl', 'fast'],
  Recivit: ['fentanyl', 'fast'],
  BuTrans: ['buprenorphine', 'sevenDayPatch'],
  Transtec: ['buprenorphine', 'threeToFourDayPatch'],
  Temgesic: ['buprenorphine', 'sublingual'],
  Subutex: ['buprenorphine', 'sublingual'],
  Suboxone: ['buprenorphine', 'sublingual'],
  Buvidal: ['buprenorphine', 'injected'],
  Symoron: 'methadone',
  Mephenon: 'methadone',
  Valtran: 'tilidine',
  Nubain: 'nalbuphine',
  Dipidolor: 'piritramide',
  Fortal: 'pentazocine',
  Paracodine: 'dihydrocodeine',
  Codicontin: 'dihydrocodeine',
  Palfium: 'dextromoramide',
  Burgodin: 'bezitramide',
  Vilan: 'nicomorphine',
  Dolantine: 'pethidine',
  Dzuveo: 'sufentanil',
  Zalviso: 'sufentanil',
  Sintrom: 'acenocoumarol',
  Marcoumar: 'phenprocoumon',
  Marevan: 'warfarin',
  Pradaxa: 'dabigatran',
  Xarelto: 'rivaroxaban',
  Eliquis: 'apixaban',
  Lixiana: 'edoxaban',
  Fraxiparine: 'nadroparin',
  Fraxodi: 'nadroparin',
  Clexane: 'enoxaparin',
  Fragmin: 'dalteparin',
  Innohep: 'tinzaparin',
  Arixtra: 'fondaparinux',
  Orgaran: 'danaparoid',
  Asaflow: 'aspirin',
  Aspro: 'aspirin',
  Cardioaspirine: 'aspirin',
  Aspegic: 'aspirin',
  Ascal: 'carbasalate',
  Plavix: 'clopidogrel',
  Grepid: 'clopidogrel',
  Iscover: 'clopidogrel',
  Efient: 'prasugrel',
  Brilique: 'ticagrelor',
  Ticlid: 'ticlopidine',
  Persantin: 'dipyridamole',
  Persantine: 'dipyridamole'
};

/** Brands of two drugs that are both asked about; unverified likewise. Their doses are not read. */
export const DOUBLE_BRANDS: Readonly<Record<string, readonly [SubstanceId, SubstanceId]>> = {
  Asasantin: ['dipyridamole', 'aspirin'],
  DuoPlavin: ['clopidogrel', 'aspirin']
};
