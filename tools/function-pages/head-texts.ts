/** Texts of the head of the reference pages: symbols, notation, arguments, statuses. */
import type { Status } from '../../src/progress/status';
import type { Both } from './both';

export const titles = {
  page: ['PLAN 函数参考', 'Reference of the PLAN functions'],
  symbols: ['符号', 'Symbols'],
  notation: ['目标的写法', 'Notation of targets'],
  arguments: ['参数', 'Arguments'],
  statuses: ['状态', 'Statuses'],
  presets: ['判定档', 'Presets'],
  errors: ['错误', 'Errors'],
  row: ['规划的一行', 'A plan’s row'],
  series: ['数列', 'Series'],
  published: ['他人公布的方法', 'Methods of others, as published'],
} as const satisfies Readonly<Record<string, Both>>;

export const labels = {
  method: ['方法', 'Method'],
  source: ['来源', 'Source'],
  ours: ['本工具自定', 'ours'],
  edges: ['边界情形', 'Edge cases'],
  notAvailable: ['`#N/A`', '`#N/A`'],
  invalid: ['`#VALUE!`', '`#VALUE!`'],
  none: ['无', 'none'],
  parameter: ['参数', 'Argument'],
  meaning: ['含义', 'Meaning'],
  optional: ['可省略', 'optional'],
  formula: ['例', 'Example'],
  result: ['结果', 'Result'],
  note: ['说明', 'Note'],
  written: ['写法', 'Written'],
  kind: ['类型', 'Kind'],
  status: ['状态', 'Status'],
  when: ['何时', 'When'],
  preset: ['判定档', 'Preset'],
  error: ['错误', 'Error'],
  message: ['说明', 'Message'],
  colon: ['：', ': '],
  stop: ['。', '.'],
  separator: ['；', '; '],
} as const satisfies Readonly<Record<string, Both>>;

export const intro: Both = [
  '由函数表生成（`npm run docs:functions`），例子由测试在构建出的函数上逐一执行；结果中的数四舍五入到四位小数。函数名各语言相同，只有说明翻译。函数不看时钟、不联网、不读写别的单元格。',
  'Generated from the table of functions (`npm run docs:functions`); a test executes every example against the functions as built. Numbers in results are rounded to four decimals. Names are the same in every language; only descriptions are translated. No function looks at a clock, a network or other cells.',
];

export const symbols: Both = [
  'b 基数（基年 t0），x 实际数（t 年），T 目标（末年 tT），s 方向（+1 越大越好，−1 越小越好），e 时序进度，E 应完成份额，p 完成进度，r 进度比 p ÷ E。',
  'b base (base year t0), x actual (year t), T target (end year tT), s direction (+1 more is better, −1 less is), e elapsed share, E share due, p progress, r pace p / E.',
];

export const notations: readonly (readonly [written: string, kind: string, meaning: Both])[] = [
  [
    '`62.86`',
    'level',
    [
      '方向为 目标 − 基数 的正负；相等或没有基数按 ≥',
      'direction: the sign of target − base; equal or no base: read as ≥',
    ],
  ],
  [
    '`≥62.86` `>99.5` `92%以上` `不低于97%` `不少于25` `至少200`',
    'lower',
    ['下限；只有 `>`、高于、超过 为严格', 'a floor; strict only for `>`, 高于, 超过'],
  ],
  [
    '`<3.0` `≤3` `3.0以下` `3.0以内` `控制在3以内`',
    'upper',
    ['上限；只有 `<`、低于 为严格', 'a ceiling; strict only for `<`, 低于'],
  ],
  [
    '`[13]` `〔13.5〕` `累计13` `Σ≥13`',
    'cumulative',
    ['规划期各年之和；不看基数', 'sum of the period’s actuals; the base is ignored'],
  ],
  [
    '`Π≥13.5` `累计降低13.5%`',
    'compound',
    ['各年降低率（百分数）连乘：1 − Π(1 − 率)', 'yearly rates of reduction in percent: 1 − Π(1 − rate)'],
  ],
  [
    '`[+1]` `〔+1〕` `提高1` `降低2个百分点`',
    'increment',
    ['目标为 基数 ± 数值', 'a level whose target is base ± the number'],
  ],
  ['`7.4:38:54.6`', 'composition', ['各部分，合计化为 100', 'parts, scaled to 100']],
  ['`3-5` `3~5` `3至5`', 'interval', ['在其间为达标', 'inside is met']],
  [
    '`年均增长6.5%`',
    'growth',
    ['实际数为各年增长率（百分数）；不看基数', 'actuals are yearly growth rates in percent; the base is ignored'],
  ],
  [
    '`约1000` `1000左右`',
    'approx',
    [
      '在基数一侧 5 % 以内为达标；没有基数为不低于 0.95 倍',
      'met within 5 % on the side of the base; without a base from 0.95 of it',
    ],
  ],
  ['`提高` `下降`', 'direction', ['只有方向', 'a direction only']],
  ['`--` `---` `—` `…` `无` `N/A`', 'missing', ['没有数', 'no value']],
];

export const notationNotes: Both = [
  '全角字符、空格、`≧ ≦ 〈 〉 ＜ ＞`、`−`、`1,000`、万、千、亿、`%`、数字后的单位都能读。`31.5万` 是 315000；文字 `97%` 是 97，设为百分比格式的单元格是 Excel 给的数（0.97）。一次调用的各参数用同一单位，不作猜测。',
  'Full-width forms, spaces, `≧ ≦ 〈 〉 ＜ ＞`, `−`, `1,000`, 万, 千, 亿, `%` and a unit behind the number are understood. `31.5万` is 315000; `97%` as text is 97, a cell formatted as percent is what Excel hands over (0.97). All arguments of a call are in one unit; nothing is guessed.',
];

