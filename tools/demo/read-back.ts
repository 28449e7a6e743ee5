/** Reads the finished workbook back through Office.js, by names and keys alone: nothing comes from the plan in memory. */

export type Held = string | number | boolean;

export interface ReadBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** One per data row, by column key. */
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  /** Offset in the sheet, from 0. */
  readonly row: number;
  readonly values: ReadonlyMap<string, Held>;
  readonly texts: ReadonlyMap<string, string>;
  /** Offset in the sheet of each column, from 0. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A marked block: its first row holds column keys; rows whose `key` column is blank are left out. */
export async function readBlock(excel: typeof Excel, name: string, keyColumn: string): Promise<ReadBlock | null> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values,text,rowIndex,columnIndex');
    range.worksheet.load('name');
    await context.sync();
    if (range.isNullObject) return null;
    const [keys = [], ...values] = range.values as Held[][];
    const columns = new Map(
      keys.flatMap((key, at) => (key === '' ? [] : [[String(key), range.columnIndex + at] as const])),
    );
    const rows = values.flatMap((held, i): ReadRow[] => {
      const byKey = <T>(grid: readonly T[]) =>
        new Map([...columns].map(([key, column]) => [key, grid[column - range.columnIndex] as T]));
      const row = { row: range.rowIndex + 1 + i, values: byKey(held), texts: byKey(range.text[i + 1] ?? []), columns };
      return (row.values.get(keyColumn) ?? '') === '' ? [] : [row];
    });
    return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex, rows };
  });
}

/** A single named cell's value; null when blank or missing. */
export async function readCell(excel: typeof Excel, name: string): Promise<Held | null> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values');
    await context.sync();
    const held = range.isNullObject ? '' : ((range.values as Held[][])[0]?.[0] ?? '');
    return held === '' ? null : held;
  });
}

/** '' and errors become null: a result says null where nothing is computable. */
export function numberOf(held: Held | undefined): number | null {
  return typeof held === 'number' ? held : null;
}

export function textOf(held: Held | undefined): string | null {
  const text = String(held ?? '');
  return text === '' || text.startsWith('#') ? null : text;
}
