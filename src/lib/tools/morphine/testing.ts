import { screen } from '@testing-library/svelte';

export const DOSE = 'Dose in mg a day';
export const PATCH = 'Patch in µg an hour';
export const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
export const button = (name: string) => screen.getByText<HTMLButtonElement>(name);
export const isOffered = () => !button('Use this').disabled;
export const result = (container: HTMLElement) =>
  container.querySelector('.outcome p')?.textContent ?? '';
export const points = (container: HTMLElement) =>
  [...container.querySelectorAll('.outcome li')].map((point) => point.textContent);
export const faultAt = (element: HTMLInputElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent?.trim();
