/** Takes a typed text apart: invisible characters, footnote marks, notes in brackets, plan notation, and what is left. */
import { hasFootnoteMark } from '../notation/number-text';
import { foldWidth, hasFullWidth, plainColons, visibleText } from './clean-text';
import { parseUnit } from './units';

/** A text without the parts that are not the value. Empty strings mean that there was none. */
export interface TypedText {
  /** Folded to plain characters, single spaces; still with a unit behind the number. */
  readonly body: string;
  /** Notes and marks that stood before or behind the value. */
  readonly note: string;
  /** Plan notation that an actual must not carry: `[]`, `<`, `左右`. */
  readonly notation: string;
  readonly hidden: boolean;
  readonly fullWidth: boolean;
}

/** Words that flag a figure as provisional when they stand beside it. */
const provisionalWord = '(?:预计|预估|预测|估计|快报|初步|暂定)[数值]?';
const before = new RegExp(`^${provisionalWord} ?`);
const behind = new RegExp(`${provisionalWord}$`);
const provisionalNote = /预计|预估|预测|估计|快报|初步|暂定|^(?:e|p|est|estimate|estimated|prov|provisional)\.?$/i;
const planNotation = /[[\]()<>≤≥≦≧⩽⩾〔〕【】〈〉‹›]|左右|以上|以下|以内/g;

export function isProvisionalNote(note: string): boolean {
  return provisionalNote.test(note);
}

/** Whether a note says nothing but that the figure is provisional. */
export function isOnlyProvisional(note: string): boolean {
  return isProvisionalNote(note) && note.replace(behind, '').replace(/^[a-z]+\.?$/i, '') === '';
}

export function takeApart(raw: string): TypedText {
  const visible = visibleText(raw);
  const notes: string[] = [];
  const alone = withoutWord(withoutBrackets(withoutMarks(visible, notes), notes), notes);
  // Footnote signs are digits after folding, so a text that holds one elsewhere is left as it is: not a number.
  const folded = plainColons(hasFootnoteMark(alone) ? alone : foldWidth(alone)).trim();
  const found = folded.match(planNotation) ?? [];
  return {
    body: found.length > 0 ? folded.replace(planNotation, '').trim() : folded,
    note: notes.filter((note) => note !== '').join('；'),
    notation: found.join(''),
    hidden: visible !== raw,
    fullWidth: hasFullWidth(visible),
  };
}

/** `61.5*`, `61.5①`: the marks at the end. */
function withoutMarks(text: string, notes: string[]): string {
  let end = text.length;
  while (end > 0 && (hasFootnoteMark(text[end - 1] ?? '') || text[end - 1] === '＊')) end -= 1;
  notes.push(text.slice(end));
  return text.slice(0, end).trimEnd();
}

const brackets: Readonly<Record<string, string>> = {
  ')': '(',
  '）': '（',
  ']': '[',
  '］': '［',
  '〕': '〔',
  '】': '【',
};

/** `97.1(预计)`: the words in brackets behind the value, as typed; a unit in brackets stays with the number. */
function withoutBrackets(text: string, notes: string[]): string {
  const opening = brackets[text.at(-1) ?? ''];
  const open = opening === undefined ? -1 : text.lastIndexOf(opening);
  const inner = text.slice(open + 1, -1).trim();
  if (open < 1 || inner === '') return text;
  const left = text.slice(0, open).trimEnd();
  if (parseUnit(inner)) return left + inner;
  notes.unshift(inner);
  return left;
}

/** `预计97.1`, `97.1预计`. */
function withoutWord(text: string, notes: string[]): string {
  const word = (before.exec(text) ?? behind.exec(text))?.[0];
  if (word === undefined) return text;
  notes.unshift(word.trim());
  return (text.startsWith(word) ? text.slice(word.length) : text.slice(0, -word.length)).trim();
}
