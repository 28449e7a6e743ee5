import { describe, expect, it, test } from '@jest/globals';
import { bytesPerRow, readTogether } from '../../src/excel/read-together';
import type { HostContext } from '../../src/excel/run';

test('the size of an answer is estimated by some rows of what was read before', () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => [`规则${i}`, i / 7]);
  const all = new TextEncoder().encode(JSON.stringify(rows)).length;
  expect(bytesPerRow(rows) * rows.length).toBeGreaterThan(0.95 * all);
  expect(bytesPerRow(rows) * rows.length).toBeLessThan(1.05 * all);
  expect(bytesPerRow([])).toBe(0);
});

describe('ten parts that are estimated at 400,000 bytes each', () => {
  /** Excel, whose answers take so many bytes; the parts take twice what they are estimated at. */
  async function asked(limit: number) {
    let queued = 0;
    const answers: number[] = [];
    const sync = () => {
      const parts = queued;
      queued = 0;
      answers.push(parts);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what office.js throws, by its code
      return parts * 800_000 > limit ? Promise.reject({ code: 'ResponsePayloadSizeLimitExceeded' }) : Promise.resolve();
    };
    const reading = readTogether({ sync } as unknown as HostContext, async (batch) => {
      for (let part = 0; part < 10; part += 1)
        await batch.add(400_000, () => {
          queued += 1;
        });
      return 'read';
    });
    return { read: await reading.catch((thrown: unknown) => (thrown as { code: string }).code), answers };
  }

  it.each([
    ['holds them', 9_000_000, 'read', [10]],
    ['refuses them', 5_000_000, 'read', [10, 6, 4]],
    ['refuses the half as well', 3_000_000, 'read', [10, 6, 3, 3, 3, 1]],
    ['refuses the smallest', 100_000, 'ResponsePayloadSizeLimitExceeded', [10, 6, 3, 1, 1, 1]],
  ])('come in as few requests as they can where Excel %s', async (_, limit, outcome, answers) => {
    const { read, answers: were } = await asked(limit);
    expect(read).toBe(outcome);
    expect(were).toEqual(answers);
  });
});
