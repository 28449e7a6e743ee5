/** A workbook as reading it gives it, worked out from its plan alone: with something in every cell that people type into. */
import { findProgress } from '../../src/app/find-progress';
import type { ProgressSheet } from '../../src/app/progress-sheet';
import { areasOf } from '../../src/excel/areas';
import type { OwnSheet, WorkbookFacts } from '../../src/excel/facts';
import { sheetMarks } from '../../src/excel/read-facts';
import type { Plan } from '../../src/plan/plan';
import { buildWorkbook } from '../../src/template/build-workbook';
import { schemaVersion } from '../../src/template/schema';
import type { CellContent, NameSpec, SheetSpec } from '../../src/template/sheet-spec';

export function standingFacts(plan: Plan): WorkbookFacts {
  const { sheets, names } = buildWorkbook(plan, { language: 'zh-CN' });
  const addressOf = (wanted: string) => names.find(({ name }) => name === wanted)?.address ?? null;
  const own = sheets.flatMap((sheet) => {
    const marked = names.find(({ name }) => name === sheetMarks[sheet.id]);
    return marked ? [[sheet.id, asRead(sheet, marked)] as const] : [];
  });
  return {
    sheetNames: sheets.map(({ name }) => name),
    sheetIds: new Map(sheets.map(({ id, name }) => [id, name])),
    own: Object.fromEntries(own),
    deleted: [],
    state: { schema: schemaVersion, language: 'zh-CN', plan: JSON.stringify(plan) },
    statePartIds: ['1'],
    names: new Map(names.map(({ name, sheet, address }) => [name, `=${sheet}!${address}`])),
    cutOff: '',
    cutOffAddress: addressOf('PLAN_CutOff'),
    mode: null,
    dictionary: { schema: schemaVersion, planId: plan.id, language: 'zh-CN' },
    calculatesByHand: false,
  };
}

/** What a formula shows and what people type is a number here; key rows and words stand as they were made. */
function asRead({ name, contents: [made] }: SheetSpec, { address }: NameSpec): OwnSheet {
  const [{ row, column, rows, columns } = { row: 0, column: 0, rows: 0, columns: 0 }] = areasOf(address);
  const values = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_each, k): CellContent => {
      const content = made?.cells[row + i - made.row]?.[column + k - made.column] ?? null;
      return content === null || String(content).startsWith('=') ? 1 : content;
    }),
  );
  return { name, isProtected: false, block: { row, column, values } };
}

/** The progress sheet of such a workbook. */
export function progressIn(facts: WorkbookFacts): ProgressSheet {
  const found = findProgress(facts);
  if (!found.ok) throw new Error(found.notice.code);
  return found.progress;
}
