/** Tables: a part each, listed by its sheet. */
import { rangeName } from '../cell-name';
import type { SheetTable, SheetTableColumn } from '../engine';
import { autoFilterXml } from './filter-xml';
import { HEAD, type OfficePackage } from './office-package';
import { element, escapeXml } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

export class TableParts {
  private count = 0;

  /** Adds the parts and gives the list for the sheet. */
  async add(parcel: OfficePackage, sheetPath: string, tables: readonly SheetTable[]): Promise<string> {
    const entries: string[] = [];
    for (const table of tables) {
      this.count += 1;
      const file = `table${this.count}.xml`;
      await parcel.add(`xl/tables/${file}`, HEAD + tableXml(table, this.count), CONTENT);
      const id = await parcel.relate(sheetPath, TABLE, `../tables/${file}`);
      entries.push(element('tablePart', { 'r:id': id }));
    }
    return entries.length === 0 ? '' : element('tableParts', { count: entries.length }, entries.join(''));
  }
}

function tableXml(table: SheetTable, id: number): string {
  const { rect, headers, totals, columns } = table;
  const filtered = totals ? { ...rect, rows: rect.rows - 1 } : rect;
  const filter = headers && table.filterButton ? autoFilterXml(filtered, table.filterColumns) : '';
  const attributes = {
    xmlns: MAIN,
    id,
    name: table.name,
    displayName: table.name,
    ref: rangeName(rect),
    headerRowCount: headers ? undefined : 0,
    totalsRowCount: totals ? 1 : undefined,
    totalsRowShown: totals ? undefined : 0,
  };
  const list = columns.map((column) => columnXml(column, totals)).join('');
  const style = element('tableStyleInfo', {
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
  return element('table', attributes, filter + element('tableColumns', { count: columns.length }, list) + style);
}

/** The functions of a total row by their number in SUBTOTAL. */
const TOTALS: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

function columnXml({ id, name, total }: SheetTableColumn, totals: boolean): string {
  const column = { id, name: fileName(name) };
  if (!totals || total === '') return element('tableColumn', column);
  if (!total.startsWith('=')) return element('tableColumn', { ...column, totalsRowLabel: total });
  const known = TOTALS[/^=SUBTOTAL\((\d+),[^,()]*\)$/.exec(total)?.[1] ?? ''];
  if (known) return element('tableColumn', { ...column, totalsRowFunction: known });
  const formula = element('totalsRowFormula', {}, escapeXml(total.slice(1)));
  return element('tableColumn', { ...column, totalsRowFunction: 'custom' }, formula);
}

/** Line breaks of a header stand as escapes in the part. */
function fileName(name: string): string {
  return name.replaceAll('\r', '').replaceAll('\n', '_x000a_');
}
