/** From an understood table to the rows of a plan: what the table says, what is taken for granted, and what has to be asked. */
import type { Attribute, Indicator, IndicatorKind, Measure, SourcePlace } from '../plan';
import { parseNotation } from '../../notation/parse-notation';
import { keysOf } from './ids';
import { readTarget, unitBehind, type Asked, type AskedOfTarget } from './read-target';
import type { IndicatorRow, PrintedFigure, Understood } from './understand';
import { unitInEnglish } from './unit-words';

/** By `questionKey`. */
export type Answers = ReadonlyMap<string, string>;

export type AskedOf = AskedOfTarget | 'unit' | 'name' | 'base';

export interface Question extends Omit<Asked, 'of'> {
  readonly of: AskedOf;
  readonly row: number;
  /** What the question is about: the target, the words in brackets. */
  readonly about: string;
}

/** `leave-out` is an answer to what cannot be a row of a plan. */
export const leaveOut = 'leave-out';

export function questionKey(row: number, of: AskedOf): string {
  return `${row}:${of}`;
}

export interface DraftRow {
  readonly row: IndicatorRow;
  /** null: left out, or not yet to be made. */
  readonly indicator: DraftIndicator | null;
  readonly questions: readonly Question[];
  readonly isLeftOut: boolean;
}

/** An indicator that was drawn from a table; all that a table cannot say has its neutral value. */
export interface DraftIndicator extends Indicator {
  readonly actual: string;
}

export interface Draft {
  readonly rows: readonly DraftRow[];
  /** Marks behind names or bases that no note explains. */
  readonly unexplained: readonly string[];
  /** The numbers are not the printed ones: none are printed, or they begin anew in each group. */
  readonly isRenumbered: boolean;
}

/** How somebody explains a mark that no note explains: who set the indicators. */
export function markKey(marks: string): string {
  return `mark:${marks}`;
}

export function draftOf(understood: Understood, answers: Answers): Draft {
  const { indicators: rows, legend } = understood;
  const numbers = rows.map(({ no }) => no);
  const isRenumbered = numbers.some((no) => no === '' || no.length > 12) || new Set(numbers).size < numbers.length;
  const keys = keysOf(rows);
  const seen = new Set(rows.flatMap(({ marks, base, target }) => [marks, base.marks, target.marks]));
  return {
    rows: rows.map((row, i) =>
      draftRow(row, keys[i] ?? '', isRenumbered ? String(i + 1) : row.no, understood, answers),
    ),
    unexplained: [...seen].filter((marks) => marks !== '' && !legend.marks.has(marks)),
    isRenumbered,
  };
}

function draftRow(row: IndicatorRow, id: string, no: string, understood: Understood, answers: Answers): DraftRow {
  const { legend, head } = understood;
  const said = (of: AskedOf) => answers.get(questionKey(row.row, of));
  const { name, unit } = unitOf(row, said('unit'));
  const { printed, changeHeader } = targetOf(row, head.columns.find(({ role }) => role === 'change')?.header ?? null);
  const printedBase = row.base.printed === '' ? '--' : row.base.printed;
  const isBaseOdd = row.base.spoilt !== undefined || !parseNotation(printedBase).ok;
  const base = isBaseOdd ? said('base')?.trim() || '--' : printedBase;
  const read = readTarget(
    { target: printed, base, unit, name, changeHeader, bracketsAreTotals: legend.bracketsAreTotals },
    said,
  );
  const wanted = (of: AskedOf, about: string, isNeeded: boolean): Question => {
    return { of, row: row.row, about, options: [], proposed: '', isNeeded };
  };
  const questions: readonly Question[] = [
    ...(read?.asked ? [{ ...read.asked, row: row.row, about: printed }] : []),
    ...(row.bracket === null || row.unit !== null ? [] : [wanted('unit', row.bracket, false)]),
    ...(isBaseOdd ? [wanted('base', row.base.spoilt ?? printedBase, true)] : []),
    ...(name === '' ? [wanted('name', row.quote, true)] : []),
  ];
  const isLeftOut = questions.some(({ of }) => said(of) === leaveOut);
  const target = printed === '' || parseMissing(printed) ? (said('target') ?? '').trim() : printed;
  if (isLeftOut || !read || target === '' || name === '') return { row, indicator: null, questions, isLeftOut };
  const { kind, criterion, direction } = read;
  const indicator: DraftIndicator = {
    id,
    no,
    group: both((row.group || understood.title || '—').slice(0, longestGroup)),
    name: both(name),
    unit: kind === 'composition' || unit === null ? null : { zh: unit, en: unitInEnglish(unit) },
    base,
    ...baseYearOf(row, understood, answers),
    target,
    criterion,
    kind,
    direction,
    measure: measureOf(kind, unit, name),
    share: isShare(kind, unit, name, [base, target]),
    attribute: row.attribute satisfies Attribute | null,
    issuer: issuerOf(row, understood, answers),
    department: row.department === '' ? null : row.department,
    aliases: [],
    sources: sourcesOf(row, understood),
    previousNo: null,
    actual: row.actual.printed,
  };
  return { row, indicator, questions, isLeftOut };
}

