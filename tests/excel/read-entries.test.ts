import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { valueAndFormula } from '../../src/excel/read-entries';

describe('what a cell holds, by what stands in place of its formula and by the value that was read before', () => {
  it.each([
    ['a number', 61.5, 61.5, 61.5, null],
    ['a number with noise', 0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2, null],
    ['a number kept as text', '60.4', '60.4', '60.4', null],
    ['nothing', '', '', '', null],
    ['a blank that was filled meanwhile', 61.5, '', 61.5, null],
    ['a number that was typed over meanwhile', 62, 61.5, 62, null],
    ['an entry that was deleted meanwhile', '', 61.5, '', null],
    ['a truth value', true, true, true, null],
    ['a truth value of which Excel gives the word', 'TRUE', true, true, null],
    ['an error that somebody typed', '#N/A', '#N/A', '#N/A', null],
    ['a formula', '=B2*2', 61.5, 61.5, '=B2*2'],
    ['a formula that gives an error', '=B2/0', '#DIV/0!', '#DIV/0!', '=B2/0'],
    ['a formula that gives nothing', '=""', '', '', '=""'],
    ['a text that looks like a formula', '=B2*2', '=B2*2', '=B2*2', null],
  ])('%s', (_, content, inBlock, value, formula) => {
    expect(valueAndFormula(content, inBlock)).toEqual({ value, formula });
  });

  it('is the value itself, whatever people type', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true }), fc.string()), (typed) => {
        expect(valueAndFormula(typed, typed)).toEqual({ value: typed, formula: null });
      }),
    );
  });
});
