/** Looks into a workbook spec as one looks into a workbook: what stands in a cell, how it is formatted. */
import type { CellContent, SheetId, SheetSpec, WorkbookSpec } from '../../src/template/sheet-spec';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function sheetOf(spec: WorkbookSpec, id: SheetId): SheetSpec {
  const sheet = spec.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}

export function placeOf(address: string): Place {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return {
    row: Number(digits) - 1,
    column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

export function contains(range: string, { row, column }: Place): boolean {
  const [first = '', last = first] = range.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

export function contentAt(sheet: SheetSpec, place: Place): CellContent | undefined {
  for (const { row, column, cells } of sheet.contents) {
    const content = cells[place.row - row]?.[place.column - column];
    if (content !== undefined) return content;
  }
  return undefined;
}

/** The number format that stands in the end: later rules win over earlier ones. */
export function numberFormatAt(sheet: SheetSpec, place: Place): string {
  const rules = sheet.formats.filter(
    ({ numberFormat, ranges }) => numberFormat !== undefined && ranges.some((range) => contains(range, place)),
  );
  return rules.at(-1)?.numberFormat ?? 'General';
}

export function fillAt(sheet: SheetSpec, place: Place): string | undefined {
  return sheet.formats.filter(({ fill, ranges }) => fill && ranges.some((range) => contains(range, place))).at(-1)
    ?.fill;
}

export function isEntry(sheet: SheetSpec, place: Place): boolean {
  return sheet.formats.some(({ locked, ranges }) => locked === false && ranges.some((range) => contains(range, place)));
}

/** The progress sheet's columns by key, and its rows by indicator id, as its own key row and key column say. */
export function progressPlaces(sheet: SheetSpec): {
  columns: ReadonlyMap<string, number>;
  rows: ReadonlyMap<string, number>;
} {
  const cells = sheet.contents[0]?.cells ?? [];
  const columns = new Map((cells[3] ?? []).map((key, column) => [String(key), column]));
  const idColumn = columns.get('key') ?? 0;
  const rows = new Map(
    cells.flatMap((row, at) => (at > 5 && row[idColumn] ? [[String(row[idColumn]), at] as const] : [])),
  );
  return { columns, rows };
}

/** Every formula of a sheet with its place. */
export function formulasOf(sheet: SheetSpec): readonly { readonly place: Place; readonly formula: string }[] {
  return sheet.contents.flatMap((block) =>
    block.cells.flatMap((row, i) =>
      row.flatMap((content, j) => {
        const place = { row: block.row + i, column: block.column + j };
        return typeof content === 'string' && content.startsWith('=') && numberFormatAt(sheet, place) !== '@'
          ? [{ place, formula: content }]
          : [];
      }),
    ),
  );
}

/** What a person may read on a sheet: texts, and the texts inside formulas. */
export function textsOf(sheet: SheetSpec): readonly string[] {
  const contents = sheet.contents.flatMap(({ cells }) => cells.flat());
  return contents.flatMap((content) => {
    if (typeof content !== 'string') return [];
    if (!content.startsWith('=')) return [content];
    return [...content.replace(/'(?:[^']|'')*'!/g, '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text);
  });
}
