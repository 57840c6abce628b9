/** Puts the focus on the first field that cannot be used; gives whether there is one. */
export function focusProblem(): boolean {
  const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
  field?.focus();
  return field !== null;
}
