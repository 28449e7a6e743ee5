/** What a printed target is judged by, as far as the table says so; what it cannot say is asked, with a proposal. */
import type { Notation } from '../../notation/notation';
import { normalizeNotation } from '../../notation/number-text';
import { parseNotation } from '../../notation/parse-notation';
import type { Direction, IndicatorKind } from '../plan';
import { arriving, rising, sinking } from '../level-words';
import { isUnitText } from './name-cell';

/** `sense`: at least or at most; `bracket`: what a figure in brackets is; `rate`: what a yearly figure is; both by choice. */
export type AskedOfTarget = 'sense' | 'bracket' | 'rate' | 'target' | 'words';

export interface Asked {
  readonly of: AskedOfTarget;
  /** To choose from; none where a text is wanted. */
  readonly options: readonly IndicatorKind[];
  readonly proposed: string;
  /** Without an answer there is no plan; otherwise the proposal stands. */
  readonly isNeeded: boolean;
}

export interface TargetText {
  readonly target: string;
  readonly base: string;
  readonly unit: string | null;
  readonly name: string;
  /** Of the column 年均 or 累计; its head. */
  readonly changeHeader: string | null;
  readonly bracketsAreTotals: boolean;
}

export interface ReadTarget {
  readonly kind: IndicatorKind;
  readonly criterion: string;
  readonly direction: Direction | null;
  readonly asked: Asked | null;
}

/** Of these less is better; a name with such a word is not told by the figures alone. */
const lessIsBetter =
  /失业(?:率|人数|人员)|死亡|事故|能耗|能源消耗|排放|浓度|污染|发案|欠薪|投诉|差距|流失|负债|债务率|赤字|贫困|辍学|返贫|劣Ⅴ|劣V|万人.*发生|费率/;
const falling = /降低|下降|减少/;

/** `answer`: what somebody said to a question, if anything. */
export function readTarget(text: TargetText, answer: (of: AskedOfTarget) => string | undefined): ReadTarget | null {
  const printed = criterionText(text.target, text.unit);
  const read = parseNotation(printed);
  if (read.ok && read.notation.kind === 'missing') {
    const given = answer('target')?.trim();
    const asked: Asked = { of: 'target', options: [], proposed: '', isNeeded: true };
    if (!given) return { kind: 'words', criterion: '--', direction: null, asked };
    const again = readTarget({ ...text, target: given, changeHeader: null }, answer);
    return again && { ...again, asked: again.asked?.isNeeded ? again.asked : asked };
  }
  if (!read.ok) {
    const given = answer('words')?.trim();
    // A figure in round brackets may be a total, and must not pass for words.
    const asked: Asked = { of: 'words', options: [], proposed: '', isNeeded: /^\([\d.,]+\)/.test(printed) };
    const inNotation = given ? parseNotation(given) : null;
    if (given && inNotation?.ok && inNotation.notation.kind !== 'missing') {
      const again = readTarget({ ...text, target: given, changeHeader: null }, answer);
      return again && { ...again, asked };
    }
    return { kind: 'words', criterion: '--', direction: null, asked };
  }
  return reading(read.notation, printed, text, answer);
}

/**
 * Words for where it is to arrive say nothing that the figure does not. A unit behind it is the row's own: `13万人` of 万人 is
 * 13. A percent sign changes nothing and may belong to a word.
 */
export function criterionText(target: string, unit: string | null): string {
  const plain = normalizeNotation(target).replace(arriving, '');
  const own = unit === null ? '' : normalizeNotation(unit);
  const at = own === '' || /[%‰]/.test(own) ? -1 : plain.indexOf(own);
  return at > 0 && /[\d\])]/.test(plain.charAt(at - 1)) ? plain.slice(0, at) + plain.slice(at + own.length) : plain;
}

/** The unit that stands behind a number; null where none does. */
export function unitBehind(figure: string): string | null {
  const found = /[\d\]]\s*([^\d\s[\]<>≥≤:~至-]+?)(?:以上|以下|以内|左右)?$/.exec(normalizeNotation(figure));
  const unit = found?.[1] ?? '';
  return isUnitText(unit) && !/^[千万亿]+$/.test(unit) ? unit : null;
}

