/**
 * What a command must know before it writes: which sheets are there, which of them are ours (found by workbook names, so
 * renaming and moving do not matter), whether they are protected, the saved state and the progress block. One request; several
 * where a workbook is larger than an answer of Excel's can be.
 */
import type { CellContent, SheetId } from '../template/sheet-spec';
import { splitAddress } from './address';
import type { Block, OwnSheet, WorkbookFacts } from './facts';
import { hostFailure } from './host-failure';
import { withValues } from './read-split';
import { parseStateXml, stateNamespace } from './saved-state';

/** The workbook-level name that marks each sheet as ours. */
export const sheetMarks: Readonly<Record<SheetId, string>> = {
  guide: 'PLAN_Guide',
  progress: 'PLAN_Progress',
  overview: 'PLAN_Overview',
  tasks: 'PLAN_Tasks',
  specialTargets: 'PLAN_SpecialTargets',
  withinYear: 'PLAN_WithinYear',
  ledger: 'PLAN_Ledger',
  locks: 'PLAN_Locks',
  review: 'PLAN_Review',
  openQuestions: 'PLAN_OpenQuestions',
  decomposition: 'PLAN_Decomposition',
  register: 'PLAN_Register',
  dictionary: 'PLAN_Dictionary',
  ownRules: 'PLAN_OwnRules',
};

const singleCells = {
  cutOff: 'PLAN_CutOff',
  mode: 'PLAN_Mode',
  schema: 'PLAN_Schema',
  planId: 'PLAN_Id',
  language: 'PLAN_Language',
} as const;

/** Every workbook-level name that the template uses. */
export const ourNames: readonly string[] = [...Object.values(sheetMarks), ...Object.values(singleCells)];

const sheetIds = Object.keys(sheetMarks) as SheetId[];

const valuesToo = 'values,rowIndex,columnIndex';
const placeOnly = 'rowIndex,columnIndex,rowCount,columnCount';
/** Annual targets of many towns are a lot: they are read when they are needed (read-split.ts). */
const readAtOnce: readonly SheetId[] = sheetIds.filter((id) => id !== 'decomposition');

export function readFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  return readFactsOf(context, readAtOnce);
}

/**
 * With the values of these sheets; of the others what their places are. `registerRows`: of the register's sheet no more rows
 * than so many from the top; the values below are left blank.
 */
export async function readFactsOf(
  context: Excel.RequestContext,
  valued: readonly SheetId[],
  registerRows: number | null = null,
): Promise<WorkbookFacts> {
  try {
    return await readAll(context, valued, registerRows);
  } catch (thrown) {
    // Thousands of indicators with thousands of findings.
    if (hostFailure(thrown).code !== 'too-large') throw thrown;
    return withValues(context, await readAll(context, [], null), valued);
  }
}

async function readAll(
  context: Excel.RequestContext,
  valued: readonly SheetId[],
  registerRows: number | null,
): Promise<WorkbookFacts> {
  const { workbook } = context;
  const application = context.application.load('calculationMode');
  const sheets = workbook.worksheets.load('items/name,items/id');
  const marks = sheetIds.map((id) => {
    const item = workbook.names.getItemOrNullObject(sheetMarks[id]).load('name');
    const isCut = id === 'register' && registerRows !== null;
    const range = item.getRangeOrNullObject().load(valued.includes(id) && !isCut ? valuesToo : placeOnly);
    const top = isCut ? range.getIntersectionOrNullObject(`A1:XFD${registerRows}`).load(valuesToo) : null;
    const sheet = range.worksheet.load('name');
    const protection = sheet.protection.load('protected');
    return { id, item, range, top, sheet, protection };
  });
  const single = (name: string) =>
    workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load('values,address');
  const singles = ['PLAN_CutOff', 'PLAN_Schema', 'PLAN_Id', 'PLAN_Language', 'PLAN_Mode'];
  const cells = singles.map(single);
  const names = workbook.names.load('items/name,items/formula');
  const parts = workbook.customXmlParts.getByNamespace(stateNamespace);
  parts.load('items/id');
  const part = parts.getOnlyItemOrNullObject().load('id');
  const xml = part.getXml();
  await context.sync();

  const own: Partial<Record<SheetId, OwnSheet>> = {};
  const deleted: SheetId[] = [];
  for (const { id, item, range, top, sheet, protection } of marks) {
    if (item.isNullObject) continue;
    if (range.isNullObject) {
      deleted.push(id);
      continue;
    }
    const block = top ? cutBlock(range, top) : valued.includes(id) ? blockOf(range) : blankBlock(range);
    own[id] = { name: sheet.name, isProtected: protection.protected, block };
  }
  const [cutOff, schema, planId, language, mode] = cells.map((cell) => (cell.isNullObject ? null : contentOf(cell)));
  return {
    sheetNames: sheets.items.map((sheet) => sheet.name),
    sheetIds: new Map(sheets.items.map(({ id, name }) => [id, name])),
    own,
    deleted,
    // eslint-disable-next-line office-addins/load-object-before-read -- getXml's answer, which needs no load
    state: part.isNullObject ? null : parseStateXml(xml.value),
    statePartIds: parts.items.map(({ id }) => id),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    cutOff: cutOff ?? null,
    cutOffAddress: cells[0] && !cells[0].isNullObject ? splitAddress(cells[0].address).cells : null,
    mode: mode ?? null,
    dictionary: { schema: schema ?? null, planId: planId ?? null, language: language ?? null },
    calculatesByHand: application.calculationMode === 'Manual',
  };
}

function blockOf({ rowIndex: row, columnIndex: column, values }: Excel.Range): Block {
  return { row, column, values: values as CellContent[][] };
}

function blankBlock({ rowIndex: row, columnIndex: column, rowCount, columnCount }: Excel.Range): Block {
  const blank: readonly CellContent[] = Array.from({ length: columnCount }, () => '');
  return { row, column, values: Array.from({ length: rowCount }, () => blank) };
}

/** `top` is what was read of it: its first rows, or null where it begins below them. */
function cutBlock(range: Excel.Range, top: Excel.Range): Block {
  const blank = blankBlock(range);
  const read = top.isNullObject ? [] : blockOf(top).values;
  const unread = range.rowCount - read.length;
  return { ...blank, values: [...read, ...blank.values.slice(read.length)], ...(unread > 0 ? { unread } : {}) };
}

function contentOf(range: Excel.Range): CellContent {
  return ((range.values as CellContent[][])[0] ?? [])[0] ?? null;
}
