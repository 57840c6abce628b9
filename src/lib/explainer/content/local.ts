/** The hospitals whose pages for patients are cited, each with its country. */
export const HOSPITALS = { umcg: 'NL', maasstad: 'NL', 'be-hospital': 'BE' } as const;
export type Hospital = keyof typeof HOSPITALS;

/** What differs between hospitals, and which of them say something about it. */
export const LOCAL = {
  referral: ['umcg', 'maasstad', 'be-hospital'],
  trialLength: ['umcg', 'maasstad', 'be-hospital'],
  trialRules: ['umcg', 'maasstad', 'be-hospital'],
  trialVisits: ['umcg', 'maasstad', 'be-hospital'],
  shower: ['maasstad'],
  trialEnd: ['umcg', 'maasstad', 'be-hospital'],
  vaccine: ['maasstad'],
  wash: ['be-hospital'],
  antibiotics: ['maasstad'],
  firstOperation: ['umcg', 'maasstad'],
  woundPain: ['umcg', 'maasstad', 'be-hospital'],
  taper: ['maasstad', 'be-hospital'],
  battery: ['be-hospital'],
  anaesthesia: ['umcg', 'maasstad', 'be-hospital'],
  stay: ['umcg', 'maasstad', 'be-hospital'],
  implant: ['umcg', 'maasstad', 'be-hospital'],
  wound: ['maasstad', 'be-hospital'],
  firstWeeks: ['umcg', 'maasstad'],
  driving: ['maasstad', 'be-hospital'],
  mri: ['maasstad', 'be-hospital'],
  operations: ['maasstad', 'be-hospital'],
  followUp: ['umcg', 'maasstad', 'be-hospital']
} as const satisfies Readonly<Record<string, readonly Hospital[]>>;
export type Topic = keyof typeof LOCAL;
