/** Filters of tables and sheets: which rows they hide, by which criteria. */
import { describe, expect, it } from '@jest/globals';
import { serialOf } from '../../../workbench/model/serials';
import { dateTest } from '../../../workbench/model/filters/dates';
import { useModel } from './open-model';

const model = useModel();

async function hiddenBy(filter: (filter: Excel.Filter) => void): Promise<unknown[]> {
  return model.run(async (sheet, context) => {
    sheet.getRange('A1:B5').values = [
      ['Name', 'Amount'],
      ['a', 10],
      ['b', 20],
      ['c', 30],
      ['d', 40],
    ];
    sheet.getRange('B3').format.fill.color = '#FFFF00';
    sheet.getRange('B4').format.font.color = '#FF0000';
    filter(sheet.tables.add('A1:B5', true).columns.getItem('Amount').filter);
    return hiddenRows(sheet, context, 2, 5);
  });
}

async function hiddenRows(sheet: Excel.Worksheet, context: Excel.RequestContext, first: number, last: number) {
  const rows = Array.from({ length: last - first + 1 }, (_, index) =>
    sheet.getRange(`A${first + index}`).load('rowHidden'),
  );
  await context.sync();
  return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [first + index] : []));
}

it('SUBTOTAL leaves out what a filter hides, and with 109 what a person hides', async () => {
  const sums = () => model.values('D1:D2');
  await model.run((sheet) => {
    sheet.getRange('A1:B4').values = [
      ['Name', 'Amount'],
      ['a', 1],
      ['b', 2],
      ['c', 4],
    ];
    sheet.getRange('D1:D2').formulas = [['=SUBTOTAL(9,B2:B4)'], ['=SUBTOTAL(109,B2:B4)']];
    sheet.getRange('3:3').rowHidden = true;
  });
  expect(await sums()).toEqual([[7], [5]]);
  await model.run((sheet) => void (sheet.getRange('3:3').rowHidden = false));
  expect(await sums()).toEqual([[7], [7]]);
  await model.run((sheet) =>
    sheet.tables.add('A1:B4', true).columns.getItem('Name').filter.applyValuesFilter(['a', 'c']),
  );
  expect(await sums()).toEqual([[5], [5]]);
  await model.run((sheet) => sheet.tables.getItemAt(0).clearFilters());
  expect(await sums()).toEqual([[7], [7]]);
});

describe('a column’s filter hides', () => {
  it.each<[string, (filter: Excel.Filter) => void, number[]]>([
    ['what is not among the values', (filter) => filter.applyValuesFilter(['20', '40']), [2, 4]],
    ['what fails a comparison', (filter) => filter.applyCustomFilter('>20'), [2, 3]],
    ['what fails one of two', (filter) => filter.applyCustomFilter('>10', '<40', 'And'), [2, 5]],
    ['what fails both of two', (filter) => filter.applyCustomFilter('=10', '=40', 'Or'), [3, 4]],
    ['what equals', (filter) => filter.applyCustomFilter('<>30'), [4]],
    ['what is not above the average', (filter) => filter.applyDynamicFilter('AboveAverage'), [2, 3]],
    ['other fills', (filter) => filter.applyCellColorFilter('#ffff00'), [2, 4, 5]],
    ['other font colours', (filter) => filter.applyFontColorFilter('red'), [2, 3, 5]],
    ['all but the highest', (filter) => filter.applyTopItemsFilter(2), [2, 3]],
    ['all but the lowest', (filter) => filter.applyBottomItemsFilter(1), [3, 4, 5]],
    ['all but the highest quarter', (filter) => filter.applyTopPercentFilter(25), [2, 3, 4]],
    ['by criteria written out', (filter) => filter.apply({ filterOn: 'Custom', criterion1: '>=30' }), [2, 3]],
    ['nothing once cleared', (filter) => (filter.applyValuesFilter(['20']), filter.clear()), []],
  ])('%s', async (_what, filter, hidden) => expect(await hiddenBy(filter)).toEqual(hidden));

  it('and texts by wildcards', async () => {
    const hidden = await model.run(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [['市'], ['海宁市'], ['海盐县'], ['嘉兴市']];
      sheet.tables.add('A1:A4', true).columns.getItemAt(0).filter.applyCustomFilter('=*市');
      return hiddenRows(sheet, context, 2, 4);
    });
    expect(hidden).toEqual([3]);
  });

  it('is not built for icons', async () => {
    const code = await model.codeOf((sheet) => {
      const filter = sheet.tables.add('A1:A4', true).columns.getItemAt(0).filter;
      filter.applyIconFilter({ set: 'ThreeArrows', index: 0 });
    });
    expect(code).toBe('NotImplemented');
  });
});

