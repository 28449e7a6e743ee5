/**
 * The document that the Haining plan was taken from, read anew for the tests: the copied lines in tests/cases/plan, and the
 * whole text where it lies beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines by their number, counted from 1; trailing blanks are no part of them. */
export type DocumentLines = ReadonlyMap<number, string>;

const copied = join(__dirname, '../cases/plan/haining-14fyp.lines.txt');
const whole = join(__dirname, '../../../shared/seed/haining-14fyp.txt');

export const documents: readonly { readonly name: string; readonly lines: DocumentLines }[] = [
  { name: 'the copied lines', lines: numberedLines(readFileSync(copied, 'utf8')) },
  ...(existsSync(whole) ? [{ name: 'the whole document', lines: allLines(readFileSync(whole, 'utf8')) }] : []),
];

/** `86|1. 城镇新增就业人数…` */
function numberedLines(text: string): DocumentLines {
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => [Number(line.slice(0, line.indexOf('|'))), line.slice(line.indexOf('|') + 1)]),
  );
}

function allLines(text: string): DocumentLines {
  return new Map(text.split('\n').map((line, i) => [i + 1, line.trimEnd()]));
}

/** One row of a box: what stands in its cells, and in which line. */
export interface BoxRow {
  readonly line: number;
  readonly group: string;
  readonly no: string;
  readonly name: string;
  readonly unit: string | null;
  /** `**`, `*` or ''. */
  readonly stars: string;
  /** The cells behind the name, as printed. */
  readonly cells: readonly string[];
}

const label = /^(\d+)\. (.+?)\s*(?:[（(]([^（）()]+)[）)])?(\*{0,2})$/;
const heading = /^[一二三四五六]、(.+)$/;

/** Box 2 heads its groups with lines of their own. */
export function boxTwo(lines: DocumentLines): readonly BoxRow[] {
  let group = '';
  return rowsBetween(lines, 85, 109).flatMap(([line, [first = '', ...cells]]) => {
    group = heading.exec(first)?.[1] ?? group;
    return rowOf(line, group, first, cells);
  });
}

/** Box 1 names the group in the first cell of its first row. */
export function boxOne(lines: DocumentLines): readonly BoxRow[] {
  let group = '';
  return rowsBetween(lines, 17, 33).flatMap(([line, [first = '', second = '', ...cells]]) => {
    group = first === '' ? group : first;
    return rowOf(line, group, second, cells);
  });
}

function rowsBetween(lines: DocumentLines, from: number, to: number): readonly [number, readonly string[]][] {
  return [...lines].filter(([line]) => line >= from && line <= to).map(([line, text]) => [line, text.split('\t')]);
}

function rowOf(line: number, group: string, text: string, cells: readonly string[]): readonly BoxRow[] {
  const found = label.exec(text);
  if (!found) return [];
  const [, no = '', name = '', unit, stars = ''] = found;
  return [{ line, group, no, name, unit: unit ?? null, stars, cells }];
}

/** Runs of blanks and tabs are one blank: a quote of a table row is written with blanks. */
export function holds(text: string | undefined, quote: string): boolean {
  const plain = (whatever: string) => whatever.replace(/\s+/g, ' ');
  return text !== undefined && plain(text).includes(plain(quote));
}
