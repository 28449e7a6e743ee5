/** Reads one entry cell: the value as understood, and everything about the typing that a rule may want to say. */
import { isMissingMark } from '../notation/number-text';
import { decimalsOf, shifted } from './decimal';
import { visibleText } from './clean-text';
import type { EntryCell } from './entry';
import type { IndicatorFacts } from './indicator-facts';
import { factsOfFormat } from './number-formats';
import { intendedEntry } from './typed-as-date';
import { readNumber, readParts } from './typed-number';
import { placesBetween, type Unit } from './units';
import { isProvisionalNote, takeApart, type TypedText } from './typed-text';

export interface Reading {
  readonly shape: 'blank' | 'number' | 'parts' | 'missing' | 'error' | 'unreadable';
  /** In the indicator's unit. */
  readonly value: number | null;
  readonly parts: readonly number[] | null;
  /** What should stand in the cell: the value, or the composition's text. */
  readonly entry: string | number | null;
  readonly decimals: number;
  readonly marks: Marks;
}

/** What is odd about the typing; '' and false mean nothing. */
export interface Marks {
  readonly hidden: boolean;
  readonly fullWidth: boolean;
  /** A number kept as text. */
  readonly asText: boolean;
  readonly comma: 'none' | 'grouped' | 'ambiguous';
  readonly unit: string;
  readonly note: string;
  readonly notation: string;
  /** What was probably typed where Excel made a date or time of it. */
  readonly intended: string;
}

/** Nothing odd; readings of plain numbers share it. */
export const noMarks: Marks = {
  hidden: false,
  fullWidth: false,
  asText: false,
  comma: 'none',
  unit: '',
  note: '',
  notation: '',
  intended: '',
};

/** Longer texts are no entry; they are refused before anything takes them apart. */
const longestEntry = 200;
const errorValue = /^#[A-Z][A-Z0-9/_]{1,30}[!?]?$/;

export function readCell(cell: EntryCell, facts: IndicatorFacts): Reading {
  const { value } = cell;
  if (value === '') return blank;
  if (typeof value === 'string') return readTyped(value, facts);
  // What is no finite number cannot come from Excel, which has errors for it; booleans can.
  return typeof value === 'number' && Number.isFinite(value) ? readHeld(value, cell.numberFormat, facts) : unreadable();
}

/** Whether the office flagged the value inside the cell: `97.1(预计)`. */
export function saysProvisional({ marks }: Reading): boolean {
  return marks.note !== '' && isProvisionalNote(marks.note);
}

const blank = bare('blank');

function bare(shape: Reading['shape'], marks: Partial<Marks> = {}): Reading {
  return { shape, value: null, parts: null, entry: null, decimals: 0, marks: { ...noMarks, ...marks } };
}

function unreadable(marks: Partial<Marks> = {}): Reading {
  return bare('unreadable', marks);
}

function number(value: number, marks: Marks): Reading {
  return { shape: 'number', value, parts: null, entry: value, decimals: decimalsOf(value), marks };
}

const percentUnit: Unit = { noun: '%', exponent: 0 };

/** A number as Excel holds it. */
function readHeld(value: number, format: string, facts: IndicatorFacts): Reading {
  const { date, percent } = factsOfFormat(format);
  // A composition is no single number: below 1 it is a time of day, unless it shows as a percentage.
  if (date || (facts.parts && value > 0 && value < 1 && !percent)) {
    return unreadable({ intended: intendedEntry(value, format, facts.parts) });
  }
  if (facts.parts) {
    return { shape: 'parts', value: null, parts: [value], entry: null, decimals: decimalsOf(value), marks: noMarks };
  }
  return percent ? readPercentage(value, facts) : number(value, noMarks);
}

/** 0.97 that shows as 97% is 97 in a row of percentages, and nothing in a row of persons. */
function readPercentage(value: number, { unit }: IndicatorFacts): Reading {
  const marks = { ...noMarks, unit: '%' };
  const places = unit && placesBetween(percentUnit, unit);
  const amount = places === null ? Infinity : shifted(value, 2 + places);
  return Number.isFinite(amount) ? number(amount, marks) : unreadable(marks);
}

function readTyped(raw: string, facts: IndicatorFacts): Reading {
  const visible = visibleText(raw);
  if (visible === '') return bare('blank', { hidden: true });
  if (visible.length > longestEntry) return unreadable();
  if (visible === '/' || isMissingMark(visible.normalize('NFKC').replaceAll(' ', ''))) return bare('missing');
  if (errorValue.test(visible)) return bare('error');
  const typed = takeApart(raw);
  return facts.parts ? readComposition(typed) : readAmount(typed, facts);
}

function marksOf({ hidden, fullWidth, note, notation }: TypedText): Partial<Marks> {
  return { hidden, fullWidth, note, notation };
}

function readAmount(typed: TypedText, { unit, unitText }: IndicatorFacts): Reading {
  const read = readNumber(typed.body, unit, unitText);
  if (!read) return unreadable();
  if (read.comma === 'ambiguous') return unreadable({ comma: read.comma });
  const marks = { ...noMarks, ...marksOf(typed), asText: true, comma: read.comma, unit: read.unit };
  return read.value === null ? unreadable(marks) : number(read.value, marks);
}

function readComposition(typed: TypedText): Reading {
  const read = readParts(typed.body);
  if (!read) return unreadable();
  if (read.comma === 'ambiguous') return unreadable({ comma: read.comma });
  const isPlain = !typed.hidden && !typed.fullWidth && typed.note + typed.notation + read.unit === '';
  const marks = isPlain ? noMarks : { ...noMarks, ...marksOf(typed), unit: read.unit };
  return { shape: 'parts', value: null, parts: read.parts, entry: read.text, decimals: read.decimals, marks };
}
