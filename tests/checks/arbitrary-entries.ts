/** Entries of every sort: close to what offices type, far from it, and as large, small or long as Excel allows and beyond. */
import fc from 'fast-check';
import { anyText } from '../arbitrary-text';
import { haining, type Typed } from './sheet';

export const nos = haining.indicators.map(({ no }) => no);

const digits = ['1', '9', '0', '.', ',', '，', '５', '．', '٣', '𝟏', '½', 'e', '#', '/'];
const marks = ['*', '①', '²', ':', '：', '∶', '-', '—', '－', '(', ')', '（', '）', '[', ']', '〈', '≥'];
const words = ['预计', '快报', '左右', '以上', '约', '无', '%', '万', '亿', '人', '家', '次'];
const spaces = [' ', '\u00a0', '\u3000', '\u200b', '\t', '\n', '\ufeff', '\ud800'];

const jumbled = fc
  .array(fc.constantFrom(...digits, ...marks, ...words, ...spaces), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

const plain = fc.constantFrom(
  '61.5',
  '97.1',
  '1,000',
  '2.61',
  '６１．５',
  '6:30:64',
  '6.8：34.5：58.7',
  '0.97',
  '615000',
  '7',
);
const beside = fc.constantFrom(
  '',
  ' ',
  '\u00a0',
  '*',
  '①',
  '%',
  '万人',
  '人',
  '(预计)',
  '（快报数）',
  '[注1]',
  '左右',
  '-',
  '家',
);

/** Texts made of what entries are made of, many of them a number with something beside it. */
export const entryLike = fc.oneof(
  jumbled,
  fc.tuple(beside, plain, beside, beside).map((pieces) => pieces.join('')),
);

const extremes = [1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 1e-308, 5e-324, -5e-324, 0, -0, 1e21, 1e15 + 0.5];
const oddTexts = [
  'NaN',
  '-NaN',
  'Infinity',
  '1e308',
  '-0',
  '-0%',
  '9'.repeat(150),
  '__proto__',
  'constructor',
  '#NUM!',
];

export const formats = fc.constantFrom(
  ...['General', '@', '0.00', '0%', 'yyyy/m/d', 'h:mm:ss', 'mmm-yy', '[h]:mm', '0.0%;@', '"', '[[['],
);

export const values: fc.Arbitrary<string | number | boolean> = fc.oneof(
  { weight: 4, arbitrary: entryLike },
  anyText(),
  fc.double(),
  fc.double({ min: 0, max: 120, noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(...extremes, ...oddTexts),
);

const formulas: fc.Arbitrary<string | null> = fc.option(fc.string().map((text) => `=${text}`));

export const cells: fc.Arbitrary<Typed> = fc.record({
  value: values,
  numberFormat: fc.oneof(formats, fc.string()),
  formula: formulas,
});

export const typedRows = fc.array(cells, { maxLength: 5 });

/** 缺报原因 and 预计 as they might be written. */
export const remarks = fc.oneof(
  fc.string(),
  fc.constantFrom('', '2021', '2022、2023', '2022 尚未发布', '未开展统计', '2021'.repeat(2500), '-'.repeat(10_000)),
);

/** Year numbers: ends of years, middles of years, and none. */
export const cutOffs = fc.option(fc.constantFrom(2020.5, 2021, 2022.5, 2025));
