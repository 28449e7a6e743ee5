/** Cuts an expression into its words and signs, once from left to right. */
import type { ExpressionFault } from './expression';

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  /** Place of its first character, from 1. */
  readonly at: number;
}

/** Characters; the longest check of the built-in plan has 110. */
const longest = 500;

const numberFrom = /\d{1,15}(?:\.\d{1,15})?/y;
const nameFrom = /[a-z][a-zA-Z0-9]{0,39}/y;
const signFrom = /<=|>=|!=|[<>=+\-*/(),]/y;
const blankFrom = /[ \n\t]+/y;

const kinds = [
  ['blank', blankFrom],
  ['number', numberFrom],
  ['name', nameFrom],
  ['sign', signFrom],
] as const;

export function scanExpression(text: string): readonly Token[] | ExpressionFault {
  if (text.length > longest) return { code: 'too-long', at: longest + 1, value: String(text.length) };
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = kinds.find(([, pattern]) => matches(pattern, text, at));
    if (!found) return { code: 'character', at: at + 1, value: String.fromCodePoint(text.codePointAt(at) ?? 0) };
    const [kind, { lastIndex: end }] = found;
    if (kind !== 'blank') tokens.push({ kind, text: text.slice(at, end), at: at + 1 });
    at = end;
  }
  return [...tokens, { kind: 'end', text: '', at: text.length + 1 }];
}

function matches(pattern: RegExp, text: string, from: number): boolean {
  pattern.lastIndex = from;
  return pattern.test(text);
}
