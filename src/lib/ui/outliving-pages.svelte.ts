/**
 * Makes something that stays when the page that asks for it goes: whatever is derived while a
 * component is made stands still once that component is gone.
 */
export function outlivingPages<T>(make: () => T): T {
  // No effects run where pages are built, and nothing outlives them.
  if (typeof window === 'undefined') return make();
  const made: T[] = [];
  $effect.root(() => void made.push(make()));
  return made[0] as T;
}
