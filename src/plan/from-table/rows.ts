/** What each row of a table is: an indicator, a heading of a group, a head again, a page's break, a note. */
import { isFigure, isHeadRow, type Head } from './columns';
import { headerMeaning, type ColumnRole } from './headers';
import { leadingNo } from './name-cell';
import { isNote } from './legend';
import { compact, oneLine, type SourceTable } from './table';

export type RowKind =
  | 'blank'
  | 'title'
  | 'head'
  | 'head-again'
  /** 续表, a page's number: nothing of the plan. */
  | 'page'
  | 'note'
  /** 单位：万人, for all rows that have none. */
  | 'unit'
  | 'group'
  | 'indicator'
  /** The beginning of a name that goes on in the next row. */
  | 'joins-next'
  | 'left-out'
  | 'not-understood';

/** A row with one text and no figures may be any of these. */
export const rowChoices = ['group', 'joins-next', 'left-out'] as const;
export type RowChoice = (typeof rowChoices)[number];

export interface UnderstoodRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly why?: 'other-head' | 'no-name' | 'hidden' | 'several-texts' | 'sum';
}

export function rowsOf(
  table: SourceTable,
  head: Head,
  chosen: ReadonlyMap<number, RowChoice>,
): readonly UnderstoodRow[] {
  const hidden = new Set(table.hidden);
  const place = new Map(head.columns.map(({ role, column }) => [role, column]));
  const firstHead = head.rows[0] ?? -1;
  let seesNotes = false;
  return table.rows.map((cells, row): UnderstoodRow => {
    const texts = cells.map(({ text }) => text);
    const shown = texts.map(oneLine).filter((text) => text !== '');
    if (shown.length === 0) return { row, kind: 'blank' };
    if (hidden.has(row)) return { row, kind: 'not-understood', why: 'hidden' };
    const choice = shown.length === 1 ? chosen.get(row) : undefined;
    if (choice) return { row, kind: choice };
    if (head.rows.includes(row)) return { row, kind: 'head' };
    const only = shown.length === 1 ? (shown[0] ?? '') : null;
    const start = shown[0] ?? '';
    if (isNote(start) && !texts.some(isFigure)) {
      seesNotes = true;
      return { row, kind: 'note' };
    }
    if (only !== null && isPage(only)) return { row, kind: 'page' };
    if (row < firstHead)
      return only === null
        ? { row, kind: 'not-understood', why: 'several-texts' }
        : { row, kind: isUnitLine(only) ? 'unit' : 'title' };
    if (isAgain(table, head, texts)) return { row, kind: 'head-again' };
    if (isHeadRow(texts)) return { row, kind: 'not-understood', why: 'other-head' };
    const at = (role: ColumnRole) => oneLine(texts[place.get(role) ?? -1] ?? '');
    const hasFigures = [at('base'), at('target'), at('change'), at('actual')].some((text) => text !== '');
    const name = at('name');
    if (isSum(name)) return { row, kind: 'not-understood', why: 'sum' };
    if (!hasFigures && shown.length === 2 && isOrdinal(at('no')) && name !== '') return { row, kind: 'group' };
    if (only !== null && (only === name || !hasFigures)) {
      if (seesNotes) return { row, kind: 'note' };
      if (isTitle(table, head, only)) return { row, kind: 'title' };
      const no = leadingNo(name);
      return {
        row,
        kind: only === name && no && !no.isWeak && !isHeading(name) && !opensGroup(table, row) ? 'indicator' : 'group',
      };
    }
    if (name === '') return { row, kind: 'not-understood', why: hasFigures ? 'no-name' : 'several-texts' };
    return { row, kind: 'indicator' };
  });
}

/** Ordinals of chapters and sections: 一、 （一） 第一部分. */
export function isHeading(text: string): boolean {
  return /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十\d]+[部类章节])/.test(
    text,
  );
}

/** 一 or （一） in the column of numbers, as a table in Word has it beside the heading of a group. */
export function isOrdinal(text: string): boolean {
  return /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/.test(text);
}

function isSum(name: string): boolean {
  return /^(?:合计|小计|总计|共计|总和)[:：]?$/.test(compact(name));
}

/** A merge over the whole width makes a heading of what would look like an indicator. */
function opensGroup({ merges, rows }: SourceTable, row: number): boolean {
  return merges.some(
    (merge) =>
      merge.row === row && merge.rows === 1 && merge.columns > 1 && merge.columns >= (rows[row]?.length ?? 0) - 1,
  );
}

function isPage(text: string): boolean {
  return (
    /^[（(]?续(?:表|上表|前表)?[)）]?\d*$/.test(text) ||
    /^(?:[-—–·]+\s*)?\d{1,3}(?:\s*[-—–·]+)?$/.test(text) ||
    /^第\s*\d+\s*页/.test(text) ||
    /^[-—–_=*·.\s]{3,}$/.test(text)
  );
}

function isUnitLine(text: string): boolean {
  return /^[（(]?单位[:：]/.test(text);
}

/** The title again, on the next page: 专栏2 … （续）. */
function isTitle(table: SourceTable, head: Head, text: string): boolean {
  if (/^(?:专栏|附?表)\s*\d*/.test(text) && text.length > 4) return true;
  const bare = compact(text).replace(/[（(]?续(?:表)?[)）]?$/, '');
  return table.rows
    .slice(0, head.rows[0] ?? 0)
    .some((row) => row.some((cell) => bare !== '' && compact(cell.text) === bare));
}

/** A row with the same words as the head, or as one row of it. */
function isAgain(table: SourceTable, head: Head, texts: readonly string[]): boolean {
  const shown = texts.map((text, column) => [compact(text), column] as const).filter(([text]) => text !== '');
  return (
    head.rows.length > 0 &&
    shown.length > 1 &&
    shown.every(
      ([text, column]) =>
        head.rows.some((row) => compact(table.rows[row]?.[column]?.text ?? '') === text) ||
        (headerMeaning(text) !== null && headerMeaning(text)?.role === head.columns[column]?.role),
    )
  );
}
