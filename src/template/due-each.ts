/**
 * The verdict on special targets that are due again and again (每年, 每一至两年): a year that failed is not made good by a
 * later one, and a year up to the cut-off without an entry is one that nobody has reported. In both forms of the formulas.
 */
import type { DueEach } from '../plan/plan';
import { boundOf } from '../progress/bound';
import type { Held } from '../progress/held';
import { failed } from '../progress/result';
import { readTarget } from '../progress/row';
import type { Status } from '../progress/status';
import { dueEachWords } from '../words/due-each-words';
import { statusWord } from '../words/status-words';
import { quoted } from './a1';
import { PLAN } from './function-namespace';
import { levelTest } from './plain/level-test';
import { plainCells } from './plain/plain-cells';
import type { PlainFormulas } from './plain/plain-row';
import { isReported } from './plain/reading';
import { keyCellOf, rowFormulas, typedYears, type FormulaKey } from './progress-formulas';
import { progressRows } from './progress-layout';
import type { ProgressColumn } from './progress-columns';
import type { TemplateContext } from './template-context';

/** What Excel takes as one formula. */
const longestFormula = 8192;

type RowFormulas = Readonly<Record<FormulaKey, string>>;

/** The formulas of a row in their PLAN form; of one that is due again and again with the verdict on all its years. */
export function yearRowFormulas(context: TemplateContext, row: number, above: number): RowFormulas {
  const formulas = rowFormulas(context, row, above);
  const due = dueOf(context, row);
  if (due === null) return formulas;
  const until = `IF(${context.head.asOf}="",${typedYears(context, row)},${context.head.lastYear})`;
  const verdicts = context.layout.yearColumns.map(({ key }) => verdictOf(context, row, key));
  const years = yearsOf(context, row).map((year, i): YearTests => {
    const [before, own = ''] = [verdicts[i - 1], verdicts[i]];
    const failing = is(context, own, 'breached');
    return {
      ...year,
      missed: due === 'yearly' ? failing : before && `${failing},${is(context, before, 'breached')}`,
      missing: `AND(${year.place}<=${until},${is(context, own, 'not-reported')})`,
    };
  });
  const missing = years.map((year) => year.missing);
  const own = {
    status: `=${statusOf(context, due, years, missing, formulas.status.slice(1))}`,
    why: `=${whyOf(context, due, row, years, until, formulas.why.slice(1))}`,
  };
  // Of decades the latest year has to do.
  return Object.values(own).every(({ length }) => length <= longestFormula) ? { ...formulas, ...own } : formulas;
}

/** The same verdict in plain formulas; `criterion` as its cell holds it. */
export function plainDueEach(
  context: TemplateContext,
  row: number,
  criterion: Held,
  plain: PlainFormulas,
): PlainFormulas {
  const due = dueOf(context, row);
  const target = readTarget(criterion);
  const bound = failed(target) || target === null ? null : boundOf(target, target.value);
  if (due === null || bound === null || failed(target) || target === null) return plain;
  const cells = plainCells(context, row);
  const { met } = levelTest(target, bound);
  const fails = ({ cell }: YearCells) => `ISNUMBER(${cell}),NOT(${met(cell)})`;
  const places = yearsOf(context, row);
  const years = places.map((year, i): YearTests => {
    const before = places[i - 1];
    return {
      ...year,
      missed: due === 'yearly' ? fails(year) : before && `${fails(year)},${fails(before)}`,
      missing: '',
    };
  });
  const until = `IF(${cells.asOf}="",${cells.typed},${cells.last})`;
  const missing = [`SUMPRODUCT((1-${isReported(cells.actuals)})*(${cells.years}<=${until}))>0`];
  const status = statusOf(context, due, years, missing, plain.status.slice(1));
  const formula = `=IF(ISERROR(${cells.latest}),${plain.status.slice(1)},${status})`;
  return formula.length <= longestFormula ? { ...plain, status: formula } : plain;
}

interface YearCells {
  readonly year: number;
  /** The cell with the year, and the row's entry of that year. */
  readonly place: string;
  readonly cell: string;
}

