/**
 * Where a text is not JSON, in terms that can be said in words. JSON.parse reports in the words of each browser, often
 * without a line, and silently takes the last of two equal keys. Iterative, so no nesting overflows the stack.
 */
import type { Steps } from './steps';

export type JsonFaultCode =
  | 'empty-file'
  | 'not-json'
  | 'ends-early'
  | 'full-width-sign'
  | 'comma-too-many'
  | 'open-text'
  | 'bad-escape'
  | 'control-in-text'
  | 'bad-key'
  | 'duplicate-key'
  | 'too-deep'
  | 'too-many-entries';

export type JsonToken = 'value' | 'key' | ':' | ',' | '}' | ']' | 'end';

export interface JsonFault {
  readonly code: JsonFaultCode;
  /** Where in the text, in UTF-16 units. */
  readonly offset: number;
  /** The character or key that stands there; '' at the end of the text. */
  readonly value: string;
  readonly wanted: readonly JsonToken[];
}

/** Levels of braces and brackets; a plan file has six. */
const deepest = 12;
const longestKey = 100;
/** Marks and values that are looked at in no time worth telling. */
const signsAtOnce = 2000;
/** Fields and list entries in all; a plan of 2,000 indicators has some 80,000. More only takes time to complain about. */
const mostEntries = 300_000;
const plainKey = /^[^\u0000-\u001f\ud800-\udfff]*$/u;

/** null for every text that JSON.parse takes and whose keys are neither doubled nor odd, its brackets not too deep. */
export function* jsonFault(text: string): Steps<JsonFault | null> {
  if (text.trim() === '') return { code: 'empty-file', offset: 0, value: '', wanted: [] };
  return yield* new Scanner(text).scan();
}

/** Counted from 1, as an editor shows them; a column is a character. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function textPlace(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** An open brace with its keys so far, or an open bracket. */
type Open = Set<string> | 'list';

class Scanner {
  private at = 0;
  private wanted: readonly JsonToken[] = ['value'];
  private readonly open: Open[] = [];
  private entries = 0;

  constructor(private readonly text: string) {}

  *scan(): Steps<JsonFault | null> {
    for (let read = 1; ; read += 1) {
      if (read % signsAtOnce === 0) yield;
      while (' \t\n\r'.includes(this.text.charAt(this.at)) && this.at < this.text.length) this.at += 1;
      if (this.at === this.text.length) return this.wanted.includes('end') ? null : this.fault('ends-early');
      const fault = this.step(this.text.charAt(this.at));
      if (fault) return fault;
    }
  }

  private step(character: string): JsonFault | null {
    if (isMark(character)) return this.wanted.includes(character) ? this.mark(character) : this.unexpected(character);
    const isKey = this.wanted.includes('key');
    if (character === '"' && (isKey || this.wanted.includes('value'))) return this.string(isKey);
    if (!this.wanted.includes('value')) return this.unexpected(character);
    return character === '{' || character === '[' ? this.group(character) : this.plain();
  }

  private mark(mark: Mark): JsonFault | null {
    if (mark === ',' && ++this.entries > mostEntries) return this.fault('too-many-entries');
    this.at += 1;
    if (mark === ':') this.wanted = ['value'];
    else if (mark === ',') this.wanted = [this.open.at(-1) === 'list' ? 'value' : 'key'];
    else {
      this.open.pop();
      this.behindValue();
    }
    return null;
  }

  private group(bracket: '{' | '['): JsonFault | null {
    if (this.open.length === deepest) return this.fault('too-deep');
    this.at += 1;
    this.open.push(bracket === '[' ? 'list' : new Set());
    this.wanted = bracket === '[' ? ['value', ']'] : ['key', '}'];
    return null;
  }

  private string(isKey: boolean): JsonFault | null {
    const start = this.at;
    const read = readString(this.text, start);
    if ('code' in read) return this.fault(read.code, read.offset);
    this.at = read.end;
    if (!isKey) return this.behindValue();
    this.wanted = [':'];
    const key = JSON.parse(this.text.slice(start, read.end)) as string;
    if (key.length > longestKey || !plainKey.test(key)) return this.fault('bad-key', start, key);
    const keys = this.open.at(-1);
    if (!(keys instanceof Set)) return null;
    if (keys.has(key)) return this.fault('duplicate-key', start, key);
    keys.add(key);
    return null;
  }

  /** A number, true, false or null. */
  private plain(): JsonFault | null {
    plainValue.lastIndex = this.at;
    if (!plainValue.test(this.text)) return this.unexpected(this.text.charAt(this.at));
    this.at = plainValue.lastIndex;
    return this.behindValue();
  }

  private behindValue(): null {
    const inner = this.open.at(-1);
    if (inner === undefined) this.wanted = ['end'];
    else this.wanted = inner === 'list' ? [',', ']'] : [',', '}'];
    return null;
  }

  private unexpected(character: string): JsonFault {
    if (fullWidth.test(character)) return this.fault('full-width-sign');
    // Only behind a comma is a key or an entry wanted without the choice to close.
    const [first, ...others] = this.wanted;
    const isBehindComma =
      others.length === 0 && (first === 'key' || (first === 'value' && this.open.at(-1) === 'list'));
    return this.fault(isBehindComma && (character === '}' || character === ']') ? 'comma-too-many' : 'not-json');
  }

  private fault(code: JsonFaultCode, offset = this.at, value = characterAt(this.text, offset)): JsonFault {
    return { code, offset, value, wanted: this.wanted };
  }
}

/** Chinese punctuation where JSON takes only its own: the slip most often made by hand. */
const fullWidth = /[“”‘’：，、；｛｝［］【】（）\u3000]/;

type Mark = ':' | ',' | '}' | ']';

function isMark(character: string): character is Mark {
  return character === ':' || character === ',' || character === '}' || character === ']';
}

const plainValue = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Offset behind the closing quote, or what is wrong inside. By character: a pattern overflows on megabytes. */
function readString(text: string, start: number): { readonly end: number } | Pick<JsonFault, 'code' | 'offset'> {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { end: at + 1 };
    if (code === 0x0a || code === 0x0d) return { code: 'open-text', offset: start };
    if (code < 0x20) return { code: 'control-in-text', offset: at };
    if (code !== 0x5c) continue;
    escaped.lastIndex = at;
    if (!escaped.test(text)) return { code: 'bad-escape', offset: at };
    at = escaped.lastIndex - 1;
  }
  return { code: 'open-text', offset: start };
}

function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}
