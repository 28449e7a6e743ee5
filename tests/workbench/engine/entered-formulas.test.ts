/** A formula takes over a number format when it is entered, and never by being calculated. */
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CellInput } from '../../../workbench/engine/engine';
import { createEngine } from '../../../workbench/engine/univer-engine';

const engine = createEngine({ currentYear: () => 2026 });
const cell = { row: 0, column: 0, rows: 1, columns: 1 };
let sheet = '';

beforeEach(() => {
  sheet = engine.addSheet(`表${engine.sheetIds().length}`);
});
afterAll(() => engine.dispose());

const enter = async (column: number, input: CellInput, mode: 'exact' | 'typed' = 'typed') => {
  engine.write(sheet, 0, column, [[input]], mode);
  await engine.settle();
};
const look = async (column: number, numberFormat: string) => {
  engine.setStyle(sheet, { ...cell, column }, { numberFormat });
  await engine.settle();
};
const shown = (column: number) => {
  const [[held] = []] = engine.read(sheet, { ...cell, column });
  return { value: held?.value, format: held?.format };
};

describe('a formula entered into a General cell', () => {
  it.each([
    ['what another cell shows', '=A1', '0.00"（示例）"'],
    ['a date', '=DATE(2026,1,2)', 'yyyy/mm/dd;@'],
    ['a sum', '=A1+1', 'General'],
  ])('takes the format of %s', async (_of, formula, format) => {
    await look(0, '0.00"（示例）"');
    await enter(0, 3);
    await enter(1, formula);
    expect(shown(1).format).toBe(format);
  });

  it('keeps the format of its own', async () => {
    await look(0, '0.0%');
    await look(1, '0.000');
    await enter(0, 3);
    await enter(1, '=A1');
    expect(shown(1)).toEqual({ value: 3, format: '0.000' });
  });
});

describe('a format set behind a formula, before anything is calculated', () => {
  it.each([
    ['General', () => engine.setStyle(sheet, { ...cell, column: 1 }, { numberFormat: 'General' }), 'General'],
    ['another one', () => engine.setStyle(sheet, { ...cell, column: 1 }, { numberFormat: '0.000' }), '0.000'],
    [
      'General over many cells',
      () => engine.setStyle(sheet, { ...cell, columns: 9 }, { numberFormat: 'General' }),
      'General',
    ],
    ['none, with all other looks', () => engine.clearStyle(sheet, { ...cell, column: 1 }), 'General'],
    ['a colour only', () => engine.setStyle(sheet, { ...cell, column: 1 }, { fill: '#FFD966' }), '0.0%'],
    ['General elsewhere', () => engine.setStyle(sheet, { ...cell, column: 2 }, { numberFormat: 'General' }), '0.0%'],
  ])('stays as it was set: %s', async (_what, set, format) => {
    await look(0, '0.0%');
    await enter(0, 3);
    engine.write(sheet, 0, 1, [['=A1']], 'typed');
    set();
    await engine.settle();
    expect(shown(1)).toEqual({ value: 3, format });
  });
});

describe('a calculation', () => {
  it('leaves General a cell whose formula was entered when there was nothing to show yet', async () => {
    await enter(1, '=IF(A1="","",A1)');
    await look(0, '0.00"（示例）"');
    await enter(0, 3);
    expect(shown(1)).toEqual({ value: 3, format: 'General' });
  });

  it('leaves General a cell that somebody has made General again', async () => {
    await look(0, '0.0%');
    await enter(0, 3);
    await enter(1, '=A1');
    await look(1, 'General');
    await enter(0, 4);
    expect(shown(1)).toEqual({ value: 4, format: 'General' });
  });

  it('leaves General a cell that came with a file or a copy', async () => {
    await look(0, '0.0%');
    await enter(0, 3);
    await enter(1, '=A1', 'exact');
    expect(shown(1)).toEqual({ value: 3, format: 'General' });
  });

  it('of everything changes no format', async () => {
    await look(0, '0.0%');
    await enter(1, '=IF(A1="","",A1)');
    await enter(0, 3);
    await engine.recalculate();
    expect(shown(1)).toEqual({ value: 3, format: 'General' });
  });
});
