const CONTROLS = 'input, textarea, select';

/** Brings a fact's question into view and puts the focus on its control. */
export function focusQuestion(event: MouseEvent, fact: string): void {
  const question = document.getElementById(`question-${fact}`);
  const own = `[name="${fact}"]`;
  // A question may have controls that are not the fact's: those that choose the instrument.
  const control =
    question?.querySelector<HTMLElement>(`${own}:checked, ${own}[aria-invalid="true"]`) ??
    question?.querySelector<HTMLElement>(own) ??
    question?.querySelector<HTMLElement>('input:checked');
  focus(event, question, control);
}

/** Puts the focus on the control with this id, or on the control of the question with this id. */
export function focusField(event: MouseEvent, id: string): void {
  const field = document.getElementById(id);
  focus(event, field, field && controlIn(field));
}

function focus(
  event: MouseEvent,
  place: HTMLElement | null | undefined,
  control: HTMLElement | null | undefined
): void {
  if (!place || !control) return;
  event.preventDefault();
  place.closest('details')?.setAttribute('open', '');
  // Its label and what is wrong come into view with it.
  const whole = place.closest('fieldset, .entry-field, .entry, .measure') ?? place;
  whole.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}

function controlIn(field: HTMLElement): HTMLElement | null {
  if (field.matches(CONTROLS)) return field;
  // What is wrong goes before what is chosen: a question may ask for the instrument too.
  const wanted = ['[aria-invalid="true"]', 'input:checked', CONTROLS];
  return wanted.map((one) => field.querySelector<HTMLElement>(one)).find(Boolean) ?? null;
}
