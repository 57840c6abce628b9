/** Brings a fact's question into view and puts the focus on its control. */
export function focusQuestion(event: MouseEvent, fact: string): void {
  const question = document.getElementById(`question-${fact}`);
  const own = `[name="${fact}"]`;
  const control =
    question?.querySelector<HTMLElement>(`${own}:checked, ${own}[aria-invalid]`) ??
    question?.querySelector<HTMLElement>(own) ??
    question?.querySelector<HTMLElement>('input:checked');
  if (!question || !control) return;
  event.preventDefault();
  question.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}
