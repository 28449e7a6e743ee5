/** Descriptions of the PLAN functions and their parameters; not part of functions.js, only of the metadata files. */
import type { FunctionId, ParameterId } from '../functions/table';
import type { InLanguages } from './language';

export interface FunctionWords {
  readonly functions: Readonly<Record<FunctionId, string>>;
  readonly parameters: Readonly<Record<ParameterId, readonly [name: string, description: string]>>;
}

export const functionWords: InLanguages<FunctionWords> = {
  'zh-CN': {
    functions: {
      NOTATION: '读懂规划中的目标写法，返回：类型、运算符、数值、上限、小数位',
      PROGRESS: '完成进度：按最近实际数，规划变动量完成的份额，1 为完成，不截断',
      LATEST: '累计或最新值：累计类为合计，其他为截止时的实际数',
      ELAPSED: '时序进度：规划期已过的份额，0 到 1',
      DUESHARE: '截止时按路径应完成的份额',
      DUE: '截止时按路径应达到的值',
      PACE: '进度比：完成份额除以应完成份额',
      GAP: '差距：实际数与应达值之差，正数为超前',
      REQUIRED: '剩余各年每年还需的变动量，已达标为 0',
      STATUS:
        '状态：提前实现、快于时序、符合时序、基本符合、滞后、倒退、达标保持、达标趋弱、未达标、已完成、未完成、未填报、无法评估',
      LAGGING: '是否滞后；约束性指标从严',
      MOVEMENT: '最近一期的变动：改善、持平、恶化',
      WHY: '状态的原因，一句话，其中的数都可复核',
      PROJECTION: '照目前趋势到规划期末的预测值',
      EXTRAPOLATE: '由数列外推某年的值',
    },
    parameters: {
      text: ['文字', '规划中的写法，如 ≥62.86、<3.0、[13]'],
      base: ['基数', '规划印出的基数，数字或文字'],
      target: ['目标', '目标或判定标准，如 ≥62.86、Σ≥13'],
      actuals: ['实际数', '各年实际数，一行或一列，由远到近'],
      years: ['年份', '与实际数一一对应的年份'],
      asOf: ['截止', '截止年份（2022.5 为 2022 年中）或日期，省略为最近有数的年份'],
      path: ['路径', 'linear、geometric 或各年年度目标'],
      baseYear: ['基年', '省略为首个年份的前一年'],
      endYear: ['末年', '规划期最后一年'],
      preset: ['判定档', 'cn、eurostat、un2022、sdsn 或四个界限'],
      language: ['语言', 'zh 或 en'],
      attribute: ['属性', '约束性或预期性'],
      method: ['方法', 'mean、linear、cagr、loglinear、theilsen、holt'],
      values: ['数值', '与年份一一对应的数值'],
      year: ['年', '要外推的年份'],
    },
  },
  'en-US': {
    functions: {
      NOTATION: 'Reads how a plan states a target: kind, operator, value, upper end, decimals',
      PROGRESS: 'Share of the planned change achieved at the latest actual; 1 is done, not clipped',
      LATEST: 'Total or latest value: the sum for cumulative targets, else the actual at the cut-off',
      ELAPSED: 'Share of the plan period that has passed, 0 to 1',
      DUESHARE: 'Share due at the cut-off on the path',
      DUE: 'Value due at the cut-off on the path',
      PACE: 'Share achieved divided by the share due',
      GAP: 'Actual minus due in the wanted direction; positive is ahead',
      REQUIRED: 'Change still needed per year; 0 once met',
      STATUS:
        'Status of the row: Achieved early, Ahead, On schedule, Nearly on schedule, Lagging, Regressing, Kept, Breached …',
      LAGGING: 'Whether the row lags; stricter for binding indicators',
      MOVEMENT: 'Last reported change: Improving, Flat, Worsening',
      WHY: 'The reason for the status in one sentence whose numbers can be recomputed',
      PROJECTION: 'Value at the end of the period if things go on as so far',
      EXTRAPOLATE: 'Continues a series to a year',
    },
    parameters: {
      text: ['text', 'As the plan prints it: ≥62.86, <3.0, [13]'],
      base: ['base', 'The base as printed, number or text'],
      target: ['target', 'Target or criterion: ≥62.86, Σ≥13'],
      actuals: ['actuals', 'One row or column of actuals, oldest first'],
      years: ['years', 'The years of the actuals'],
      asOf: ['asOf', 'Cut-off year (2022.5 is mid-2022) or date; omitted: the latest year with an actual'],
      path: ['path', 'linear, geometric, or a range of annual targets'],
      baseYear: ['baseYear', 'Omitted: the year before the first'],
      endYear: ['endYear', 'Last year of the period'],
      preset: ['preset', 'cn, eurostat, un2022, sdsn, or four bounds'],
      language: ['language', 'zh or en'],
      attribute: ['attribute', 'binding or expected'],
      method: ['method', 'mean, linear, cagr, loglinear, theilsen, holt'],
      values: ['values', 'The values of the years'],
      year: ['year', 'The year asked for'],
    },
  },
};
