/**
 * Worked examples of the reference pages, executed by a test against the built functions. Arguments in order, a row or a
 * column as a matrix, null for an omitted one; numbers in the result rounded to four decimals.
 */
import type { FunctionId } from '../../src/functions/table';
import type { Both } from './both';

type Cell = string | number;
type Argument = Cell | null | readonly (readonly Cell[])[];

export interface Example {
  readonly args: readonly Argument[];
  readonly result: Cell | boolean | readonly (readonly Cell[])[];
  readonly note: Both;
}

const years = [[2021, 2022, 2023, 2024, 2025]] as const;
const level = [59.86, '≥62.86', [[60.4, 61.1, '', '', '']], years] as const;
const behind = [1.8, '4.5', [[2, 2.57, '', '', '']], years] as const;
const six = [[2015, 2016, 2017, 2018, 2019, 2020]] as const;

export const examples: Readonly<Record<FunctionId, readonly [Example, ...Example[]]>> = {
  NOTATION: [
    {
      args: ['≥62.86'],
      result: [['lower', '≥', 62.86, '', 2]],
      note: ['下限，印两位小数', 'a floor with two decimals'],
    },
    { args: ['〔13.5〕万人'], result: [['cumulative', '≥', 135000, '', 1]], note: ['累计', 'a cumulative total'] },
    { args: ['3至5'], result: [['interval', '', 3, 5, 0]], note: ['区间', 'an interval'] },
    { args: ['13①'], result: '#VALUE!', note: ['注码不是数字', 'a footnote mark is no digit'] },
  ],
  PROGRESS: [
    { args: [59.86, '≥62.86', [[60.4, 61.1]]], result: 0.4133, note: ['(61.1 − 59.86) ÷ 3', '(61.1 − 59.86) / 3'] },
    { args: ['[12.86]', 'Σ≥13', [[2.61, 2.4]]], result: 0.3854, note: ['5.01 ÷ 13', '5.01 / 13'] },
    { args: ['6:30:64', '7.4:38:54.6', [['6.6:33:60.4']]], result: 0.383, note: ['1 − 5.8 ÷ 9.4', '1 − 5.8 / 9.4'] },
    { args: [94.2, '≥92', [[94]]], result: '#N/A', note: ['基数已达标', 'met at the base'] },
  ],
  LATEST: [
    { args: ['Σ≥13', [[2.61, 2.4, '', '', '']], years], result: 5.01, note: ['2.61 + 2.4', '2.61 + 2.4'] },
    {
      args: ['Π≥13.5', [[3, 2.8, '', '', '']], years],
      result: 5.716,
      note: ['100·(1 − 0.97·0.972)', '100·(1 − 0.97·0.972)'],
    },
  ],
  ELAPSED: [
    { args: [2020, 2025, 2023], result: 0.6, note: ['3 ÷ 5', '3 / 5'] },
    { args: [2020, 2025, 45107], result: 0.5, note: ['2023 年 6 月 30 日', '30 June 2023'] },
  ],
  DUESHARE: [
    { args: [59.86, '≥62.86', years, 2022], result: 0.4, note: ['2 ÷ 5', '2 / 5'] },
    { args: [100, '≥200', years, 2022, 'geometric'], result: 0.3195, note: ['2^0.4 − 1', '2^0.4 − 1'] },
  ],
  DUE: [
    { args: [59.86, '≥62.86', years, 2022], result: 61.06, note: ['59.86 + 3·0.4', '59.86 + 3·0.4'] },
    {
      args: [59.86, '≥62.86', years, 2023, [[60.2, 60.8, 61.6, 62.3, 62.86]]],
      result: 61.6,
      note: ['自定年度目标', 'the office’s own annual targets'],
    },
    { args: ['6:30:64', '7.4:38:54.6', years, 2022], result: '6.6:33.2:60.2', note: ['构成', 'a composition'] },
  ],
  PACE: [
    { args: level, result: 1.0333, note: ['0.4133 ÷ 0.4', '0.4133 / 0.4'] },
    {
      args: [59.86, '≥62.86', [[60.4, 61.1, 61.7, '', '']], years, 2022.5],
      result: 1.2267,
      note: ['2023 年中：0.6133 ÷ 0.5', 'mid-2023: 0.6133 / 0.5'],
    },
  ],
  GAP: [
    { args: level, result: 0.04, note: ['61.1 − 61.06', '61.1 − 61.06'] },
    {
      args: [1.74, '<3.0', [[1.8, '', '', '', '']], years],
      result: 1.2,
      note: ['保持类：3 − 1.8', 'to keep: 3 − 1.8'],
    },
  ],
  REQUIRED: [
    { args: level, result: 0.5867, note: ['(62.86 − 61.1) ÷ 3', '(62.86 − 61.1) / 3'] },
    { args: [59.86, '≥62.86', [[60.4, 61.1, 63, '', '']], years], result: 0, note: ['已达标', 'met'] },
  ],
  STATUS: [
    { args: level, result: '符合时序', note: ['进度比 1.033', 'pace 1.033'] },
    {
      args: [1.74, '<3.0', [[1.8, 2.1, 2.6, '', '']], years],
      result: '达标趋弱',
      note: ['照此到 2025 年为 3.17', 'by 2025 it would be 3.17'],
    },
    {
      args: ['--', '≥100', [[40, '', '', '', '']], years],
      result: '无法评估',
      note: ['没有基数，只有一个实际数', 'no base, one actual'],
    },
    {
      args: [...behind, null, null, null, 'eurostat', 'en'],
      result: 'Nearly on schedule',
      note: ['进度比 0.713，欧盟档', 'pace 0.713, Eurostat’s bands'],
    },
  ],
  LAGGING: [
    {
      args: [59.86, '≥62.86', [[60.4, 60.9, 61.5, '', '']], years, '约束性'],
      result: true,
      note: ['基本符合，约束性', 'nearly, and binding'],
    },
    {
      args: [59.86, '≥62.86', [[60.4, 60.9, 61.5, '', '']], years, '预期性'],
      result: false,
      note: ['基本符合，预期性', 'nearly, and expected'],
    },
  ],
  MOVEMENT: [
    { args: level, result: '改善', note: ['+0.7', '+0.7'] },
    {
      args: [1.74, '<3.0', [[1.8, 2.1, '', '', '']], years, null, 'en'],
      result: 'Worsening',
      note: ['越小越好，升了 0.3', 'less is better, and it rose by 0.3'],
    },
  ],
  WHY: [
    {
      args: behind,
      result: '滞后0.57年：至2022年应达2.88，实际2.57；剩余3年需年均0.64，此前年均0.39。',
      note: ['1.93 ÷ 3 与 0.77 ÷ 2', '1.93 / 3 and 0.77 / 2'],
    },
    {
      args: [...behind, null, null, null, null, 'en'],
      result:
        'Lagging by 0.57 years: by 2022 due 2.88, actual 2.57; 0.64 a year needed in the remaining 3 years, 0.39 a year so far.',
      note: ['英文', 'in English'],
    },
  ],
  SCHEDULE: [
    {
      args: behind,
      result: [[1.4259, 0.5741, 2027.013]],
      note: ['0.2852·5；2 − 1.4259；2020 + 2·5 ÷ 1.4259', '0.2852·5; 2 − 1.4259; 2020 + 2·5 / 1.4259'],
    },
  ],
  STRUCTURE: [
    {
      args: ['6:30:64', '7.4:38:54.6', '6.6:33:60.4'],
      result: [[0.383, 9.4, 5.8, 3]],
      note: ['第三项还差 5.8', 'the third part lacks 5.8'],
    },
  ],
  PROJECTION: [
    { args: level, result: 62.96, note: ['61.1 + 0.62·3', '61.1 + 0.62·3'] },
    {
      args: ['--', 'Σ≥13', [[2.61, 2.4, '', '', '']], years],
      result: 12.525,
      note: ['5.01 + 3·2.505', '5.01 + 3·2.505'],
    },
  ],
  SCORECARD: [
    {
      args: [[[59.86], [1.8], [60]], [['≥62.86'], ['4.5'], ['六十']], [[60.4, 61.1, ''], [2, 2.57, ''], [60, 61, '']], [[2021, 2022, 2025]]], // prettier-ignore
      result: [
        [0.4133, 1.0333, 0.04, '符合时序', '改善', 62.96],
        [0.2852, 0.713, -0.31, '滞后', '改善', 3.725],
        ['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!'],
      ],
      note: ['三行一次；错误留在自己那行', 'three rows in one call; the error stays in its row'],
    },
  ],
  EXTRAPOLATE: [
    { args: [[[2021, 2022, 2023]], [[10, 11, 13]], 2025], result: 16, note: ['13 + 1.5·2', '13 + 1.5·2'] },
    {
      args: [[[2021, 2022, 2023]], [[10, 11, 13]], 2025, 'linear'],
      result: 15.8333,
      note: ['11.3333 + 1.5·3', '11.3333 + 1.5·3'],
    },
    {
      args: [[[2020, 2021, 2022]], [[10, 11, 13]], 2025, 'holt'],
      result: 15.8252,
      note: ['12.7683 + 3·1.0189', '12.7683 + 3·1.0189'],
    },
  ],
  PROBABILITY: [
    {
      args: [[[2019, 2020, 2021, 2022]], [[10, 12, 11, 13]], '≥14.5', 2025],
      result: 0.5953,
      note: ['ŷ = 15.1，标准误 2.184，自由度 2', 'ŷ = 15.1, standard error 2.184, 2 degrees of freedom'],
    },
    {
      args: [[[2020, 2021, 2022]], [[10, 11, 12]], '≥14', 2025],
      result: '#N/A',
      note: ['不足四点', 'fewer than four points'],
    },
  ],
  CAGR: [{ args: [100, 121, 2], result: 0.1, note: ['√1.21 − 1', '√1.21 − 1'] }],
  CAGRRATIO: [
    { args: [100, 161.051, 121, 2020, 2025, 2022], result: 1, note: ['10 % ÷ 10 %', '10 % / 10 %'] },
    {
      args: [100, 50, 110, 2015, 2030, 2020],
      result: -0.4262,
      note: ['该降却升：1.92 % ÷ 4.52 %', 'rises where it should fall: 1.92 % / 4.52 %'],
    },
  ],
  EXPECTEDSHARE: [
    {
      args: [100, 200, 110, 2015, 2030, 2020],
      result: 0.331,
      note: ['(110·1.21 − 100) ÷ 100', '(110·1.21 − 100) / 100'],
    },
  ],
  AARR: [
    {
      args: [[[2010, 2011, 2012, 2013]], [[1000, 960, 921.6, 884.736]]],
      result: 0.04,
      note: ['每年降 4 %', '4 % less each year'],
    },
    {
      args: [[[2017, 2030]], [[100, 60]], 'endpoint'],
      result: 0.0385,
      note: ['13 年降 40 %（世界卫生组织的例子）', '40 % in 13 years (WHO’s example)'],
    },
  ],
  ATTAINMENT: [
    { args: [45, 50], result: 90, note: ['45 ÷ 50', '45 / 50'] },
    { args: [0.5, 0.4, '逆'], result: 80, note: ['0.4 ÷ 0.5', '0.4 / 0.5'] },
    { args: [7, null, '区间', 2, 4, null, 10], result: 50, note: ['(10 − 7) ÷ (10 − 4)', '(10 − 7) / (10 − 4)'] },
  ],
  WEATHER: [
    {
      args: [six, [[50, 52, 53, 57, 59, 60]], 81, 2030],
      result: 'sun',
      note: ['ŷ = 80，m = 1/21', 'ŷ = 80, m = 1/21'],
    },
    {
      args: [six, [[90, 89, 88, 87, 86, 85]], '≥80', null, null, 'constant'],
      result: 'sun-cloud',
      note: ['达标但在恶化', 'met but worsening'],
    },
    {
      args: [six, [[6, 5, 4, 3, 2, 3]], null, null, 'up', 'direction'],
      result: 'cloud',
      note: ['只有最近一次是对的', 'only the last change is right'],
    },
  ],
  ARROW: [
    { args: [50, 2015, 55, 2020, 80, 2030], result: '➚', note: ['每年 1，需 2', '1 a year, 2 needed'] },
    { args: [2.2, 2015, 2.8, 2020, '≤3', 2030], result: '↑', note: ['仍达标', 'still met'] },
  ],
  ESCAP: [
    { args: [50, 80, 65], result: 5, note: ['10·15 ÷ 30', '10·15 / 30'] },
    { args: [0.8, 1, 1.1, 'parity'], result: 5, note: ['10 − 10·0.1 ÷ 0.2', '10 − 10·0.1 / 0.2'] },
  ],
};
