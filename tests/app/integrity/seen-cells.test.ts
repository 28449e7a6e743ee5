/** What is damage to what people see, and what is their taste: colours, sizes, hidden rows and columns. */
import { describe, expect, it } from '@jest/globals';
import { comparedLooks, expectations } from '../../../src/app/integrity/compared-looks';
import type { DifferenceKind } from '../../../src/app/integrity/difference';
import type { Probe, Shared } from '../../../src/excel/probe-cells';
import type { SheetSpec } from '../../../src/template/sheet-spec';

/** Keys in A and row 1, headers in row 2, names in B, entries in C. */
const spec = {
  id: 'progress',
  widths: [{ columns: 'A:C', width: 60 }],
  heights: [{ rows: '2:2', height: 34 }],
  hiddenColumns: ['A:A'],
  hiddenRows: ['1:1'],
  filter: 'A2:C4',
  contents: [
    {
      row: 0,
      column: 0,
      cells: [
        ['key', 'name', '2021'],
        ['', '指标', '2021年'],
        ['a', '就业', null],
        ['b', '失业', null],
      ],
    },
  ],
  formats: [
    { ranges: ['A1:D4'], font: { color: '#1F2D33' } },
    { ranges: ['C3:C4'], fill: '#FFF8E9', locked: false },
  ],
  validations: [],
} as unknown as SheetSpec;

type Value = Exclude<Shared, 'mixed'>['value'];
type Answers = Readonly<Record<string, Value | 'mixed'>>;

/** As it was made, but for some answers, by aspect and address. */
function answer({ aspect, address }: Probe, odd: Answers): Shared {
  const sound: Partial<Record<Probe['aspect'], Value>> = {
    fill: '#FFF8E9',
    locked: false,
    ink: { font: '#1F2D33', fill: '#FFFFFF' },
    columnWidth: 60,
    rowHeight: 34,
    columnHidden: address.startsWith('A'),
    rowHidden: address === 'A1',
  };
  const value = odd[`${aspect} ${address}`] ?? sound[aspect];
  if (value === undefined) throw new Error(`${aspect} ${address}`);
  return value === 'mixed' ? 'mixed' : { value };
}

async function found(odd: Answers, isFiltered = false): Promise<readonly string[]> {
  const expected = expectations(spec, '表', { rows: 4, columns: 4 }, isFiltered);
  const differences = await comparedLooks(expected, async (probes) => probes.map((probe) => answer(probe, odd)));
  return differences.map(({ kind, address }) => `${kind} ${address}`);
}

const damages: readonly (readonly [string, Answers, `${DifferenceKind} ${string}`])[] = [
  ['entries in the colour of their ground', { 'ink C3:C4': { font: '#FFF8E9', fill: '#FFF8E9' } }, 'ink C3:C4'],
  ['entries nearly in that colour', { 'ink C3:C4': { font: '#FFFFFF', fill: '#FFF8E9' } }, 'ink C3:C4'],
  ['columns at half their width', { 'columnWidth B1:C1': 30 }, 'size B:C'],
  ['headers at half their height', { 'rowHeight A2': 17 }, 'size 2:2'],
  ['columns out of sight', { 'columnHidden B1:C1': true }, 'hidden B:C'],
  ['rows out of sight', { 'rowHidden A2:A4': true }, 'hidden 2:4'],
  ['the keys of rows in sight', { 'columnHidden A1': false }, 'hidden A:A'],
  ['the keys of columns in sight', { 'rowHidden A1': false }, 'hidden 1:1'],
];

const tastes: readonly (readonly [string, Answers])[] = [
  ['another colour that can be read', { 'ink C3:C4': { font: '#C00000', fill: '#FFF8E9' } }],
  ['a light grey', { 'ink C3:C4': { font: '#BFBFBF', fill: '#FFFFFF' } }],
  ['a cell with words of several colours', { 'ink C3:C4': 'mixed', 'ink C3': 'mixed' }],
  ['wider columns', { 'columnWidth B1:C1': 200 }],
  ['columns a little narrower', { 'columnWidth B1:C1': 46 }],
  ['a higher row', { 'rowHeight A2': 80 }],
];

describe('what people see', () => {
  it('is as it was made', async () => {
    expect(await found({})).toEqual([]);
  });

  it.each(damages)('is damaged: %s', async (_what, odd, told) => {
    expect(await found(odd)).toEqual([told]);
  });

  it.each(tastes)('is a matter of taste: %s', async (_what, odd) => {
    expect(await found(odd)).toEqual([]);
  });

  it('of rows below the headers is the filter’s business while one is set', async () => {
    expect(await found({ 'rowHidden A3:A4': true }, true)).toEqual([]);
    expect(await found({ 'rowHidden A2': true }, true)).toEqual(['hidden 2:2']);
  });
});