/** Characters (plan.schema.json). */
const longestGroup = 300;

function both(text: string): { readonly zh: string; readonly en: string } {
  return { zh: text, en: text };
}

function parseMissing(text: string): boolean {
  const read = parseNotation(text);
  return read.ok && read.notation.kind === 'missing';
}

/** Words in brackets that somebody says are the unit leave the name. */
function unitOf(row: IndicatorRow, said: string | undefined): { readonly name: string; readonly unit: string | null } {
  if (row.unit === null && row.bracket !== null && said === 'unit') {
    const name = row.name.replace(/\s*[（(〔[【][^（()）]*[）)〕\]】]$/, '');
    return { name, unit: row.bracket };
  }
  const behind = unitBehind(row.target.printed);
  return {
    name: row.name,
    unit:
      row.unit ??
      (behind !== null &&
      (row.base.printed === '' || parseMissing(row.base.printed) || unitBehind(row.base.printed) === behind)
        ? behind
        : null),
  };
}

/** The target, or what stands under 年均 or 累计 where there is none. */
function targetOf(
  row: IndicatorRow,
  header: string | null,
): { readonly printed: string; readonly changeHeader: string | null } {
  const { target, change } = row;
  const isThere = ({ printed }: PrintedFigure) => printed !== '' && !parseMissing(printed);
  if (!isThere(target) && isThere(change)) return { printed: change.printed, changeHeader: header };
  return { printed: target.printed, changeHeader: null };
}

function baseYearOf(
  { base, marks }: IndicatorRow,
  { legend, baseYear }: Understood,
  answers: Answers,
): { readonly baseYear?: number } {
  const meaning = legend.marks.get(base.marks !== '' ? base.marks : marks);
  if (meaning?.kind !== 'base-year' || (base.marks === '' && marks === '')) return {};
  const ofPlan = Number(answers.get('base-year') ?? baseYear);
  return meaning.year === ofPlan ? {} : { baseYear: meaning.year };
}

function issuerOf({ issuer, marks }: IndicatorRow, { legend }: Understood, answers: Answers): string | null {
  if (issuer !== '') return issuer;
  const meaning = legend.marks.get(marks);
  if (meaning?.kind === 'issuer') return meaning.issuer;
  return answers.get(markKey(marks))?.trim() || null;
}

const flows = /新增|引进|培训|发放|产值|增加值|收入|支出|投入|人次|招聘|办理|立案|销售|进出口|投资/;

function measureOf(kind: IndicatorKind, unit: string | null, name: string): Measure {
  if (kind === 'composition') return 'composition';
  if (/[%％‰]/.test(unit ?? '')) return 'rate';
  return kind === 'cumulative' || kind === 'growth' || flows.test(name) ? 'flow' : 'stock';
}

const growing = /增长|增速|增幅|降低|下降/;

/** A percentage that cannot leave 0 to 100: none that grows, and none whose figures are beyond. */
function isShare(kind: IndicatorKind, unit: string | null, name: string, figures: readonly string[]): boolean {
  if (!/^[%％]$/.test(unit ?? '') || growing.test(name) || kind === 'growth' || kind === 'compound') return false;
  return figures.every((text) => {
    const read = parseNotation(text);
    return !read.ok || read.notation.value === null || (read.notation.value >= 0 && read.notation.value <= 100);
  });
}

/** Characters of a quote (plan.schema.json); a longer row is quoted in parts. */
const longestQuote = 500;

export function sourcesOf({ quote }: IndicatorRow, { box, table }: Understood): readonly SourcePlace[] {
  const place = box !== '' ? box : table.place !== '' ? table.place.slice(0, 300) : '—';
  const characters = [...quote];
  const parts = Array.from({ length: Math.min(Math.ceil(characters.length / longestQuote), 40) }, (_, i) =>
    characters.slice(i * longestQuote, (i + 1) * longestQuote).join(''),
  );
  return parts.map((part) => ({ place, line: 0, quote: part }));
}
