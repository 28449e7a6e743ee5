/** English forms of common units; a unit without one keeps its Chinese form, for nothing is invented. */

const scales: Readonly<Record<string, string>> = { 万: '10,000', 亿: '100 million', 百万: 'million', 千: '1,000' };

const units: Readonly<Record<string, string>> = {
  人: 'persons',
  人次: 'person-times',
  户: 'households',
  家: 'enterprises',
  个: 'number',
  项: 'items',
  件: 'cases',
  张: 'cards',
  元: 'yuan',
  吨: 'tonnes',
  吨标准煤: 'tonnes of standard coal',
  立方米: 'cubic metres',
  平方米: 'square metres',
  平方公里: 'square kilometres',
  公里: 'kilometres',
  公顷: 'hectares',
  亩: 'mu',
  千瓦: 'kilowatts',
  千瓦时: 'kilowatt-hours',
  年: 'years',
  岁: 'years',
  天: 'days',
};

export function unitInEnglish(unit: string): string {
  if (unit === '％' || unit === '%') return '%';
  const [, scale = '', bare = unit] = /^(百万|[千万亿])?(.+)$/.exec(unit) ?? [];
  const [own, word] = [units[unit], units[bare]];
  if (own) return own;
  return word ? `${scales[scale] ?? ''} ${word}`.trim() : unit;
}