interface YearTests extends YearCells {
  /** Conditions that hold together where the year failed; nothing for a year that cannot fail on its own. */
  readonly missed: string | undefined;
  readonly missing: string;
}

function dueOf({ layout, dueEach }: TemplateContext, row: number): DueEach | null {
  const indicator = layout.rows[row - progressRows.data];
  if (!layout.has('criterion') || !layout.has('status')) return null;
  return indicator ? dueEach(indicator) : null;
}

function yearsOf(context: TemplateContext, row: number): readonly YearCells[] {
  const { layout } = context;
  return layout.yearColumns.map(({ key, year }) => ({
    year: year ?? 0,
    place: keyCellOf(context, key),
    cell: `$${layout.cell(key, row)}`,
  }));
}

/** What STATUS says of one year alone: the criterion is its own base, so that it is one to be kept. */
function verdictOf(context: TemplateContext, row: number, key: ProgressColumn['key']): string {
  const { layout, language } = context;
  const [criterion, cell] = [`$${layout.cell('criterion', row)}`, `$${layout.cell(key, row)}`];
  const english = language === 'en-US' ? ',,,,,"en"' : '';
  return `${PLAN}.STATUS(${criterion},${criterion},IF(${cell}="","",${cell}),${keyCellOf(context, key)}${english})`;
}

function is({ language }: TemplateContext, verdict: string, status: Status): string {
  return `${verdict}=${quoted(statusWord(language, status))}`;
}

function statusOf(
  { language, head }: TemplateContext,
  due: DueEach,
  years: readonly YearTests[],
  missing: readonly string[],
  latest: string,
): string {
  const word = (status: Status) => quoted(statusWord(language, status));
  const missed = years.flatMap((year) => (year.missed ? [`AND(${year.place}<=${head.lastYear},${year.missed})`] : []));
  // A year in which nothing is due yet is no breach.
  const settled = (['breached', 'weakening'] as const).reduce(
    (formula, status) => `SUBSTITUTE(${formula},${word(status)},${word('kept')})`,
    latest,
  );
  const otherwise = due === 'yearly' ? latest : settled;
  const reported = `IF(OR(${missing.join()}),${word('not-reported')},${otherwise})`;
  return missed.length === 0 ? reported : `IF(OR(${missed.join()}),${word('breached')},${reported})`;
}

/** The status, what is wanted, and each year that failed or has no entry. */
function whyOf(
  context: TemplateContext,
  due: DueEach,
  row: number,
  years: readonly YearTests[],
  until: string,
  latest: string,
): string {
  const { layout, language, head } = context;
  const words = dueEachWords[language];
  const [status, criterion] = (['status', 'criterion'] as const).map((key) => `$${layout.cell(key, row)}`);
  const listed = years.map(({ year, place, cell, missed, missing }) => {
    const said = (text: string) => joined(words.semicolon + text.replace('{year}', String(year)), { actual: cell });
    const unreported = `IF(${missing},${said(words.missing)},"")`;
    return missed
      ? `IF(AND(${place}<=${head.lastYear},${missed}),${said(words.missed[due])},${unreported})`
      : unreported;
  });
  const sentence = [
    status,
    joined(words.colon + words.wanted[due], { criterion: criterion ?? '' }),
    ...listed,
    quoted(words.stop),
  ].join('&');
  const word = (each: Status) => `${status}=${quoted(statusWord(language, each))}`;
  const own = [word('breached'), `AND(${word('not-reported')},${until}>0)`].concat(
    due === 'yearly' ? [] : [word('kept')],
  );
  return `IF(OR(${own.join()}),${sentence},${latest})`;
}

/** `a {x} b` with x in a cell: `"a "&$X7&" b"`. */
function joined(text: string, cells: Readonly<Record<string, string>>): string {
  return text
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? (part === '' ? '' : quoted(part)) : (cells[part] ?? quoted(''))))
    .filter((part) => part !== '')
    .join('&');
}
