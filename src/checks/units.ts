/** Units of indicators and units typed behind a number: 万人 is 人 times 10⁴, and 615000人 in a 万人 column is 61.5. */

export interface Unit {
  /** Without its scale; names of the same thing are one: 名 is 人. '' where only a scale was typed. */
  readonly noun: string;
  /** Power of ten of its scale: 万 is 4. */
  readonly exponent: number;
}

const scales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Nouns of units. Their values name the same thing; ‰ is a tenth of %. */
const nouns: Readonly<Record<string, Unit>> = {
  '': { noun: '', exponent: 0 },
  '%': { noun: '%', exponent: 0 },
  '‰': { noun: '%', exponent: -1 },
  百分点: { noun: '%', exponent: 0 },
  个百分点: { noun: '%', exponent: 0 },
  人: { noun: '人', exponent: 0 },
  名: { noun: '人', exponent: 0 },
  ...Object.fromEntries([...'家套张户件个次元岁年天项所座处期场吨亩'].map((noun) => [noun, { noun, exponent: 0 }])),
  人次: { noun: '人次', exponent: 0 },
  公里: { noun: '公里', exponent: 0 },
  平方米: { noun: '平方米', exponent: 0 },
  公顷: { noun: '公顷', exponent: 0 },
};

/** Things that only come whole. */
const wholeThings = new Set([...'人家套张户件个次项所座处期场', '人次']);

const scaledUnit = /^([十百千万亿]{0,3})(.*)$/;

/** `万人次` → 人次, 4. null for what is no unit. */
export function parseUnit(text: string): Unit | null {
  const [, scale = '', word = ''] = scaledUnit.exec(text.normalize('NFKC').replace(/ /g, '')) ?? [];
  const unit = Object.hasOwn(nouns, word) ? nouns[word] : undefined;
  if (!unit || (scale === '' && word === '')) return null;
  const exponent = [...scale].reduce((sum, character) => sum + (scales[character] ?? 0), unit.exponent);
  return { noun: unit.noun, exponent };
}

/** Power of ten that turns an amount in `typed` into one in `wanted`; null when they measure different things. */
export function placesBetween(typed: Unit, wanted: Unit): number | null {
  if (typed.noun === '') return wanted.noun === '%' ? null : typed.exponent - wanted.exponent;
  return typed.noun === wanted.noun ? typed.exponent - wanted.exponent : null;
}

/** Decimals with which an amount is still a whole number of things: none for 人, four for 万人; null for anything else. */
export function wholeThingDecimals({ noun, exponent }: Unit): number | null {
  return wholeThings.has(noun) ? exponent : null;
}
