/** Contents and number formats of a sheet against what the template makes of them, a row at a step. Entries are passed over. */
import type { FormattedCells } from '../../excel/read-formatted-cells';
import { factsOfFormat } from '../../checks/number-formats';
import { cellAddress } from '../../template/a1';
import { isSameFormula } from '../../template/moved-formula';
import type { CellContent, SheetSpec } from '../../template/sheet-spec';
import { needsTextFormat } from '../../template/text-cells';
import { addressOf, joined } from './areas-left';
import { difference, type Difference, type DifferenceKind } from './difference';
import { freeOf, madeAt, numberFormatsOf, type Extent } from './made-sheet';

export interface ComparedSheet {
  readonly spec: SheetSpec;
  /** As it stands. */
  readonly name: string;
  readonly extent: Extent;
  readonly held: FormattedCells;
  /** What a cell is expected to hold in the form that the workbook is in; undefined: nothing can be said of it. */
  readonly expected: (row: number, column: number, made: CellContent) => CellContent | undefined;
  /** Cells with a base, target or criterion. */
  readonly isTarget: (row: number, column: number) => boolean;
  /** Whether number formats are the template's here; the register's are set at each check. */
  readonly hasFormats: boolean;
}

export function* comparedCells(sheet: ComparedSheet): Generator<void, readonly Difference[]> {
  const { spec, extent, held } = sheet;
  const formats = numberFormatsOf(spec, extent);
  const free = freeOf(spec, extent);
  const differences: Difference[] = [];
  const wrongFormats = new Map<string, WrongFormat>();
  for (let row = 0; row < extent.rows; row += 1) {
    for (let column = 0; column < extent.columns; column += 1) {
      const made = free.at(row, column) ? null : madeAt(spec, row, column);
      const cell: Cell = {
        row,
        column,
        expected: made === null ? undefined : sheet.expected(row, column, made),
        content: held.formulas[row]?.[column] ?? '',
        format: held.numberFormats[row]?.[column] ?? 'General',
        isEntry: made === null,
        isOurs: made !== null || free.at(row, column) === true,
        madeFormat: formats.at(row, column),
      };
      const found = differentContent(sheet, cell);
      if (found) differences.push(found);
      const isAdjusted = found !== null && sheet.isTarget(row, column);
      const wanted = sheet.hasFormats && !isAdjusted ? formatWanted(cell) : null;
      if (wanted === null) continue;
      const key = JSON.stringify([wanted, cell.format]);
      const wrong = wrongFormats.get(key) ?? { wanted, held: cell.format, cells: [] };
      wrong.cells.push({ row, column, rows: 1, columns: 1 });
      wrongFormats.set(key, wrong);
    }
    yield;
  }
  return [...differences, ...[...wrongFormats.values()].map((wrong) => formatDifference(sheet, wrong))];
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly expected: CellContent | undefined;
  readonly content: CellContent;
  readonly format: string;
  readonly isEntry: boolean;
  readonly isOurs: boolean;
  readonly madeFormat: string | undefined;
}

interface WrongFormat {
  readonly wanted: string;
  readonly held: string;
  readonly cells: { row: number; column: number; rows: number; columns: number }[];
}

function isFormula({ expected, madeFormat }: Cell): boolean {
  return typeof expected === 'string' && expected.startsWith('=') && madeFormat !== '@';
}

function differentContent({ spec, name, isTarget }: ComparedSheet, cell: Cell): Difference | null {
  const { row, column, expected, content, format } = cell;
  if (expected === undefined || expected === null) return null;
  const formula = isFormula(cell);
  // In a text cell a formula is a text that looks like one.
  const isDead = formula && format === '@';
  // The apostrophe by which a text is written as text is no part of what the cell holds.
  const text = cell.madeFormat === '@' ? String(expected) : String(expected).replace(/^'/, '');
  const isSame = formula ? isSameFormula(String(expected), String(content)) : text === String(content);
  if (isSame && !isDead) return null;
  const kind: DifferenceKind = formula ? 'formula' : isTarget(row, column) ? 'target' : 'text';
  return difference({
    kind,
    sheet: spec.id,
    sheetName: name,
    address: cellAddress(row, column),
    expected: { what: 'content', content: expected },
    found: { what: 'content', content: isDead ? `'${String(content)}` : content },
    repair: { what: 'content', row, column, content: expected, ...formatFor(cell) },
  });
}

/** A text such as `--` or `7:36` stays one only in a cell that is `@` already, whatever became of the cell's format. */
function formatFor({ expected, madeFormat, format }: Cell): { readonly numberFormat?: string } {
  const isAtRisk = madeFormat === '@' && format !== '@' && typeof expected === 'string' && needsTextFormat(expected);
  return isAtRisk ? { numberFormat: '@' } : {};
}

/** `;;;`, with which a cell looks blank whatever it holds. */
const showsNothing = /^;+$/;

/** null: as it should be, or nothing to be said. */
function formatWanted(cell: Cell): string | null {
  const { madeFormat, format, isEntry, isOurs, content } = cell;
  const isPlain = (isFormula(cell) && format === '@') || (isOurs && showsNothing.test(format));
  const wanted = madeFormat ?? (isPlain ? 'General' : undefined);
  if (wanted === undefined || wanted === format) return null;
  // What Excel made a date or a percentage of tells the checks what was typed (V04, V08); they offer the value as well.
  const { date, percent } = factsOfFormat(format);
  return isEntry && content !== '' && (date || percent) ? null : wanted;
}

function formatDifference({ spec, name }: ComparedSheet, { wanted, held, cells }: WrongFormat): Difference {
  const areas = joined(cells);
  return difference({
    kind: 'numberFormat',
    sheet: spec.id,
    sheetName: name,
    address: addressOf(areas),
    expected: { what: 'format', format: wanted },
    found: { what: 'format', format: held },
    repair: { what: 'format', rule: { ranges: areas.map((area) => addressOf([area])), numberFormat: wanted } },
  });
}
