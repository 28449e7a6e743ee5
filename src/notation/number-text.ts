/** Numbers inside printed text: full-width forms, thousands separators, 千/万/亿, a unit behind. Linear time, no guessing. */

/** Longer texts are not numbers, bounds or compositions of any plan; they are refused before anything looks at them. */
export const longestText = 200;

/** Marks that a document sets behind a number; NFKC would turn most of them into digits, so they are looked for before it. */
const footnoteMarks =
  /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf\u{1f100}-\u{1f10c}*†‡]/u;

export function hasFootnoteMark(text: string): boolean {
  return footnoteMarks.test(text);
}

/** One spelling for each sign: NFKC folds full-width forms; the rest are look-alikes that it leaves. Spaces go. */
export function normalizeNotation(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(/≧|⩾|>=/g, '≥')
    .replace(/≦|⩽|<=/g, '≤')
    .replace(/[〈‹]/g, '<')
    .replace(/[〉›]/g, '>')
    .replace(/∶/g, ':')
    .replace(/〜/g, '~')
    .replace(/[〔【]/g, '[')
    .replace(/[〕】]/g, ']')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
}

const missingMarks = /^(?:[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]+|…+|\.{3,6}|无|n\/a)$/i;

/** Blank, a run of dashes, …, 无, N/A: no value, never 0. */
export function isMissingMark(text: string): boolean {
  if (text.length > longestText) return text.trim() === '';
  const trimmed = text.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '').normalize('NFKC');
  return trimmed === '' || missingMarks.test(trimmed);
}

const exponents: Readonly<Record<string, number>> = { 千: 3, 万: 4, 亿: 8 };

export interface PrintedNumber {
  readonly value: number;
  /** Digits printed behind the point; `31.5万` has one. */
  readonly decimals: number;
  /** What the number was multiplied by for 千, 万, 亿. */
  readonly factor: number;
}

/** 千 before a measure belongs to the unit (千瓦时, 千克, 千米), not to the number. */
const numberPattern = /^([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?((?:[千万亿](?![克米瓦])){0,2})(.*)$/;

const units = [
  '%',
  '‰',
  '个百分点',
  '百分点',
  ...[
    '人',
    '人次',
    '人天',
    '名',
    '位',
    '户',
    '户次',
    '家',
    '家次',
    '个',
    '项',
    '件',
    '张',
    '套',
    '份',
    '本',
    '册',
    '所',
  ],
  ...[
    '座',
    '处',
    '条',
    '部',
    '辆',
    '台',
    '艘',
    '架',
    '床',
    '间',
    '栋',
    '批',
    '次',
    '场',
    '期',
    '起',
    '例',
    '宗',
    '只',
    '头',
  ],
  ...['株', '棵', '倍', '分', '度', '级', '岁', '年', '月', '天', '日', '小时', '课时', '学时', '分钟'],
  ...[
    '元',
    '美元',
    '欧元',
    '吨',
    '吨标准煤',
    '标准煤',
    '公斤',
    '克',
    '千克',
    '米',
    '千米',
    '公里',
    '海里',
    '里',
    '斤',
    '升',
  ],
  ...['平方米', '平方公里', '平方千米', '立方米', '亩', '公顷', '瓦', '千瓦', '千瓦时', '瓦时', '度电', '车公里'],
  ...['km', 'kg', 't', 'm', 'ha', 'kW', 'kWh', 'MW', 'tce', 'people', 'persons', 'years', 'percent', 'pp'],
];
const knownUnits: ReadonlySet<string> = new Set(units);

/** A number at the start of already normalised text and what is left behind it; null when there is none. */
export function leadingNumber(text: string): { readonly number: PrintedNumber; readonly rest: string } | null {
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', scale = '', rest = ''] = match;
  const exponent = [...scale].reduce((sum, character) => sum + (exponents[character] ?? 0), 0);
  // The digits are read at once, exponent included: 31.5 × 10⁴ must be 315000 exactly.
  const value = Number(`${sign}${whole.replaceAll(',', '')}.${fraction || '0'}e${exponent}`);
  if (!Number.isFinite(value)) return null;
  return { number: { value: value === 0 ? 0 : value, decimals: fraction.length, factor: 10 ** exponent }, rest };
}

/** What may stand behind a number without changing it: nothing or a unit. 以上, 左右 and the like are not units. */
export function isUnit(text: string): boolean {
  return text === '' || knownUnits.has(text);
}

/** A whole normalised text that is one number with nothing but a unit behind it. */
export function wholeNumber(text: string): PrintedNumber | null {
  const found = leadingNumber(text);
  return found && isUnit(found.rest) ? found.number : null;
}

/** Decimals of a number as it would be printed in full, free of binary noise: 0.1 + 0.2 has one, 1e-7 has seven. */
export function decimalsOfNumber(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Number(value.toPrecision(14))).split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
