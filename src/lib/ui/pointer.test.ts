import { afterEach, expect, test, vi } from 'vitest';
import { afterPointer } from './pointer.ts';

const tell = (type: string) => window.dispatchEvent(new Event(type, { bubbles: true }));

afterEach(() => {
  tell('pointerup');
  vi.useRealTimers();
});

test('what moves the page happens at once while nothing is held down', () => {
  const act = vi.fn();
  afterPointer(act);
  expect(act).toHaveBeenCalledTimes(1);
});

test('it waits for the click of a pointer that is held down, and goes before what that does', () => {
  const done: string[] = [];
  tell('pointerdown');
  afterPointer(() => done.push('moved'));
  expect(done).toEqual([]);
  tell('pointerup');
  const button = document.body.appendChild(document.createElement('button'));
  button.addEventListener('click', () => done.push('clicked'));
  button.click();
  button.remove();
  expect(done).toEqual(['moved', 'clicked']);
});

test.each(['pointerup', 'pointercancel'])('it happens after a %s without a click, once', (end) => {
  vi.useFakeTimers();
  const act = vi.fn();
  tell('pointerdown');
  afterPointer(act);
  tell(end);
  vi.runAllTimers();
  tell('click');
  expect(act).toHaveBeenCalledTimes(1);
});

test('a pointer whose end nobody heard of holds nothing up once a key is pressed', () => {
  const act = vi.fn();
  tell('pointerdown');
  tell('keydown');
  afterPointer(act);
  expect(act).toHaveBeenCalledTimes(1);
});
