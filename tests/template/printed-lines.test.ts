/** Titles and hints run over the blank cells beside them; on paper they must end where the printed columns do. */
import { describe, expect, it } from '@jest/globals';
import { areasOf } from '../../src/excel/areas';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan } from '../../src/plan/plan';
import { buildWorkbook, type TemplateOptions } from '../../src/template/build-workbook';
import { locksSheet } from '../../src/template/locks-sheet';
import type { SheetSpec } from '../../src/template/sheet-spec';
import { templateContext } from '../../src/template/template-context';
import { textWidth } from '../../src/template/text-width';

const [titleSize, hintSize] = [16, 10];

/** Points from a column on to the end of what is printed. */
function roomFrom({ widths, hiddenColumns, page }: SheetSpec, from: number): number {
  const [area] = areasOf(page?.printArea ?? '');
  const columnsOf = (columns: string) => areasOf(columns.replace(/([A-Z]+)/g, '$11'))[0];
  const covers = (columns: string, column: number) => {
    const run = columnsOf(columns);
    return run !== undefined && column >= run.column && column < run.column + run.columns;
  };
  const printed = Array.from({ length: (area?.column ?? 0) + (area?.columns ?? 0) - from }, (_, i) => from + i);
  return printed
    .filter((column) => !hiddenColumns.some((hidden) => covers(hidden, column)))
    .reduce(
      (sum, column) => sum + ([...widths].reverse().find(({ columns }) => covers(columns, column))?.width ?? 48),
      0,
    );
}

function cutLines(sheet: SheetSpec): readonly string[] {
  return sheet.contents.flatMap(({ row, column, cells }) =>
    [0, 1].flatMap((line) => {
      const texts = cells[line - row] ?? [];
      const at = texts.findIndex((text) => typeof text === 'string' && text !== '' && !text.startsWith('='));
      // Of cells side by side each has its own place.
      const isAlone = at >= 0 && texts.slice(at + 1).every((text) => text === null || text === '');
      const text = String(texts[at] ?? '');
      const width = textWidth(text, line === 0 ? titleSize : hintSize);
      return sheet.page && isAlone && width > roomFrom(sheet, column + at) ? [`${sheet.name}: ${text}`] : [];
    }),
  );
}

const options: Omit<TemplateOptions, 'language'> = {
  withinYear: { division: 'quarter', mode: 'period' },
  ledger: true,
};

describe.each(['haining-14fyp', 'national-14fyp'])('%s', (id) => {
  const plan: Plan = { ...(builtInPlan(id) as Plan), decomposition: { departments: [], towns: ['甲'] } };

  it.each([
    ['zh-CN', true],
    ['zh-CN', false],
    ['en-US', true],
    ['en-US', false],
  ] as const)('cuts no title and no hint on paper (%s, with years: %s)', (language, printYears) => {
    const { sheets } = buildWorkbook(plan, { ...options, language, printYears });
    expect(sheets.flatMap(cutLines)).toEqual([]);
  });

  it.each(['zh-CN', 'en-US'] as const)('nor on the record of the first locked period (%s)', (language) => {
    const lock = { isLocked: true, on: 46_000, by: '王', reason: '', history: '', values: new Map() };
    expect(cutLines(locksSheet(templateContext(plan, { language }), new Map([['2021', lock]])).sheet)).toEqual([]);
  });
});