it('a table’s filters are applied again, cleared together and told apart by column', async () => {
  const seen = await model.run(async (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['n', 'v'],
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.columns.getItem('n').filter.applyValuesFilter(['a']);
    table.columns.getItem('v').filter.applyCustomFilter('>1');
    const both = await hiddenRows(sheet, context, 2, 4);
    sheet.getRange('B2').values = [[9]];
    table.reapplyFilters();
    const again = await hiddenRows(sheet, context, 2, 4);
    const filter = table.columns.getItem('v').filter.load('criteria');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    const criteria = [filter.criteria.filterOn, filter.criteria.criterion1, table.autoFilter.isDataFiltered];
    table.clearFilters();
    return [both, again, criteria, await hiddenRows(sheet, context, 2, 4)];
  });
  expect(seen).toEqual([[2, 3], [3], ['Custom', '>1', true], []]);
});

describe('a sheet’s filter', () => {
  it('is applied, read, moved by inserted rows, cleared and removed', async () => {
    const seen = await model.run(async (sheet, context) => {
      sheet.getRange('A1:B4').values = [
        ['n', 'v'],
        ['a', 5],
        ['b', 15],
        ['c', 25],
      ];
      const filter = sheet.autoFilter;
      filter.apply('A1:B4', 1, { filterOn: 'Custom', criterion1: '>10' });
      const hidden = await hiddenRows(sheet, context, 2, 4);
      filter.load('enabled,isDataFiltered,criteria');
      sheet.getRange('1:1').insert('Down');
      const range = filter.getRange().load('address');
      await context.sync();
      const applied = [filter.enabled, filter.isDataFiltered, filter.criteria[1]?.criterion1, range.address];
      filter.clearCriteria();
      const cleared = await hiddenRows(sheet, context, 2, 5);
      filter.remove();
      const none = filter.getRangeOrNullObject();
      await context.sync();
      return [hidden, applied, cleared, none.isNullObject];
    });
    expect(seen).toEqual([[2], [true, true, '>10', `${model.sheetName}!A2:B5`], [], true]);
  });

  it('refuses a column outside and criteria of an unknown kind', async () => {
    expect(
      await model.codeOf((sheet) => sheet.autoFilter.apply('A1:B4', 2, { filterOn: 'Values', values: ['x'] })),
    ).toBe('InvalidArgument');
    expect(
      await model.codeOf((sheet) => sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Mood' as Excel.FilterOn })),
    ).toBe('InvalidArgument');
  });
});

describe('periods of a filter by date', () => {
  const today = new Date(2026, 4, 20);
  const at = (year: number, month: number, day: number) => serialOf(year, month, day) + 0.5;
  it.each<[string, number, number]>([
    ['Today', at(2026, 5, 20), at(2026, 5, 21)],
    ['Yesterday', at(2026, 5, 19), at(2026, 5, 20)],
    ['LastWeek', at(2026, 5, 10), at(2026, 5, 17)],
    ['NextWeek', at(2026, 5, 24), at(2026, 5, 31)],
    ['LastMonth', at(2026, 4, 30), at(2026, 5, 1)],
    ['ThisQuarter', at(2026, 6, 30), at(2026, 7, 1)],
    ['LastQuarter', at(2026, 1, 1), at(2026, 4, 1)],
    ['LastYear', at(2025, 12, 31), at(2026, 1, 1)],
    ['YearToDate', at(2026, 1, 1), at(2026, 5, 21)],
    ['AllDatesInPeriodMay', at(2019, 5, 1), at(2019, 6, 1)],
    ['AllDatesInPeriodQuarter2', at(2020, 4, 1), at(2020, 7, 1)],
  ])('%s', (period, inside, outside) => {
    const holds = dateTest(period, today);
    expect([holds(inside), holds(outside)]).toEqual([true, false]);
  });
});
