/** Reads an argument as it stands in a formula. Total: any text gives an expression or null, in time linear in its length. */
import { callNames, operators, type CallName, type Expression, type Operator } from './expression';

/** Longer or deeper arguments are not looked into, so that a pasted text cannot exhaust the stack. */
const longest = 2_000;
const deepest = 40;

const [word, cell] = [String.raw`[\p{L}_][\p{L}\d_.]*`, String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`];
/** Numbers, texts, references, words, signs; what stands before another letter or digit is part of something longer. */
const kinds = [
  String.raw`(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![\p{L}\d_.(!])`,
  '("(?:[^"]|"")*")',
  String.raw`((?:'(?:[^']|'')+'|${word})!)?(${cell}(?::${cell})?)(?![\p{L}\d_.(!:])`,
  `(${word})`,
  String.raw`(<>|<=|>=|[=<>+\-*/(){},])`,
];
const token = new RegExp(String.raw`\s*(?:${kinds.join('|')})`, 'iuy');

type Token =
  | { readonly kind: 'number' | 'text' | 'word' | 'sign'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string | null };

export function parseExpression(text: string): Expression | null {
  if (text.length > longest) return null;
  const tokens = tokensOf(text.trim());
  if (!tokens || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  const expression = reader.comparison();
  return expression && reader.isAtEnd ? expression : null;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const match = token.exec(text);
    if (!match) return null;
    const [, number, quoted, sheet, reference, name, sign] = match;
    if (reference !== undefined && !isOnGrid(reference)) return null;
    if (reference !== undefined)
      tokens.push({ kind: 'reference', text: reference, sheet: sheet === undefined ? null : sheetNameOf(sheet) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (name !== undefined) tokens.push({ kind: 'word', text: name.toUpperCase() });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/** XFD1048576 is a sheet's last cell. */
function isOnGrid(reference: string): boolean {
  return bareAddress(reference)
    .split(':')
    .every((corner) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(corner) ?? [];
      return (letters.length < 3 || letters <= 'XFD') && Number(row) >= 1 && Number(row) <= 1_048_576;
    });
}

/** `'a''b'!` → `a'b`. */
function sheetNameOf(prefix: string): string {
  const bare = prefix.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

/** Operators that bind alike, loosest first. */
const [comparing, adding, multiplying] = [
  operators.filter((each) => /[<>=]/.test(each)),
  ['+', '-'] as const,
  ['*', '/'] as const,
];

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Expression | null {
    return this.chain(comparing, () => this.chain(adding, () => this.chain(multiplying, () => this.single())));
  }

  private chain(known: readonly Operator[], next: () => Expression | null): Expression | null {
    let left = next();
    for (;;) {
      const operator = known.find((each) => this.isSign(each));
      if (!left || operator === undefined) return left;
      this.at += 1;
      const right = next();
      left = right && { kind: 'operation', operator, left, right };
    }
  }

  private single(): Expression | null {
    this.depth += 1;
    const found = this.depth > deepest ? undefined : this.tokens[this.at];
    this.at += 1;
    const expression = found ? this.begun(found) : null;
    this.depth -= 1;
    return expression;
  }

  private begun(found: Token): Expression | null {
    if (found.kind === 'number') return { kind: 'value', value: Number(found.text) };
    if (found.kind === 'text') return { kind: 'value', value: found.text };
    if (found.kind === 'reference')
      return { kind: 'reference', reference: { sheet: found.sheet, address: bareAddress(found.text) } };
    if (found.kind === 'word') return this.word(found.text);
    if (found.text === '-') return this.negative();
    if (found.text === '(') return this.closed(this.comparison(), ')');
    return found.text === '{' ? this.list() : null;
  }

  private word(word: string): Expression | null {
    if (word === 'TRUE' || word === 'FALSE') return { kind: 'value', value: word === 'TRUE' };
    const name = callNames.find((each) => each === word);
    return name !== undefined && this.took('(') ? this.call(name) : null;
  }

  private call(name: CallName): Expression | null {
    const parts: Expression[] = [];
    do {
      const part = this.comparison();
      if (!part) return null;
      parts.push(part);
    } while (this.took(','));
    return this.closed({ kind: 'call', name, parts }, ')');
  }

  private negative(): Expression | null {
    const right = this.single();
    return right && { kind: 'operation', operator: '-', left: { kind: 'value', value: 0 }, right };
  }

  private list(): Expression | null {
    const values: number[] = [];
    do {
      const found = this.tokens[this.at];
      if (found?.kind !== 'number') return null;
      values.push(Number(found.text));
      this.at += 1;
    } while (this.took(','));
    return this.closed({ kind: 'list', values }, '}');
  }

  private closed(expression: Expression | null, sign: string): Expression | null {
    return this.took(sign) ? expression : null;
  }

  private took(sign: string): boolean {
    const isThere = this.isSign(sign);
    if (isThere) this.at += 1;
    return isThere;
  }

  private isSign(sign: string): boolean {
    const found = this.tokens[this.at];
    return found?.kind === 'sign' && found.text === sign;
  }
}

function bareAddress(text: string): string {
  return text.replaceAll('$', '').toUpperCase();
}
