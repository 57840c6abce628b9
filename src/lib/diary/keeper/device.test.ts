import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserDatabase, isFull } from './device.ts';

const device = browserDatabase();
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await device.remove();
});

describe('the browser’s database', () => {
  test('holds nothing, and is not even made, by being looked at', async () => {
    expect(await device.read()).toBeUndefined();
    expect(await names()).toEqual([]);
  });

  test('keeps one text, and gives what is there to whoever changes it', async () => {
    await device.change(() => 'one');
    await device.change((record) => `${record as string} and two`);
    expect(await device.read()).toBe('one and two');
  });

  test('stays as it is when there is nothing to write', async () => {
    await device.change(() => 'one');
    await device.change(() => undefined);
    expect(await device.read()).toBe('one');
  });

  test('is gone without a trace once it is removed', async () => {
    await device.change(() => 'one');
    await device.remove();
    expect(await names()).toEqual([]);
    expect(await device.read()).toBeUndefined();
  });

  test('says when it is full, and keeps what it had', async () => {
    await device.change(() => 'one');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const error: unknown = await device.change(() => 'two').catch((reason: unknown) => reason);
    expect(isFull(error)).toBe(true);
    expect(await device.read()).toBe('one');
  });

  test('of a later version is left alone', async () => {
    const open = indexedDB.open('neuromodulation-diary', 2);
    await new Promise((resolve) => (open.onsuccess = resolve));
    open.result.close();
    await expect(device.read()).rejects.toThrow();
    await expect(device.change(() => 'one')).rejects.toThrow();
    expect((await indexedDB.databases())[0]?.version).toBe(2);
  });

  test('that never answers is not waited for', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
    const read = expect(device.read()).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(10_000);
    await read;
  });
});
