/**
 * A form that asks for a diagnosis leads to the list with what was typed behind a `#`: that part of an
 * address is never sent.
 */
export function askOnTheDevice(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form.diagnosis-search[action]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = form.querySelector('input')?.value ?? '';
      location.href = `${form.action}#q=${encodeURIComponent(typed)}`;
    });
  }
}
