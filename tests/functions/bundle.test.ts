/** The built functions.js where Excel may load it alone: no page, no office.js, one global. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { functionIds } from '../../src/functions/table';
import { builtScript, loadedAlone } from './built-functions';
import { CellError } from './custom-functions-global';

describe('functions.js on its own', () => {
  it('associates every function of the table and leaves no global behind', () => {
    const { functions, globals } = loadedAlone();
    expect(Object.keys(functions).sort()).toEqual([...functionIds].sort());
    expect(globals).toEqual(['CustomFunctions']);
  });

  it('computes, with arguments from another realm and the invocation object behind them', () => {
    const { STATUS, NOTATION, ELAPSED } = loadedAlone().functions;
    const row = [59.86, '≥62.86', [[60.4, 61.1, null, null, null]], [[2021, 2022, 2023, 2024, 2025]]];
    const options = [null, null, null, null, null];
    expect(STATUS?.(...row, ...options, { address: 'A1' })).toBe('符合时序');
    expect(STATUS?.(...row, { address: 'A1' })).toBe('符合时序');
    expect(JSON.stringify(NOTATION?.('31.5万', {}))).toBe('[["level","",315000,"",1]]');
    expect(ELAPSED?.(2020, 2025, 45107, {})).toBeCloseTo(0.5, 12);
  });

  it('throws nothing but cell errors', () => {
    const { PROGRESS, NOTATION } = loadedAlone().functions;
    expect(() => PROGRESS?.(94.2, '≥92', [[94]], {})).toThrow(CellError);
    expect(() => NOTATION?.('13.5①', {})).toThrow(/注码/);
  });

  it('weighs at most 20 KB compressed', () => {
    expect(gzipSync(builtScript).length).toBeLessThanOrEqual(20 * 1024);
  });
});
