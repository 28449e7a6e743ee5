/** What people read is rounded half up, as they were taught. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundHalfUp } from '../../src/progress/round';

it.each([
  [2.675, 2, '2.68'],
  [1.005, 2, '1.01'],
  [0.385, 2, '0.39'],
  [2.5, 0, '3'],
  [0.1 + 0.2, 1, '0.3'],
  [-2.675, 2, '-2.68'],
  [-0.004, 2, '0.00'],
  [0, 2, '0.00'],
  [1e-9, 2, '0.00'],
  [315000, 0, '315000'],
  [1234567.895, 2, '1234567.90'],
  [1e20, 2, '100000000000000000000.00'],
  [99.995, 2, '100.00'],
  [2.5e-7, 7, '0.0000003'],
  [1.5e-300, 300, '1.5e-300'],
  [0.1 + 0.2, 150, '0.3'],
])('%d to %d decimals is %s', (value, decimals, text) => {
  expect(roundHalfUp(value, decimals)).toBe(text);
});

it('never moves a number by more than half a unit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      expect(Math.abs(Number(roundHalfUp(value, decimals)) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
    }),
  );
});
