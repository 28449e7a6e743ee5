/** Excel's ready-made conditions (texts, ranks, averages, dates…) as formulas for the first cell of a rule's ranges. */
import { cellName, rangeName } from './cell-name';
import type { ConditionalRule, Rect } from './engine';

type Highlight = Extract<ConditionalRule['rule'], { type: 'text' | 'preset' | 'topBottom' }>;

/** Without `=`. */
export function highlightFormula(rule: Highlight, ranges: readonly Rect[]): string | null {
  const anchor = ranges[0];
  if (!anchor) return null;
  const cell = cellName(anchor.row, anchor.column);
  if (rule.type === 'text') return textFormula(rule.operator, rule.text, cell);
  const all = ranges.map(absolute).join(',');
  const area = ranges.length > 1 ? `(${all})` : all;
  return rule.type === 'preset' ? presetFormula(rule.criterion, cell, area) : rankFormula(rule, cell, area);
}

function absolute(rect: Rect): string {
  return rangeName(rect).replace(/[A-Z]+|\d+/g, '$$$&');
}

function textFormula(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    Contains: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    NotContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    BeginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    EndsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  return formulas[operator] ?? 'FALSE';
}

function rankFormula({ kind, rank }: { kind: string; rank: number }, cell: string, area: string): string {
  const count = kind.endsWith('Percent') ? `MAX(1,INT(COUNT(${area})*${rank}/100))` : `MIN(${rank},COUNT(${area}))`;
  const limit = kind.startsWith('Top') ? `>=LARGE(${area},${count})` : `<=SMALL(${area},${count})`;
  return `AND(ISNUMBER(${cell}),${cell}${limit})`;
}

function presetFormula(criterion: string, cell: string, area: string): string {
  const plain: Readonly<Record<string, string>> = {
    Blanks: `LEN(TRIM(${cell}))=0`,
    NonBlanks: `LEN(TRIM(${cell}))>0`,
    Errors: `ISERROR(${cell})`,
    NonErrors: `NOT(ISERROR(${cell}))`,
    UniqueValues: `COUNTIF(${area},${cell})=1`,
    DuplicateValues: `COUNTIF(${area},${cell})>1`,
    AboveAverage: `${cell}>AVERAGE(${area})`,
    BelowAverage: `${cell}<AVERAGE(${area})`,
    EqualOrAboveAverage: `${cell}>=AVERAGE(${area})`,
    EqualOrBelowAverage: `${cell}<=AVERAGE(${area})`,
    ...dates(cell),
  };
  const deviation = /^(One|Two|Three)StdDev(Above|Below)Average$/.exec(criterion);
  if (!deviation) return plainOrNever(plain[criterion], criterion, cell);
  const times = { One: 1, Two: 2, Three: 3 }[deviation[1] ?? ''] ?? 1;
  const above = deviation[2] === 'Above';
  const limit = `AVERAGE(${area})${above ? '+' : '-'}${times}*STDEV(${area})`;
  return `AND(ISNUMBER(${cell}),${cell}${above ? '>' : '<'}${limit})`;
}

/** Averages and dates say nothing of a text or an empty cell; duplicates say nothing of an empty one. */
function plainOrNever(formula: string | undefined, criterion: string, cell: string): string {
  if (formula === undefined) return 'FALSE';
  if (criterion.endsWith('Average')) return `AND(ISNUMBER(${cell}),${formula})`;
  return criterion.endsWith('Values') ? `AND(LEN(${cell})>0,${formula})` : formula;
}

/** As Excel itself writes them into a file; weeks begin on Sunday. */
export function dates(cell: string): Readonly<Record<string, string>> {
  const days = `ROUNDDOWN(${cell},0)-TODAY()`;
  const month = (offset: number) => {
    const day = `EDATE(TODAY(),${offset})`;
    return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
  };
  return {
    Yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    Today: `FLOOR(${cell},1)=TODAY()`,
    Tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    LastSevenDays: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    LastWeek: `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
    ThisWeek: `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,${days}<=7-WEEKDAY(TODAY()))`,
    NextWeek: `AND(${days}>(7-WEEKDAY(TODAY())),${days}<(15-WEEKDAY(TODAY())))`,
    LastMonth: month(-1),
    ThisMonth: `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
    NextMonth: month(1),
  };
}
