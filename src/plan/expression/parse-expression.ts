/**
 * Reads the expression of a cross-check by a small grammar of its own; nothing of it is ever run as code, and a name is
 * only compared with the names that the check declares. Time is linear in the length of the text.
 *
 *     test       = all { "or" all }             all    = one { "and" one }
 *     one        = "not" one | comparison       comparison = amount [ ("<" | "<=" | ">" | ">=" | "=" | "!=") amount ]
 *     amount     = product { ("+" | "-") product }
 *     product    = factor { ("*" | "/") factor }
 *     factor     = "-" factor | number | name | ("prev" | "half") "(" name ")" | "abs" "(" amount ")"
 *                | ("min" | "max") "(" amount { "," amount } ")" | "(" test ")"
 */
import type { Amount, Comparison, ExpressionFault, ExpressionResult, Test } from './expression';
import { scanExpression, type Token } from './scan-expression';

/** Brackets, `not` and `-` inside one another. */
const deepest = 30;

const comparisons: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '=', '!='] satisfies Comparison[]);
/** Words of the language; no figure may be called so. */
export const reservedWords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'prev', 'half', 'abs', 'min', 'max']);

/** `declared` are the names that the check gives to its figures. */
export function parseExpression(text: string, declared: ReadonlySet<string>): ExpressionResult {
  const tokens = scanExpression(text);
  if ('code' in tokens) return { ok: false, fault: tokens };
  const parser = new Parser(tokens, declared);
  const test = parser.whole();
  return parser.fault === null && test
    ? { ok: true, test, names: [...parser.names] }
    : { ok: false, fault: parser.fault ?? { code: 'ends', at: text.length + 1, value: '' } };
}

type Read = Amount | Test;

const tests: ReadonlySet<string> = new Set(['compare', 'and', 'or', 'not'] satisfies Test['kind'][]);

function isTest(read: Read): read is Test {
  return tests.has(read.kind);
}

/** The first fault stops it: from then on every part answers null. */
class Parser {
  fault: ExpressionFault | null = null;
  readonly names = new Set<string>();
  private place = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly declared: ReadonlySet<string>,
  ) {}

  whole(): Test | null {
    const read = this.asTest(this.or());
    if (read && this.now.kind !== 'end') return this.refuse('unexpected');
    return read;
  }

  private get now(): Token {
    return this.tokens[this.place] ?? { kind: 'end', text: '', at: 1 };
  }

  /** Goes on behind the word or sign, if it is there. */
  private takes(...texts: readonly string[]): string | null {
    const { kind, text } = this.now;
    if (kind === 'end' || kind === 'number' || !texts.includes(text)) return null;
    this.place += 1;
    return text;
  }

  private refuse(code: ExpressionFault['code'], { at, text }: Token = this.now): null {
    const ended = code === 'unexpected' && this.now.kind === 'end';
    this.fault ??= { code: ended ? 'ends' : code, at, value: text };
    return null;
  }

  private or(): Read | null {
    return this.joined('or', () => this.joined('and', () => this.not()));
  }

  private joined(kind: 'and' | 'or', part: () => Read | null): Read | null {
    let left = part();
    while (left && this.takes(kind)) {
      const [one, other] = [this.asTest(left), this.asTest(part())];
      left = one && other ? { kind, left: one, right: other } : null;
    }
    return left;
  }

  private not(): Read | null {
    if (!this.takes('not')) return this.comparison();
    const inner = this.deeper(() => this.asTest(this.not()));
    return inner && { kind: 'not', inner };
  }

  private comparison(): Read | null {
    const left = this.sum();
    if (!left || this.now.kind !== 'sign' || !comparisons.has(this.now.text)) return left;
    const sign = this.now.text as Comparison;
    this.place += 1;
    const [one, other] = [this.asAmount(left), this.asAmount(this.sum())];
    return one && other ? { kind: 'compare', sign, left: one, right: other } : null;
  }

  private sum(): Read | null {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.factor()));
  }

  private chain(signs: readonly ('+' | '-' | '*' | '/')[], part: () => Read | null): Read | null {
    let left = part();
    for (let taken = left && this.takes(...signs); left && taken; taken = left && this.takes(...signs)) {
      const [one, other] = [this.asAmount(left), this.asAmount(part())];
      left = one && other ? { kind: 'arithmetic', sign: taken as '+', left: one, right: other } : null;
    }
    return left;
  }

  private factor(): Read | null {
    if (this.takes('-')) {
      const inner = this.deeper(() => this.asAmount(this.factor()));
      return inner && { kind: 'negative', inner };
    }
    if (this.takes('(')) {
      const inner = this.deeper(() => this.or());
      return inner && this.closed() ? inner : null;
    }
    const { kind, text } = this.now;
    if (kind === 'number') {
      this.place += 1;
      return { kind, value: Number(text) };
    }
    const figures = this.takes('prev', 'half');
    if (figures) return this.opened() ? this.figureIn(figures === 'prev' ? 'prev' : 'half') : null;
    const name = this.takes('abs', 'min', 'max');
    if (name) return this.opened() ? this.call(name as 'abs') : null;
    return this.figure('year');
  }

  private figureIn(of: 'prev' | 'half'): Amount | null {
    const figure = this.figure(of);
    return figure && this.closed() ? figure : null;
  }

  private figure(of: 'year' | 'prev' | 'half'): Amount | null {
    const { kind, text } = this.now;
    if (kind !== 'name' || reservedWords.has(text)) return this.refuse('unexpected');
    if (!this.declared.has(text)) return this.refuse('no-figure');
    this.place += 1;
    this.names.add(text);
    return { kind: 'figure', name: text, of };
  }

  private call(name: 'abs' | 'min' | 'max'): Amount | null {
    const inner: Amount[] = [];
    do {
      const amount = this.deeper(() => this.asAmount(this.sum()));
      if (!amount) return null;
      inner.push(amount);
    } while (name !== 'abs' && this.takes(','));
    return this.closed() ? { kind: 'call', name, inner } : null;
  }

  private opened(): boolean {
    return this.has('(');
  }

  private closed(): boolean {
    return this.has(')');
  }

  private has(sign: string): boolean {
    const isThere = this.takes(sign) !== null;
    if (!isThere) this.refuse('unexpected');
    return isThere;
  }

  private deeper<Node>(part: () => Node | null): Node | null {
    if (this.depth >= deepest) return this.refuse('nested');
    this.depth += 1;
    const read = part();
    this.depth -= 1;
    return read;
  }

  private asTest(read: Read | null): Test | null {
    if (!read || isTest(read)) return read;
    return this.refuse('no-test');
  }

  private asAmount(read: Read | null): Amount | null {
    if (!read || !isTest(read)) return read;
    return this.refuse('no-amount');
  }
}
