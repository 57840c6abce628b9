/** The points whose passages an off-test rests on; there is a rule for pain alone. */
export function aboutOffTest(hasRule: boolean): string[] {
  const points = hasRule ? ['doubt', 'diary', 'worse', 'quality', 'stayOff'] : ['attacks', 'team'];
  return points.map((point) => `offTest.${point}`);
}
