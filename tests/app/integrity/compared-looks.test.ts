/** Grounds, locks and validations are asked for in large rectangles, and only what differs is asked for again in parts. */
import { describe, expect, it } from '@jest/globals';
import { comparedLooks, expectations } from '../../../src/app/integrity/compared-looks';
import { areasOf } from '../../../src/excel/areas';
import type { HeldValidation, Probe, Shared } from '../../../src/excel/probe-cells';
import type { SheetSpec } from '../../../src/template/sheet-spec';

const rows = 2000;
const spec = {
  id: 'progress',
  widths: [],
  heights: [],
  hiddenColumns: [],
  hiddenRows: [],
  contents: [],
  formats: [{ ranges: [`B1:F${rows}`], fill: '#FFF8E9', locked: false }],
  validations: [
    { ranges: [`B1:F${rows}`], rule: { type: 'custom', formula: '=ISNUMBER(B1)' }, title: 't', message: 'm' },
  ],
} as unknown as SheetSpec;

/** A sheet of which some cells differ, answering as Excel does. */
function sheet(wrong: readonly string[]) {
  const asked: number[] = [];
  const bad = wrong.flatMap((address) => areasOf(address));
  const isBad = (row: number, column: number) =>
    bad.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  const answer = ({ address, aspect }: Probe): Shared => {
    const [area] = areasOf(address);
    if (!area) throw new Error(address);
    let good = 0;
    for (let row = 0; row < area.rows; row += 1)
      for (let column = 0; column < area.columns; column += 1)
        good += isBad(area.row + row, area.column + column) ? 0 : 1;
    if (good > 0 && good < area.rows * area.columns) return 'mixed';
    const formula = `=ISNUMBER(${address.split(':')[0]})`;
    const rule: HeldValidation = good > 0 ? { rule: { type: 'custom', formula }, warns: true } : { rule: null };
    return {
      value: aspect === 'validation' ? rule : aspect === 'locked' ? good === 0 : good > 0 ? '#FFF8E9' : '#FFFFFF',
    };
  };
  return {
    asked,
    probe: async (probes: readonly Probe[]) => {
      asked.push(probes.length);
      return probes.map(answer);
    },
  };
}

const compared = async (wrong: readonly string[]) => {
  const { asked, probe } = sheet(wrong);
  const found = await comparedLooks(expectations(spec, '表', { rows, columns: 9 }), probe);
  return { asked, found: found.map(({ kind, address }) => `${kind} ${address}`) };
};

describe('what many cells share', () => {
  it('is asked once where all is well', async () => {
    expect(await compared([])).toEqual({ asked: [3], found: [] });
  });

  it('is asked once where all is gone', async () => {
    const all = `B1:F${rows}`;
    expect(await compared([all])).toEqual({ asked: [3], found: [`fill ${all}`, `lock ${all}`, `validation ${all}`] });
  });

  it('is found to the cell among ten thousand, in a few requests', async () => {
    const { asked, found } = await compared(['C1234:D1235', 'F7']);
    expect(found).toEqual(['fill', 'lock', 'validation'].map((kind) => `${kind} F7、C1234:D1235`));
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(asked.reduce((sum, probes) => sum + probes)).toBeLessThan(300);
  });

  it('is put back cell by cell with the formula written for each', async () => {
    const { probe } = sheet(['C1234:D1235']);
    const found = await comparedLooks(expectations(spec, '表', { rows, columns: 9 }), probe);
    expect(found.find(({ kind }) => kind === 'validation')?.repair).toMatchObject({
      specs: [{ ranges: ['C1234:D1235'], rule: { formula: '=ISNUMBER(C1234)' } }],
    });
  });
});
