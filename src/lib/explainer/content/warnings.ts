/** The warning signs, by whom to call; the most urgent first. Signs are joined by "or". */
export const WARNINGS = [
  { id: 'emergency', signs: ['back', 'weak', 'bladder', 'bleeding'] },
  { id: 'hospital', signs: ['fever', 'pus', 'red', 'worse', 'serious', 'trust'] },
  { id: 'weekday', signs: ['shift', 'headache', 'ooze'] }
] as const;
export type Warning = (typeof WARNINGS)[number];
