/**
 * What a decision changes on sheets without progress: the criterion in the dictionary, and on the sheet of annual targets the
 * target and what they differ from it. Cells that the office wrote over, and sheets that are locked, are left alone.
 */
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import type { CellFormat } from '../excel/write-cell-formats';
import type { SheetContents } from '../excel/write-contents';
import { inForce } from '../plan/in-force';
import type { Indicator, Plan } from '../plan/plan';
import { cellAddress } from '../template/a1';
import { goalCells, splitColumns } from '../template/decomposition-sheet';
import { dictionarySheet } from '../template/dictionary-sheet';
import { valueContent } from '../template/held-content';
import { locateKeys } from '../template/locate';
import { printedFormat } from '../template/number-formats';
import type { CellContent } from '../template/sheet-spec';
import { templateContext } from '../template/template-context';
import type { StandingSheets } from './standing-sheets';

/** As they are, and as they are to be. */
export interface Following {
  readonly contents: BeforeAndAfter<readonly SheetContents[]>;
  readonly formats: BeforeAndAfter<readonly CellFormat[]>;
}

interface BeforeAndAfter<What> {
  readonly before: What;
  readonly after: What;
}

interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: BeforeAndAfter<CellContent>;
  readonly numberFormat?: BeforeAndAfter<string>;
}

/** `facts` with the values of annual targets (read-split.ts). */
export function followingElsewhere({ progress }: StandingSheets, facts: WorkbookFacts, next: Plan): Following {
  const changes = [...inDictionary(progress, facts, next), ...inDecomposition(facts, progress.plan, next)];
  const contents = (of: keyof Change['content']): readonly SheetContents[] =>
    changes.map(({ sheet, row, column, content }) => ({ sheet, blocks: [{ row, column, cells: [[content[of]]] }] }));
  const formats = (of: keyof Change['content']): readonly CellFormat[] =>
    changes.flatMap(({ sheet, row, column, numberFormat }) =>
      numberFormat ? [{ sheet, row, column, numberFormat: numberFormat[of] }] : [],
    );
  return {
    contents: { before: contents('before'), after: contents('after') },
    formats: { before: formats('before'), after: formats('after') },
  };
}

/** Its rows stand as they were made: nobody sees them. */
function inDictionary(
  { plan, language }: StandingSheets['progress'],
  { own: { dictionary } }: WorkbookFacts,
  next: Plan,
): readonly Change[] {
  if (!dictionary || dictionary.isProtected || dictionary.block.row !== 0 || dictionary.block.column !== 0) return [];
  const [was = [], now = []] = [plan, next].map(
    (each) => dictionarySheet(templateContext(each, { language })).contents[0]?.cells ?? [],
  );
  return now.flatMap((cells, row) =>
    cells.flatMap((after, column): readonly Change[] => {
      const before = was[row]?.[column] ?? '';
      if (after === null || after === before || heldIn(dictionary, row, column) !== before) return [];
      return [{ sheet: dictionary.name, row, column, content: { before, after } }];
    }),
  );
}

function heldIn({ block }: OwnSheet, row: number, column: number): CellContent {
  return block.values[row - block.row]?.[column - block.column] ?? '';
}

function inDecomposition(
  { own: { decomposition: sheet } }: WorkbookFacts,
  printed: Plan,
  next: Plan,
): readonly Change[] {
  if (!sheet || sheet.isProtected || !printed.decomposition) return [];
  const [was, now] = [inForce(printed).indicators, inForce(next).indicators];
  const changed = now.flatMap((indicator, i): readonly (readonly [Indicator, Indicator])[] => {
    const before = was[i] ?? indicator;
    return figuresOf(before) === figuresOf(indicator) ? [] : [[before, indicator]];
  });
  if (changed.length === 0) return [];
  const { columns, rows } = locateKeys(
    splitColumns(printed).map(({ key }) => key),
    changed.map(([{ id }]) => id),
    sheet.block.values,
  );
  return changed.flatMap(([before, after]): readonly Change[] => {
    const row = sheet.block.row + (rows.get(after.id) ?? NaN);
    const place = (key: string) => sheet.block.column + (columns.get(key) ?? NaN);
    if (![row, ...columns.values()].every(Number.isFinite)) return [];
    const cell = (key: string) => cellAddress(row, place(key));
    const [made, wanted] = [before, after].map((each) => goalCells(next, each, cell)) as [GoalCells, GoalCells];
    const isOurs = String(heldIn(sheet, row, place('target'))) === String(made.target);
    return (['target', 'difference'] as const).flatMap((key): readonly Change[] => {
      const content = { before: valueContentOf(made[key]), after: valueContentOf(wanted[key]) };
      if (!isOurs || content.before === content.after || !columns.has(key)) return [];
      const formats = { before: printedFormat(before.target), after: printedFormat(after.target) };
      const isTarget = key === 'target';
      return [{ sheet: sheet.name, row, column: place(key), content, ...(isTarget ? { numberFormat: formats } : {}) }];
    });
  });
}

type GoalCells = ReturnType<typeof goalCells>;

function figuresOf({ base, target, criterion }: Indicator): string {
  return [base, target, criterion].join('|');
}

/** Formulas as they are, texts as texts. */
function valueContentOf(content: CellContent | undefined): CellContent {
  return typeof content === 'string' && content.startsWith('=') ? content : valueContent(content ?? '');
}
