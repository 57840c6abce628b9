/** The points whose passages a trial rests on. */
export function aboutTrial(isByAttacks: boolean): string[] {
  const own = isByAttacks ? ['attacks', 'reduction.attacks'] : ['diary', 'reduction.pain'];
  return ['length', 'extension', ...own].map((point) => `trial.${point}`);
}
