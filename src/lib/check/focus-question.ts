const CONTROLS = 'input, textarea, select';

/** Brings a fact's question into view and puts the focus on its control. */
export function focusQuestion(event: MouseEvent, fact: string): void {
  focusField(event, `question-${fact}`);
}

/** Puts the focus on the control with this id, or on the control of the question with this id. */
export function focusField(event: MouseEvent, id: string): void {
  const field = document.getElementById(id);
  const control = field && controlIn(field);
  if (!control) return;
  event.preventDefault();
  if (control === field) return control.focus();
  field.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}

function controlIn(field: HTMLElement): HTMLElement | null {
  if (field.matches(CONTROLS)) return field;
  const wanted = field.querySelector<HTMLElement>('input:checked, [aria-invalid="true"]');
  return wanted ?? field.querySelector<HTMLElement>(CONTROLS);
}
