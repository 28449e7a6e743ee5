/** Conditional formats that paste, deletion and sorting have torn, told by the cells that lack them. */
import { describe, expect, it } from '@jest/globals';
import { comparedConditionals } from '../../../src/app/integrity/compared-conditionals';
import { areasOf } from '../../../src/excel/areas';
import type { HeldConditional } from '../../../src/excel/read-conditionals';
import type { SheetSpec } from '../../../src/template/sheet-spec';

const red = { fill: '#F2A9A9', fontColor: '#6B0A17', stopIfTrue: true } as const;
const spec = {
  id: 'progress',
  conditionals: [
    { type: 'custom', ranges: ['B2:C5'], formula: '=$A2&B$1="x"', ...red },
    { type: 'dataBar', ranges: ['D2:D5'], color: '#9cCAD3', min: 0, max: 1 },
  ],
} as unknown as SheetSpec;

const custom = (address: string, formula: string, other: Partial<HeldConditional> = {}) =>
  ({ id: address, sheet: '表', areas: areasOf(address), type: 'custom', formula, ...red, ...other }) as HeldConditional;
const bar: HeldConditional = { id: 'bar', sheet: '表', areas: areasOf('D2:D5'), type: 'dataBar', color: '#9CCAD3' };

const compared = (...held: readonly HeldConditional[]) =>
  comparedConditionals(spec, '表', { rows: 9, columns: 9 }, held).map(({ address, found, repair }) => [
    address,
    found.what,
    'replaced' in repair ? repair.replaced : null,
  ]);

describe('the conditional formats of a sheet', () => {
  it('are as made in one piece, or in pieces that cover the same cells', () => {
    expect(compared(custom('B2:C5', '=$A2&B$1="x"'), bar)).toEqual([]);
    expect(compared(custom('C4:C5,C2:C3', '=$A4&C$1="x"'), custom('B2:B5', '=$A2&B$1="x"'), bar)).toEqual([]);
  });

  it('have a hole where somebody pasted', () => {
    expect(compared(custom('B2:C3,B5:C5', '=$A2&B$1="x"'), bar)).toEqual([['B4:C4', 'partly', ['B2:C3,B5:C5', 'bar']]]);
  });

  it('are gone, though rules of the office’s own stand there', () => {
    const own = custom('B2:C5', '=B2>3', { fill: '#00FF00' });
    expect(compared(own, bar)).toEqual([['B2:C5', 'rule', ['bar']]]);
  });

  it('point at nothing once their cells were deleted, and are replaced', () => {
    expect(compared(custom('B2:C5', '=#REF!&B$1="x"'), bar)).toEqual([['B2:C5', 'rule', ['bar', 'B2:C5']]]);
  });

  it('are others in other colours, or on another sheet', () => {
    const elsewhere = { ...custom('B2:C5', '=$A2&B$1="x"'), sheet: '别表' };
    expect(compared(custom('B2:C5', '=$A2&B$1="x"', { fill: '' }), elsewhere, bar)).toEqual([
      ['B2:C5', 'rule', ['bar']],
    ]);
    expect(compared(custom('B2:C5', '=$A2&B$1="x"'), { ...bar, color: '#000000' })).toEqual([
      ['D2:D5', 'rule', ['B2:C5']],
    ]);
  });
});
