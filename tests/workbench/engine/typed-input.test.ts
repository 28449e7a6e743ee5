/** What typing or pasting a text into a cell means, as Excel with a Chinese region reads it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateSerial } from '../../../workbench/engine/typed-dates';
import { readTyped, type TypedInput } from '../../../workbench/engine/typed-input';

const YEAR = 2026;
const number = (value: number, format?: string): TypedInput => ({
  kind: 'number',
  value,
  ...(format === undefined ? {} : { format }),
});
const text = (value: string): TypedInput => ({ kind: 'text', value });
const day = (year: number, month: number, date: number) => dateSerial(year, month, date) ?? NaN;

describe('numbers', () => {
  it.each<[string, TypedInput]>([
    ['12', number(12)],
    ['+12', number(12)],
    ['-12.50', number(-12.5)],
    ['- 5', number(-5)],
    [' 12 ', number(12)],
    ['.5', number(0.5)],
    ['5.', number(5)],
    ['007', number(7)],
    ['-0', number(0)],
    ['1,000', number(1000, '#,##0')],
    ['1,234,567.8', number(1234567.8, '#,##0.00')],
    ['(13)', number(-13)],
    ['(1,300)', number(-1300, '#,##0')],
    ['97%', number(0.97, '0%')],
    ['97.5%', number(0.975, '0.00%')],
    ['-5 %', number(-0.05, '0%')],
    ['1E3', number(1000, '0.00E+00')],
    ['-1.5e-3', number(-0.0015, '0.00E+00')],
    ['¥1,000', number(1000, '"¥"#,##0;"¥"-#,##0')],
    ['¥-12.5', number(-12.5, '"¥"#,##0.00;"¥"-#,##0.00')],
    ['3 1/2', number(3.5, '# ?/?')],
    ['0 13/16', number(0.8125, '# ??/??')],
    ['-1 1/4', number(-1.25, '# ?/?')],
    ['1234567890123456789', number(1234567890123450000)],
  ])('%s', (typed, expected) => expect(readTyped(typed, 'General', YEAR)).toEqual(expected));

  it('come back from any finite number written out plainly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const written = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(readTyped(written, 'General', YEAR)).toEqual(number(Number(written) === 0 ? 0 : Number(written)));
      }),
    );
  });
});

describe('dates and times', () => {
  it.each<[string, TypedInput]>([
    ['2026-03-01', number(46082, 'yyyy/m/d')],
    ['2026/3/1', number(46082, 'yyyy/m/d')],
    ['26-3-1', number(46082, 'yyyy/m/d')],
    ['85/12/31', number(day(1985, 12, 31), 'yyyy/m/d')],
    ['3/1/2026', number(46082, 'yyyy/m/d')],
    ['2026年3月1日', number(46082, 'yyyy"年"m"月"d"日"')],
    ['2026年3月', number(46082, 'yyyy"年"m"月"')],
    ['3月1日', number(46082, 'm"月"d"日"')],
    ['3/1', number(46082, 'm"月"d"日"')],
    ['10-12', number(day(2026, 10, 12), 'm"月"d"日"')],
    ['12/86', number(day(1986, 12, 1), 'mmm-yy')],
    ['2026-3', number(46082, 'mmm-yy')],
    ['1-Mar', number(46082, 'd-mmm')],
    ['Mar-26', number(46082, 'mmm-yy')],
    ['2026-03-01 12:00', number(46082.5, 'yyyy/m/d h:mm')],
    ['7:35', number((7 * 60 + 35) / 1440, 'h:mm')],
    ['7:35:58', number((7 * 3600 + 35 * 60 + 58) / 86400, 'h:mm:ss')],
    ['6:34:60', number((6 * 3600 + 34 * 60 + 60) / 86400, 'h:mm:ss')],
    ['25:30', number(25.5 / 24, '[h]:mm:ss')],
    ['38:54.6', number((38 * 60 + 54.6) / 86400, 'mm:ss.0')],
    ['7:35 PM', number((19 * 60 + 35) / 1440, 'h:mm AM/PM')],
    ['1900-02-28', number(59, 'yyyy/m/d')],
    ['1900-03-01', number(61, 'yyyy/m/d')],
  ])('%s', (typed, expected) => {
    const read = readTyped(typed, 'General', YEAR);
    expect(read).toMatchObject({ ...expected, value: expect.closeTo((expected as { value: number }).value, 10) });
  });
});

describe('text stays text', () => {
  it.each([
    '7.4:38:54.6',
    '6.8:34.5:58.7',
    '2,3',
    '1,00',
    ',100',
    '１２．５',
    '６１５',
    '615000人',
    '31.5万',
    '[13]',
    '<3.0',
    '--',
    '---',
    '—',
    '92%以上',
    '1 000',
    '12/0',
    '2026-13-01',
    '2026-02-30',
    '1899-12-31',
    '13/5',
    '7:99:99',
    '1e999',
    '%',
    '()',
    '(-5)',
    '.',
    '+',
    '=',
    'N/A',
    '2026.3.1',
  ])('%s', (typed) => expect(readTyped(typed, 'General', YEAR)).toEqual(text(typed)));

  it('after an apostrophe, which is not part of it', () => {
    expect(readTyped("'007", 'General', YEAR)).toEqual(text('007'));
    expect(readTyped("'=A1", 'General', YEAR)).toEqual(text('=A1'));
  });

  it('in a text cell, whatever it looks like', () => {
    for (const typed of ['12', '2026-03-01', 'TRUE', '97%', '=A1', "'x"])
      expect(readTyped(typed, '@', YEAR)).toEqual(text(typed));
  });
});

describe('the rest', () => {
  it('is logical values, formulas and nothing', () => {
    expect(readTyped('true', 'General', YEAR)).toEqual({ kind: 'boolean', value: true });
    expect(readTyped('FALSE', 'General', YEAR)).toEqual({ kind: 'boolean', value: false });
    expect(readTyped('=SUM(A1)', 'General', YEAR)).toEqual({ kind: 'formula', formula: '=SUM(A1)' });
    expect(readTyped('', '@', YEAR)).toEqual({ kind: 'blank' });
  });
});