export const argumentRules: readonly Both[] = [
  [
    '**实际数、年份**：一行或一列，个数相同，由远到近。实际数是数字、构成，或 `[12.86]` 这样的到该年合计。',
    '**actuals, years**: one row or one column of equal length, oldest first. An actual is a number, a composition, or a total to date such as `[12.86]`.',
  ],
  [
    '**空白**：空单元格、空文本和缺数标记（`--` `…` `无` `N/A` 等）为空白；0 总是数。Excel 可能把空单元格当作 0 交来，所以写 `IF(J6:N6="","",J6:N6)`。可省略的参数为 0 时按省略。',
    '**Blanks**: empty cells, empty text and marks (`--`, `…`, 无, `N/A` and the like); 0 is always a value. Excel may hand an empty cell over as 0, so write `IF(J6:N6="","",J6:N6)`. An option that is 0 counts as omitted.',
  ],
  [
    '**年份、截止、基年**：2023 是 2023 年末，2022.5 是 2023 年中；大于 2200 的数是 Excel 日期：1 月 1 日代表当年，月末按月数 ÷ 12，其他为 年 − 1 + 第几天 ÷ 全年天数。末年是最后一个年份；基年省略为首个年份的前一年。',
    '**years, asOf, baseYear**: 2023 is the end of 2023, 2022.5 mid-2023; a number above 2200 is an Excel date: 1 January stands for its year, the last day of a month for months/12, else year − 1 + day of the year / days. The end year is the last of the years; an omitted base year is the year before the first.',
  ],
  [
    '**截止**：省略为最近有实际数的年份；给出时看该年（或包含它的那一年）的实际数，没有即 未填报。',
    '**asOf**: omitted, the latest year with an actual; given, the entry of that year, or of the year that contains it; none there is Not reported.',
  ],
  [
    '**路径**：`linear`（默认）、`geometric`（须 T/b > 0；累计类和构成不可），或与年份等长的年度目标。',
    '**path**: `linear` (default), `geometric` (T/b > 0; not for totals or compositions), or a range of annual targets as long as the years.',
  ],
  ['**语言**：`zh`（默认）或 `en`。', '**language**: `zh` (default) or `en`.'],
];

export const statusConditions: Readonly<Record<Status, Both>> = {
  'achieved-early': ['末年之前已达标（不是保持类）', 'met before the end year (no row to keep)'],
  ahead: ['r ≥ 1.05', 'r ≥ 1.05'],
  'on-schedule': ['0.95 ≤ r < 1.05', '0.95 ≤ r < 1.05'],
  nearly: ['0.80 ≤ r < 0.95；增量过小且不低于基数', '0.80 ≤ r < 0.95; a small increment, not below the base'],
  lagging: ['0 ≤ r < 0.80；增量过小且低于基数', '0 ≤ r < 0.80; a small increment, below the base'],
  regressing: ['r < 0', 'r < 0'],
  kept: ['基数已达标，现仍达标', 'met at the base and still met'],
  weakening: [
    '仍达标，但基年以来的年均变动续到末年将破',
    'still met, but the mean yearly change since the base would break it by the end year',
  ],
  breached: [
    '基数已达标，现不达标；或越过区间另一端',
    'met at the base, not met now; or beyond the far end of an interval',
  ],
  completed: ['末年达标', 'met at the end year'],
  'not-completed': ['末年未达标', 'not met at the end year'],
  'not-reported': ['截止时没有实际数', 'no actual at the cut-off'],
  'not-assessable': [
    '有实际数但无法评估：没有基数且只有一个实际数、没有目标、实际数看不懂',
    'an actual, but not computable: no base and one actual, no target, an actual not understood',
  ],
};

export const statusNote: Both = [
  '界限以 cn 档为例。只有方向的目标：平均变动与最近一次变动都对为 符合时序，只平均对为 基本符合，只最近一次对为 滞后，都不对为 倒退；末年看平均变动。年均增长没有 提前实现。保持类在末年仍为 达标保持 或 未达标。E 不大于 0 时直接比较 p 与 E。',
  'Bounds as in cn. A direction only: mean and last change both right, On schedule; the mean only, Nearly on schedule; the last only, Lagging; neither, Regressing; at the end year the mean decides. Growth is never Achieved early. Rows to keep stay Kept or Breached at the end year. Where E is 0 or less, p is compared with E directly.',
];

export const presetNote: Both = [
  '四个界限依次为 快于时序、符合时序、基本符合、滞后 的下限，再低为 倒退；— 表示没有这一档。也可写成由大到小的四个数：`1.05;0.95;0.8;0`。各档都用于 r = p ÷ E。',
  'The four bounds are the least r for Ahead, On schedule, Nearly on schedule and Lagging; below the last it is Regressing; — means no such band. Four falling numbers may be written instead: `1.05;0.95;0.8;0`. Every preset judges r = p / E.',
];

export const errorNote: Both = [
  '`#N/A` 是有定义但这一行算不出，`#VALUE!` 是输入看不懂；说明随错误给出，中英并列。数组中的错误留在自己的格里。',
  '`#N/A` is defined but not computable for this row, `#VALUE!` is input that is not understood; the message comes with the error, in both languages. Inside an array the error stays in its cell.',
];