const numberIn = /-?\d[\d,]*(?:\.\d+)?[千万亿]*/;

function reading(
  notation: Notation,
  printed: string,
  text: TargetText,
  answer: (of: AskedOfTarget) => string | undefined,
): ReadTarget {
  const number = numberIn.exec(printed)?.[0] ?? printed;
  const made = (kind: IndicatorKind, asked: Asked | null = null): ReadTarget => ({
    kind,
    criterion: criterionOf(kind, number, notation, printed),
    direction: directionOf(kind, notation),
    asked,
  });
  const choose = (of: AskedOfTarget, options: readonly IndicatorKind[]) => {
    const [proposed = 'lower'] = options;
    return made(options.find((each) => each === answer(of)) ?? proposed, { of, options, proposed, isNeeded: true });
  };
  const { kind } = notation;
  if (kind === 'level' && text.changeHeader !== null && text.unit !== null && /年均|增速|增幅/.test(text.changeHeader))
    return choose('rate', ['growth', 'lower']);
  if (kind === 'level' && sinking.test(text.target.trim())) return made('upper');
  if (kind === 'level' && rising.test(text.target.trim())) return made('lower');
  if (kind === 'level') {
    const { sense, isKnown } = senseOf(notation.value ?? 0, text);
    return isKnown ? made(sense) : choose('sense', sense === 'upper' ? ['upper', 'lower'] : ['lower', 'upper']);
  }
  if (kind === 'cumulative' && printed.startsWith('[')) {
    if (/[%‰]/.test(text.unit ?? '') || falling.test(text.name))
      return choose('bracket', ['compound', 'cumulative', 'increment']);
    const base = parseNotation(criterionText(text.base, text.unit));
    if (base.ok && base.notation.kind === 'level') return choose('bracket', ['increment', 'cumulative']);
  }
  return kind === 'missing' ? made('words') : made(kind);
}

/** Which way a plain number is meant, and whether the table leaves no doubt. */
function senseOf(
  target: number,
  { base, unit, name }: TargetText,
): { readonly sense: 'lower' | 'upper'; readonly isKnown: boolean } {
  const wantsLess = lessIsBetter.test(name) || (falling.test(name) && !/[%‰]/.test(unit ?? ''));
  const read = parseNotation(criterionText(base, unit));
  const from = read.ok && read.notation.kind === 'level' ? read.notation.value : null;
  if (from === null) {
    const isFull = target === 100 && unit === '%';
    return { sense: wantsLess ? 'upper' : 'lower', isKnown: isFull && !wantsLess };
  }
  if (wantsLess) return { sense: 'upper', isKnown: target < from };
  return { sense: 'lower', isKnown: target > from };
}

function criterionOf(kind: IndicatorKind, number: string, notation: Notation, printed: string): string {
  const strict = { lower: '≥', upper: '≤' } as const;
  switch (kind) {
    case 'lower':
    case 'upper':
      return `${notation.operator === '' ? strict[kind] : notation.operator}${number}`;
    case 'cumulative':
      return `Σ${notation.operator === '>' ? '>' : '≥'}${number}`;
    case 'compound':
      return `Π${notation.operator === '>' ? '>' : '≥'}${number}`;
    case 'increment':
      return notation.kind === 'increment' && printed.startsWith('[')
        ? printed
        : `[${(notation.value ?? 0) < 0 ? '-' : '+'}${number.replace(/^-/, '')}]`;
    case 'growth':
      return notation.kind === 'growth' ? printed : `年均增长${number}%`;
    case 'words':
      return '--';
    default:
      return printed;
  }
}

function directionOf(kind: IndicatorKind, { sign, value }: Notation): Direction | null {
  if (kind === 'upper') return 'down';
  if (kind === 'direction') return sign > 0 ? 'up' : 'down';
  if (kind === 'increment') return (value ?? 0) < 0 ? 'down' : 'up';
  return kind === 'lower' || kind === 'cumulative' || kind === 'compound' || kind === 'growth' ? 'up' : null;
}
