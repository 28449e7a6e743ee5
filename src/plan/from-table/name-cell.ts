/** What stands in the cell of an indicator's name beside the name: its number, its unit, and footnote marks. */
import { isUnit } from '../../notation/units';
import { oneLine } from './table';

export interface NamePieces {
  /** The number as printed, without its dot or brackets; '' where there is none. */
  readonly no: string;
  /** As printed in front of the name, dot included. */
  readonly noText: string;
  readonly name: string;
  readonly unit: string | null;
  /** Words in brackets at the end that are no known unit: part of the name unless somebody says that they are one. */
  readonly bracket: string | null;
  /** `**`; '' where there are none. */
  readonly marks: string;
}

/** Signs that a document sets behind a name or number to lead to a note. */
const markSigns = '*＊※△▲☆★#＃†‡①-⑳¹²³';
const marksAtEnd = new RegExp(`\\s*([${markSigns}][${markSigns}\\s]*)$`);
const marksInFront = new RegExp(`^([*＊※△▲☆★#＃†‡]+)\\s*`);

export function withoutMarks(text: string): { readonly rest: string; readonly marks: string } {
  const end = marksAtEnd.exec(text);
  const rest = end ? text.slice(0, end.index) : text;
  const front = marksInFront.exec(rest);
  const marks = `${front?.[1] ?? ''}${end?.[1] ?? ''}`;
  return {
    rest: front ? rest.slice(front[0].length) : rest,
    marks: marks.replace(/\s/g, '').replaceAll('＊', '*').replaceAll('＃', '#'),
  };
}

export function isUnitText(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^\(?单位:?|\)$/g, '');
  if (plain === '') return false;
  const bare = plain.replace(/^[十百千万亿]+(?=[^十百千万亿])/, '');
  return isUnit(plain) || isUnit(bare) || isUnit(bare.replace(/\/\d+/, '/'));
}

const digits = '[\\d０-９]';
const strongNumber = new RegExp(
  `^[（(]?\\s*(${digits}{1,4}(?:[.．]${digits}{1,3}){0,2})\\s*[)）.．、。,，:：]+(?!${digits})\\s*`,
);
/** A number that touches the name, or stands before it with a blank: `3岁以下` looks the same. */
const weakNumber = new RegExp(`^(${digits}{1,4})(?:\\s+(?!${digits})|(?=[^\\d０-９.．,，%％‰:：\\s]))`);
const circled = /^([①-⑳])\s*/;

/** The number that a name begins with; `isWeak` where it may as well be a word of the name. */
export function leadingNo(
  text: string,
): { readonly no: string; readonly printed: string; readonly isWeak: boolean } | null {
  const line = oneLine(text);
  const round = circled.exec(line);
  if (round) return { no: (round[1] ?? '').normalize('NFKC'), printed: round[0], isWeak: false };
  const strong = strongNumber.exec(line);
  const found = strong ?? weakNumber.exec(line);
  return found && { no: (found[1] ?? '').normalize('NFKC'), printed: found[0], isWeak: !strong };
}

const brackets = /^(.*\S)\s*[（(〔[【]\s*([^（）()〔〕[\]【】]{1,12}?)\s*([）)〕\]】]?)$/;
const percentBehind = /^(.*[^\d\s])\s*([%％‰])$/;
const unitBehind = /^(.{2,}?)[，,：:；;\s]\s*(\S+)$/;

/** `takesNo`: whether a number that touches the name is one (the sequence of the rows says so). */
export function namePieces(text: string, takesNo: boolean): NamePieces {
  const raw = text.replace(/\s+/g, ' ').trim();
  const found = leadingNo(raw);
  const number = found && (takesNo || !found.isWeak) ? found : null;
  const line = oneLine(raw);
  const noText = number?.printed ?? '';
  const behind = withoutMarks(line.slice(noText.length));
  const { rest, unit, bracket } = unitOf(behind.rest, raw);
  const inner = unit === null ? { rest, marks: '' } : withoutMarks(rest);
  return { no: number?.no ?? '', noText, name: inner.rest.trim(), unit, bracket, marks: inner.marks + behind.marks };
}

function unitOf(
  line: string,
  raw: string,
): { readonly rest: string; readonly unit: string | null; readonly bracket: string | null } {
  const [, before = '', inner = '', closing = ''] = brackets.exec(line) ?? [];
  const unit = inner.replace(/^单位[:：]?/, '');
  if (inner !== '' && isUnitText(inner)) return { rest: before, unit, bracket: null };
  if (inner !== '' && closing !== '') return { rest: line, unit: null, bracket: unit };
  const percent = percentBehind.exec(line);
  if (percent) return { rest: percent[1] ?? '', unit: percent[2] ?? '', bracket: null };
  // The blank before a unit is gone from one line of Chinese characters, so it is looked for in the cell itself.
  const [, , last = ''] = unitBehind.exec(withoutMarks(raw).rest) ?? [];
  if (last.length > 1 && isUnitText(last) && line.endsWith(last))
    return { rest: line.slice(0, -last.length).replace(/[，,：:；;\s]+$/, ''), unit: last, bracket: null };
  return { rest: line, unit: null, bracket: null };
}
