/** What a PLAN function says behind #N/A and #VALUE!: Chinese first, English behind, since a cell knows no language. */
import type { InputProblem, NotComputable } from '../progress/result';

const reasons: Readonly<Record<NotComputable, string>> = {
  'not-reported': '截止时没有填报 / nothing reported at the cut-off',
  kept: '基数已达标，只看是否保持 / met at the base: only kept or not',
  'no-base': '没有基期 / no base',
  'one-actual': '只有一个数据 / only one actual',
  'no-share': '没有应达份额 / no share is due',
  'no-logarithm': '数值不能取对数 / no logarithm of these values',
  'past-end': '规划期已结束 / the period is over',
  'no-number': '该类目标没有数值 / this kind of target has no number',
  'no-previous': '没有上期数据 / no earlier value',
  'too-few-points': '数据点太少 / too few points',
  'strict-at-base': '目标等于基数 / the target equals the base',
  'gap-unknown': '无法计算差距 / the gap is not computable',
};

const problems: Readonly<Record<InputProblem['code'], string>> = {
  'unreadable-target': '看不懂目标 / target not understood',
  'unreadable-base': '看不懂基数 / base not understood',
  'unreadable-actual': '看不懂实际数 / actual not understood',
  'unequal-lengths': '实际数与年份的个数不同 / actuals and years differ in length',
  'years-not-rising': '年份应由小到大 / years must rise',
  'no-years': '没有年份 / no years',
  'bad-as-of': '年份或日期有误 / not a year or date',
  'bad-path': '路径有误 / path not understood',
  'bad-preset': '判定标准有误 / preset not understood',
  'bad-method': '没有这种方法 / unknown method',
  'no-geometric-path': '该类目标不能用几何路径 / no geometric path for this kind',
};

export function notComputableText(reason: NotComputable): string {
  return reasons[reason];
}

export function problemText(problem: InputProblem): string {
  const where = 'year' in problem ? `${problem.year}: ` : '';
  return `${where}${problems[problem.code]}${'text' in problem ? ` “${problem.text}”` : ''}`;
}
