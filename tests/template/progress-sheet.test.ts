import { describe, expect, test } from '@jest/globals';
import { buildWorkbook } from '../../src/template/build-workbook';
import { colors } from '../../src/template/palette';
import type { CellContent } from '../../src/template/sheet-spec';
import { indicator, samplePlan } from './sample-plan';
import { contentAt, fillAt, formulasOf, isEntry, numberFormatAt, progressPlaces, sheetOf } from './spec-reader';

const spec = buildWorkbook(samplePlan, { language: 'zh-CN' });
const sheet = sheetOf(spec, 'progress');
const places = progressPlaces(sheet);

function at(id: string, key: string) {
  return { row: places.rows.get(id) ?? -1, column: places.columns.get(key) ?? -1 };
}

describe('the progress sheet of a fresh template', () => {
  test('has one row per indicator, in the order of the plan', () => {
    expect([...places.rows.keys()]).toEqual(['jobs', 'rate', 'mix']);
  });

  test('carries the years as numbers in the key row, since the functions read them there', () => {
    const keys = sheet.contents[0]?.cells[3]?.filter((key) => typeof key === 'number');
    expect(keys).toEqual([2026, 2027, 2028, 2029, 2030]);
  });

  test.each<[string, string, CellContent, string]>([
    ['jobs', 'base', '[12.86]', '@'],
    ['jobs', 'target', '[13]', '@'],
    ['rate', 'base', '--', '@'],
    ['rate', 'target', 97, '0'],
    ['mix', 'target', '7.4:38:54.6', '@'],
    ['jobs', 'criterion', 'Σ≥13', '@'],
  ])('shows %s %s as printed', (id, key, content, format) => {
    expect([contentAt(sheet, at(id, key)), numberFormatAt(sheet, at(id, key))]).toEqual([content, format]);
  });

  test('keeps a printed zero', () => {
    const plan = { ...samplePlan, indicators: [indicator({ id: 'zero', base: '2.40', target: '3.0' })] };
    const own = sheetOf(buildWorkbook(plan, { language: 'zh-CN' }), 'progress');
    const { columns } = progressPlaces(own);
    const formats = ['base', 'target', '2026'].map((key) =>
      numberFormatAt(own, { row: 6, column: columns.get(key) ?? -1 }),
    );
    expect(formats).toEqual(['0.00', '0.0', '0.00###']);
  });

  test.each([
    ['zh-CN', 'count', '14', 14, '0"（原12）"'],
    ['en-US', 'total', '14', '[14]', '@" (was [12.86])"'],
    ['en-US', 'mix', '7:36:57', "'7:36:57", '@" (was 6:30:64)"'],
  ] as const)('shows in %s what is printed beside a revised base of %s', (language, id, value, content, format) => {
    const bases = { count: '12', total: '[12.86]', mix: '6:30:64' };
    const criterion = id === 'mix' ? '7:38:55' : '≥20';
    const plan = {
      ...samplePlan,
      indicators: [indicator({ id, base: bases[id], target: '20', criterion })],
      decisions: [{ about: `adjusted-base-${id}`, value, date: null, document: null }],
    };
    const own = sheetOf(buildWorkbook(plan, { language }), 'progress');
    const base = { row: 6, column: progressPlaces(own).columns.get('base') ?? -1 };
    expect([contentAt(own, base), numberFormatAt(own, base)]).toEqual([content, format]);
  });

  test('leaves every entry cell alone, so that making the template again keeps what was typed', () => {
    const entries = ['2026', '2030', 'source', 'missingReason', 'provisional', 'note'];
    expect(entries.map((key) => contentAt(sheet, at('jobs', key)))).toEqual(entries.map(() => null));
    expect(contentAt(sheet, { row: 1, column: places.columns.get('name') ?? -1 })).toBeNull();
  });

  test('takes a composition as text, so that it never becomes a time of day', () => {
    expect(numberFormatAt(sheet, at('mix', '2026'))).toBe('@');
    expect(numberFormatAt(sheet, at('mix', 'latest'))).not.toBe('@');
  });

  test('asks for the department only where the plan names none', () => {
    expect([contentAt(sheet, at('jobs', 'department')), isEntry(sheet, at('jobs', 'department'))]).toEqual([
      null,
      true,
    ]);
    expect([contentAt(sheet, at('mix', 'department')), isEntry(sheet, at('mix', 'department'))]).toEqual([
      '人才科',
      false,
    ]);
  });

  test('has the warm ground on entry cells and nowhere else', () => {
    const cells = sheet.contents[0]?.cells ?? [];
    const wrong = cells.flatMap((row, r) =>
      row.flatMap((_, c) => {
        const place = { row: r, column: c };
        return (fillAt(sheet, place) === colors.entry) === isEntry(sheet, place) ? [] : [place];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('calculates every formula: none stands in a cell formatted as text', () => {
    const computed = ['latest', 'progress', 'due', 'gap', 'status', 'movement', 'projection', 'why', 'lagging', 'kind'];
    const places = formulasOf(sheet).map(({ place }) => `${place.row}:${place.column}`);
    for (const id of ['jobs', 'rate', 'mix'])
      for (const key of computed) expect(places).toContain(`${at(id, key).row}:${at(id, key).column}`);
  });

  test('hides the key row, the key column and the technical columns, and freezes after the indicator', () => {
    expect(sheet.hiddenRows).toEqual(['4:4']);
    expect(sheet.hiddenColumns).toEqual(['A:A', 'AC:AF']);
    expect(sheet.freeze).toEqual({ rows: 6, columns: 4 });
  });

  test('sorts as a whole: the filter takes the hidden columns along', () => {
    expect(sheet.filter).toBe('A6:AF9');
  });

  test('prints on one page across, from number to reason, with its headers on every page', () => {
    expect(sheet.page).toMatchObject({
      orientation: 'landscape',
      printArea: 'B1:X9',
      titleRows: '$5:$6',
      fitWide: 1,
    });
  });

  test('leaves the years out of print by hiding them', () => {
    const unprinted = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN', printYears: false }), 'progress');
    expect(unprinted.hiddenColumns).toEqual(['A:A', 'L:P', 'AC:AF']);
  });

  test('writes what is carried over instead of leaving the cell', () => {
    const carried = new Map([
      [
        'jobs',
        new Map<string, CellContent>([
          ['2026', 2.6],
          ['criterion', 'Σ≥14'],
          ['base', null],
        ]),
      ],
    ]);
    const own = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN', carried }), 'progress');
    expect(['2026', '2027', 'criterion', 'base'].map((key) => contentAt(own, at('jobs', key)))).toEqual([
      2.6,
      null,
      'Σ≥14',
      null,
    ]);
  });
});

describe('another plan', () => {
  test('gets no review sheet when it states no previous results', () => {
    expect(spec.sheets.map(({ id }) => id)).toEqual([
      'guide',
      'progress',
      'overview',
      'openQuestions',
      'register',
      'dictionary',
    ]);
    expect(spec.names.map(({ name }) => name)).not.toContain('PLAN_Review');
  });

  test('names its blocks, each on the sheet it belongs to', () => {
    const progress = spec.names.find(({ name }) => name === 'PLAN_Progress');
    expect(progress).toEqual({ name: 'PLAN_Progress', sheet: 'progress', address: 'A4:AF9' });
    for (const { sheet: id } of spec.names) expect(spec.sheets.map((one) => one.id)).toContain(id);
  });
});
