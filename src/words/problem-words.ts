/** What a PLAN function says behind #N/A and #VALUE!: Chinese first, English behind, since a cell knows no language. */
import type { InputProblem, NotComputable, UnreadableReason } from '../progress/result';
import { dateOf } from '../progress/years';

type Both = readonly [zh: string, en: string];

const texts: Readonly<Record<NotComputable | InputProblem['code'], Both>> = {
  'not-reported': ['截止时没有填报', 'nothing reported at the cut-off'],
  'no-target': ['没有目标', 'no target'],
  kept: ['基数已达标，只看是否保持', 'met at the base: only kept or not'],
  'no-base': ['没有基期', 'no base'],
  'no-share': ['没有应达份额', 'no share is due'],
  'no-logarithm': ['数值不能取对数', 'no logarithm of these values'],
  'past-end': ['规划期已结束', 'the period is over'],
  'no-number': ['这类目标没有这个数', 'this kind of target has no such number'],
  'no-previous': ['没有可比的前期数', 'no earlier value'],
  'too-few-points': ['数据点太少', 'too few points'],
  'not-yearly': ['数据不是逐年的', 'the points are not yearly'],
  'strict-at-base': ['目标等于基数', 'the target equals the base'],
  'nothing-earned': ['尚无进度', 'no progress yet'],
  'not-one-sign': ['数值应同号且不为 0', 'values must have one sign, not 0'],
  'no-distance': ['目标等于基数，或年份相同', 'target and base, or the years, are the same'],
  'no-direction': ['没有给出方向', 'no direction is given'],
  blank: ['缺少一个数', 'a number is missing'],
  'no-limits': ['缺少区间或上下限', 'limits are missing'],
  'too-large': ['数值过大', 'the numbers are too large'],
  'unreadable-target': ['看不懂目标', 'target not understood'],
  'unreadable-base': ['看不懂基数', 'base not understood'],
  'unreadable-actual': ['看不懂实际数', 'actual not understood'],
  'unreadable-number': ['看不懂数值', 'number not understood'],
  'unknown-word': ['没有这个选项', 'unknown option'],
  'unequal-lengths': ['应为一行或一列，个数与年份相同', 'one row or column as long as the years is needed'],
  'years-not-rising': ['年份应由小到大、不重复', 'years must rise'],
  'no-years': ['没有年份', 'no years'],
  'bad-year': ['不是年份或日期', 'not a year or date'],
  'end-before-base': ['末年应晚于基年', 'the end year must be after the base year'],
  'year-before-base': ['年份不应早于基年，年数不应为负', 'the year must not be before the base year'],
  'limits-crossed': ['上下限颠倒', 'the limits are in the wrong order'],
  'bad-path': [
    '路径应为 linear、geometric 或与年份等长的年度目标',
    'path: linear, geometric, or annual targets as long as the years',
  ],
  'bad-preset': [
    '判定档应为 cn、eurostat、un2022、sdsn 或由大到小的四个界限',
    'preset: cn, eurostat, un2022, sdsn, or four falling bounds',
  ],
  'no-geometric-path': ['该行不能用几何路径', 'no geometric path for this row'],
  'not-alike': ['各区域的行数或列数不一致', 'the ranges differ in rows or columns'],
  failed: ['无法计算', 'the calculation failed'],
};

const unreadable: Readonly<Partial<Record<UnreadableReason, Both>>> = {
  'footnote-mark': ['带有注码', 'it carries a footnote mark'],
  'too-long': ['文字过长', 'the text is too long'],
};

/** What is said of a reason or problem, apart from any row. */
export function problemText(code: NotComputable | InputProblem['code']): Both {
  return texts[code];
}

/** A reason, or a problem with the text that it concerns, why it is not understood, and the year of its column. */
export function causeText(cause: NotComputable | InputProblem): string {
  const problem = typeof cause === 'string' ? { code: cause } : cause;
  const [zh, en] = texts[problem.code];
  const text = 'text' in problem && problem.text !== '' ? ` “${problem.text}”` : '';
  const why = 'why' in problem ? unreadable[problem.why] : undefined;
  const when = 'year' in problem ? `${Object.values(dateOf(problem.year)).join('-')}: ` : '';
  return `${when}${zh}${text}${why ? `（${why[0]}）` : ''} / ${en}${why ? `: ${why[1]}` : ''}`;
}
