import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { inSlices } from '../../src/excel/in-slices';

afterEach(() => void jest.restoreAllMocks());

/** Each look at the clock finds it so many milliseconds on. */
function clockOf(step: number): void {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += step));
}

function* steps(count: number, heard: string[]): Generator<void, string> {
  for (let i = 1; i <= count; i += 1) {
    heard.push(`step ${i}`);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  test('lets others have their turn between steps that take long', async () => {
    clockOf(20);
    const heard: string[] = [];
    setTimeout(() => heard.push('a click'), 0);
    expect(await inSlices(steps(3, heard))).toBe('done');
    expect(heard).toEqual(['step 1', 'a click', 'step 2', 'step 3']);
  });

  test('does not stop for each of many quick steps', async () => {
    clockOf(0.1);
    const heard: string[] = [];
    setTimeout(() => heard.push('a click'), 0);
    await inSlices(steps(300, heard));
    expect(heard.indexOf('a click')).toBeGreaterThan(100);
    expect(heard).toHaveLength(301);
  });

  test('ends with what the work throws', async () => {
    const failing = (function* (): Generator<void, never> {
      yield;
      throw new Error('nothing to read');
    })();
    await expect(inSlices(failing)).rejects.toThrow('nothing to read');
  });
});
