import { describe, expect, test } from '@jest/globals';
import { findingMessage } from '../../src/words/check-words';
import { brief, findingsOf, type Beside, type Typed } from './sheet';

interface Example {
  readonly rule: string;
  readonly level: string;
  readonly no: string;
  readonly wrong: readonly Typed[];
  readonly right: readonly Typed[];
  readonly year?: number;
  readonly understood?: string | number | null;
  readonly after?: string | number;
  readonly beside?: Beside & { readonly cutOff?: number | null };
  /** What the office puts beside the entry to settle it, where that is not the entry itself. */
  readonly settled?: Beside & { readonly cutOff?: number | null };
  /** Other rules that find something in the wrong row as well. */
  readonly alsoWrong?: readonly string[];
}

const percent = (value: number): Typed => ({ value, text: `${Math.round(value * 100)}%`, numberFormat: '0%' });
const time = (value: number, text: string): Typed => ({ value, text, numberFormat: 'h:mm:ss' });

/** The examples of the catalogue, fails → passes, and those beside them that an office would meet. */
const examples: readonly Example[] = [
  { rule: 'V01', level: 'soft', no: '12', wrong: ['５．３５'], right: [5.35], understood: 5.35, after: 5.35 },
  { rule: 'V01', level: 'soft', no: '6', wrong: ['１２．５'], right: [12.5], understood: 12.5, after: 12.5 },
  {
    rule: 'V01',
    level: 'soft',
    no: '15',
    wrong: ['６．８：34.5：58.7'],
    right: ['6.8:34.5:58.7'],
    after: '6.8:34.5:58.7',
  },
  { rule: 'V02', level: 'hard', no: '5', wrong: ['约60万左右'], right: [60] },
  { rule: 'V02', level: 'hard', no: '5', wrong: ['六十一'], right: [61] },
  { rule: 'V02', level: 'hard', no: '5', wrong: ['61.5 62'], right: [61.5] },
  { rule: 'V02', level: 'hard', no: '5', wrong: [true], right: [61.5] },
  { rule: 'V02', level: 'hard', no: '5', wrong: ['①'], right: [61.5] },
  { rule: 'V02', level: 'hard', no: '15', wrong: ['六比三十比六十四'], right: ['6:30:64'] },
  {
    rule: 'V03',
    level: 'soft',
    no: '13',
    wrong: ['1,000'],
    right: [70],
    understood: 1000,
    after: 1000,
    alsoWrong: ['V27'],
  },
  {
    rule: 'V03',
    level: 'soft',
    no: '13',
    wrong: ['1，000'],
    right: [70],
    understood: 1000,
    after: 1000,
    alsoWrong: ['V27'],
  },
  { rule: 'V03', level: 'hard', no: '1', wrong: ['2,61'], right: [2.61], understood: null },
  { rule: 'V03', level: 'hard', no: '1', wrong: ['0,618'], right: [2.61], understood: null },
  { rule: 'V04', level: 'hard', no: '5', wrong: ['615000人'], right: [61.5], understood: 61.5, after: 61.5 },
  { rule: 'V04', level: 'hard', no: '5', wrong: ['61.5万人'], right: [61.5], after: 61.5 },
  { rule: 'V04', level: 'hard', no: '5', wrong: ['61.5 万'], right: [61.5], after: 61.5 },
  { rule: 'V04', level: 'hard', no: '5', wrong: ['６１．５（万人）'], right: [61.5], after: 61.5 },
  { rule: 'V04', level: 'hard', no: '5', wrong: ['0.00615亿'], right: [61.5], after: 61.5 },
  { rule: 'V04', level: 'hard', no: '13', wrong: ['60名'], right: [60], after: 60 },
  { rule: 'V04', level: 'hard', no: '3', wrong: ['2.1万人次'], right: [1.2], after: 2.1 },
  { rule: 'V04', level: 'hard', no: '19', wrong: ['890000张'], right: [89], after: 89 },
  { rule: 'V04', level: 'hard', no: '4', wrong: ['97.1%'], right: [97.1], after: 97.1 },
  { rule: 'V04', level: 'hard', no: '4', wrong: [percent(0.97)], right: [97], understood: 97, after: 97 },
  { rule: 'V04', level: 'hard', no: '5', wrong: ['61.5亿元'], right: [61.5], understood: null },
  { rule: 'V04', level: 'hard', no: '5', wrong: [percent(0.97)], right: [61.5], understood: null },
  {
    rule: 'V04',
    level: 'hard',
    no: '15',
    wrong: ['6.8%:34.5%:58.7%'],
    right: ['6.8:34.5:58.7'],
    after: '6.8:34.5:58.7',
  },
  ...['-', '–', '—', '－', '―', '——', '- -', '无', 'N/A', 'n/a', '/', '…'].map((mark): Example => ({
    rule: 'V05',
    level: 'hard',
    no: '18',
    wrong: [mark],
    right: [mark],
    settled: { missingReason: '2021 尚未发布' },
  })),
  { rule: 'V06', level: 'hard', no: '1', wrong: ['[2.61]'], right: [2.61], understood: 2.61 },
  { rule: 'V06', level: 'hard', no: '1', wrong: ['〔2.61〕'], right: [2.61], understood: 2.61 },
  { rule: 'V06', level: 'hard', no: '1', wrong: ['(2.61)'], right: [2.61], understood: 2.61 },
  { rule: 'V06', level: 'hard', no: '2', wrong: ['〈3'], right: [2.95], understood: 3 },
  { rule: 'V06', level: 'hard', no: '2', wrong: ['＜３'], right: [2.95], understood: 3 },
  { rule: 'V06', level: 'hard', no: '17', wrong: ['92以上'], right: [92], understood: 92 },
  { rule: 'V06', level: 'hard', no: '5', wrong: ['60万左右'], right: [60], understood: 60 },
  { rule: 'V06', level: 'hard', no: '15', wrong: ['[6:30:64]'], right: ['6:30:64'], understood: '6:30:64' },
  { rule: 'V07', level: 'soft', no: '4', wrong: ['97.1(预计)'], right: [97.1], understood: 97.1, after: 97.1 },
  { rule: 'V07', level: 'soft', no: '4', wrong: ['９７．１（快报数）'], right: [97.1], after: 97.1 },
  { rule: 'V07', level: 'soft', no: '5', wrong: ['61.5*'], right: [61.5], after: 61.5 },
  { rule: 'V07', level: 'soft', no: '5', wrong: ['61.5①'], right: [61.5], after: 61.5 },
  { rule: 'V07', level: 'soft', no: '5', wrong: ['61.5²'], right: [61.5], after: 61.5 },
  { rule: 'V08', level: 'hard', no: '15', wrong: [0.3166], right: ['7:35:58'], understood: '7:35:58' },
  {
    rule: 'V08',
    level: 'hard',
    no: '15',
    wrong: [time(27358 / 86400, '7:35:58')],
    right: ['7:35:58'],
    understood: '7:35:58',
  },
  // 6:30:64 is carried over by Excel to 6:31:04.
  {
    rule: 'V08',
    level: 'hard',
    no: '15',
    wrong: [time(23464 / 86400, '6:31:04')],
    right: ['6:30:64'],
    understood: '6:30:64',
  },
  {
    rule: 'V08',
    level: 'hard',
    no: '10',
    wrong: [{ value: 31747, text: 'Dec-86', numberFormat: 'mmm-yy' }],
    right: [7.2],
    understood: '12/86',
  },
  {
    rule: 'V08',
    level: 'hard',
    no: '5',
    wrong: [{ value: 61.5, text: '1900/3/1', numberFormat: 'yyyy/m/d' }],
    right: [61.5],
    understood: '61.5',
  },
  { rule: 'V09', level: 'hard', no: '5', wrong: ['60.4'], right: [60.4], understood: 60.4, after: 60.4 },
  { rule: 'V10', level: 'info', no: '5', wrong: ['60.4\u00a0'], right: [60.4], after: 60.4 },
  { rule: 'V10', level: 'info', no: '5', wrong: ['60.4\u200b'], right: [60.4], after: 60.4 },
  { rule: 'V10', level: 'info', no: '5', wrong: ['\t60.4\n'], right: [60.4], after: 60.4 },
  { rule: 'V10', level: 'info', no: '5', wrong: ['60.4 '], right: [60.4], after: 60.4 },
  { rule: 'V10', level: 'info', no: '5', wrong: ['\u3000'], right: [''], after: '' },
  { rule: 'V11', level: 'hard', no: '5', wrong: ['#REF!'], right: [60.4] },
  { rule: 'V11', level: 'hard', no: '5', wrong: ['#N/A'], right: [60.4] },
  { rule: 'V11', level: 'hard', no: '5', wrong: ['#DIV/0!'], right: [60.4] },
  {
    rule: 'V11',
    level: 'soft',
    no: '5',
    wrong: [{ value: 60.4, formula: "='C:\\上报\\[2021.xlsx]汇总 (1)'!$B$3" }],
    right: [{ value: 60.4, formula: '=604/10' }],
  },
  { rule: 'V12', level: 'hard', no: '1', wrong: [-2.61], right: [2.61], understood: 2.61 },
  { rule: 'V13', level: 'hard', no: '4', wrong: [971], right: [97.1], understood: 97.1, alsoWrong: ['V16'] },
  { rule: 'V13', level: 'hard', no: '18', wrong: [100.1], right: [100] },
  { rule: 'V14', level: 'hard', no: '4', wrong: [0.971], right: [97.1], understood: 97.1, alsoWrong: ['V16'] },
  { rule: 'V14', level: 'soft', no: '2', wrong: [0.018], right: [1.8], understood: 1.8, alsoWrong: ['V16'] },
  { rule: 'V14', level: 'soft', no: '18', wrong: [0.9], right: [90], understood: 90, alsoWrong: ['V16'] },
  { rule: 'V15', level: 'hard', no: '5', wrong: [615000], right: [61.5], understood: 61.5 },
  { rule: 'V15', level: 'hard', no: '13', wrong: [0.018], right: [180], understood: 180, alsoWrong: ['V17', 'V18'] },
  { rule: 'V16', level: 'soft', no: '5', wrong: [615], right: [61.5], understood: 61.5 },
  { rule: 'V16', level: 'soft', no: '12', wrong: [57.5], right: [5.75], understood: 5.75 },
  { rule: 'V17', level: 'hard', no: '13', wrong: [150.5], right: [150] },
  { rule: 'V17', level: 'hard', no: '5', wrong: [60.12345], right: [60.1234], alsoWrong: ['V18'] },
  { rule: 'V18', level: 'info', no: '4', wrong: [97.10345], right: [97.1034] },
  { rule: 'V18', level: 'info', no: '16', wrong: [83.9012], right: [83.9] },
  { rule: 'V19', level: 'soft', no: '15', wrong: ['6.8:34.5:58.9'], right: ['6.8:34.5:58.7'] },
  { rule: 'V19', level: 'hard', no: '15', wrong: ['6:30:46'], right: ['6:30:64'] },
  { rule: 'V19', level: 'hard', no: '15', wrong: ['36:64'], right: ['6:30:64'] },
  { rule: 'V19', level: 'hard', no: '15', wrong: [6.8], right: ['6:30:64'] },
  { rule: 'V19', level: 'hard', no: '15', wrong: ['-6:42:64'], right: ['6:30:64'] },
  {
    rule: 'V20',
    level: 'soft',
    no: '15',
    wrong: ['58.7:34.5:6.8'],
    right: ['6.8:34.5:58.7'],
    understood: '6.8:34.5:58.7',
  },
  { rule: 'V21', level: 'hard', no: '5', wrong: [60, '', 61], right: [60, 60.5, 61], year: 2022 },
  {
    rule: 'V21',
    level: 'hard',
    no: '5',
    wrong: [60, '', 61],
    right: [60, '', 61],
    year: 2022,
    settled: { missingReason: '口径调整' },
  },
  {
    rule: 'V22',
    level: 'hard',
    no: '5',
    wrong: [60, 61, 61, 62, 62],
    right: [60, 61, 61, 62],
    year: 2025,
    beside: { cutOff: 2024 },
  },
  {
    rule: 'V22',
    level: 'hard',
    no: '5',
    wrong: [60, 61],
    right: [60, 61],
    year: 2022,
    beside: { cutOff: 2021.5 },
    settled: { cutOff: 2021.5, provisional: '2022' },
  },
  { rule: 'V27', level: 'soft', no: '12', wrong: [5.6, 7.6], right: [5.6, 5.8], year: 2022 },
  { rule: 'V27', level: 'soft', no: '12', wrong: [7.01], right: [5.6] },
  { rule: 'V27', level: 'soft', no: '6', wrong: [14.1], right: [14] },
  { rule: 'V28', level: 'soft', no: '12', wrong: [5.8, 5.75], right: [5.8, 5.8], year: 2022 },
  { rule: 'V29', level: 'soft', no: '16', wrong: [83.2], right: [83.9] },
  { rule: 'V30', level: 'soft', no: '2', wrong: [3], right: [2.95] },
  { rule: 'V31', level: 'soft', no: '17', wrong: [91.8], right: [92] },
];

describe('the catalogue of checks', () => {
  test.each(examples)('$rule ($level) finds $wrong in indicator $no and is settled by $right', (example) => {
    const { rule, level, no, wrong, right, beside = {}, settled = beside, alsoWrong = [], year = 2021 } = example;
    const found = findingsOf(no, wrong, beside);
    const finding = found.find((one) => one.rule === rule);
    expect(brief(found).filter((line) => line.startsWith(rule))).toEqual([`${rule} ${year} ${level}`]);
    expect(found.map((one) => one.rule).filter((id) => id !== rule && !alsoWrong.includes(id))).toEqual([]);
    expect(findingsOf(no, right, settled)).toEqual([]);
    if ('understood' in example) expect(finding?.understood).toBe(example.understood);
    expect(finding?.fix?.after ?? undefined).toBe(example.after);
    for (const language of ['zh-CN', 'en-US'] as const) {
      if (finding) expect(findingMessage(language, finding)).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  });
});
