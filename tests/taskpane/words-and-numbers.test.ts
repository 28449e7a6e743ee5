import { describe, expect, it } from '@jest/globals';
import { dueShareOf } from '../../src/taskpane/progress-view/due-share';
import { amountText, heldText, percentText, printedDecimals, signedText } from '../../src/taskpane/shared/numbers';
import { haining, sampleView } from './sample-view';

describe('numbers in the pane', () => {
  it.each([
    [3, 1, '3.0'],
    [2.4, 2, '2.40'],
    [97.1034, 2, '97.1034'],
    [0.1 + 0.2, 1, '0.3'],
    [1000, 0, '1000'],
    ['6.8:34.5:58.7', 1, '6.8:34.5:58.7'],
  ])('%s, printed with %i decimals, is shown as %s', (value, decimals, text) => {
    expect(heldText(value, decimals)).toBe(text);
  });

  it.each([
    [6.0433, 2, '6.04'],
    [2.675, 2, '2.68'],
    [7, 0, '7.00'],
    [0.12345, 4, '0.1235'],
  ])('a computed %d is rounded half up to %i decimals or two: %s', (value, decimals, text) => {
    expect(amountText(value, decimals)).toBe(text);
  });

  it.each([
    [0.63, '+0.63'],
    [-0.58, '−0.58'],
    [0, '0.00'],
    [-0.001, '0.00'],
  ])('a change of %d says which way: %s', (value, text) => {
    expect(signedText(value, 2)).toBe(text);
  });

  it.each([
    [0.2588, '25.9%'],
    [1, '100.0%'],
    [0.9996, '100.0%'],
    [-0.12, '−12.0%'],
    [-0.0001, '0.0%'],
    [6724.077, '>999%'],
    [-6724.077, '<−999%'],
  ])('a share of %d is %s', (share, text) => {
    expect(percentText(share)).toBe(text);
  });

  it('has the decimals of base or target, whichever has more', () => {
    expect(printedDecimals({ base: '5.31', criterion: '≥7' })).toBe(2);
    expect(printedDecimals({ base: '--', criterion: '<3.0' })).toBe(1);
  });
});

describe('the tick of the bar', () => {
  const [row] = sampleView().indicators;
  if (!row) throw new Error('no indicator');

  it.each([
    ['from progress and pace, as the sheet judges', { progress: 0.3, pace: 0.5, at: 2023 }, 0.6],
    ['at the time passed where nothing is achieved yet', { progress: 0, pace: 0, at: 2022 }, 0.4],
    ['at the time passed where the sheet has no pace', { progress: 0.3, pace: null, at: 2021 }, 0.2],
    ['nowhere without progress', { progress: null, pace: null, at: 2023 }, null],
    ['nowhere before anything is reported', { progress: 0.1, pace: 1, at: null }, null],
  ])('stands %s', (_title, numbers, share) => {
    const found = dueShareOf({ ...row, ...numbers }, haining);
    if (share === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(share);
  });
});
