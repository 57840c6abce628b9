import { LARGEST_NUMBER } from './limits.ts';

/** Whether every object has something under this key before anybody puts it there. */
export function isReserved(key: string): boolean {
  return key in Object.prototype || key === 'prototype';
}

/** Whether a number can be held as it is written, and is not beyond all measure. */
export function isMeant(word: string): boolean {
  const value = Number(word);
  const isLost = value === 0 && /^[^e]*[1-9]/i.test(word);
  return isWithin(value) && !isLost;
}

/** Whether a number is not beyond all measure. */
export function isWithin(value: number): boolean {
  return Math.abs(value) <= LARGEST_NUMBER;
}
