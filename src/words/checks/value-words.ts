/** The words of group B: the value itself. The places in the sentences are told in rule-words.ts. */
import type { InLanguages } from '../language';
import type { WordsOf } from './rule-words';

type Words = WordsOf<'V12' | 'V13' | 'V14' | 'V15' | 'V16' | 'V17' | 'V18' | 'V19' | 'V20'>;

const zh: Words = {
  titles: {
    V12: '负数',
    V13: '百分数超出 0–100',
    V14: '比率误作百分数',
    V15: '“人”“万人”混用',
    V16: '小数点错位',
    V17: '应为整数',
    V18: '小数位过多',
    V19: '构成合计不为 100',
    V20: '构成次序颠倒',
  },
  sentences: {
    V12: { negative: '数值为负：{x}。括号写法会被当作负数，请核对是否应为 {v}。' },
    V13: { outside: '百分数应在 0–100 之间，现为 {x}，请核对后重填。' },
    V14: {
      ratio: '像是比率 {x}，本指标按百分数填，应为 {v}？请改填。',
      ratioOfTarget: '像是比率 {x}，本指标按百分数填 {v}？请改填；确属实际，请说明。',
      small: '比通常水平小得多，像是比率 {x}，本指标按百分数填 {v}？请改填；确属实际，请说明。',
      tooSmall: '{x} 不到通常水平的二十分之一，本指标按百分数填，请核对；确属实际，请说明。',
    },
    V15: {
      previous: '{x} 与上期相差约 1 万倍，疑似“人”“万人”混用，应为 {v}？请改填。',
      base: '{x} 与基数相差约 1 万倍，疑似“人”“万人”混用，应为 {v}？请改填。',
      target: '{x} 与目标相差约 1 万倍，疑似“人”“万人”混用，应为 {v}？请改填。',
    },
    V16: {
      previous: '{x} 与上期相差约 {k} 倍，疑似小数点错位，应为 {v}？请改填；确属实际，请说明。',
      base: '{x} 与基数相差约 {k} 倍，疑似小数点错位，应为 {v}？请改填；确属实际，请说明。',
      target: '{x} 与目标相差约 {k} 倍，疑似小数点错位，应为 {v}？请改填；确属实际，请说明。',
    },
    V17: {
      whole: '单位为“{u}”的数应为整数，现为 {x}，请核对后重填。',
      metOrNot: '此行填 1（当年达到）或 0（未达到），现为 {x}，请核对后重填。',
      scaled: '以“{u}”为单位最多 {places} 位小数（精确到个位），现为 {x}，请核对后重填。',
    },
    V18: { decimals: '{x} 的小数位多于规划口径（{p} 位），无需改动，仅供核对。' },
    V19: {
      count: '构成应有 {n} 项，“{x}”有 {given} 项，请按“{example}”的样式填写。',
      negative: '构成“{x}”含负数，各项均应不小于 0，请核对后重填。',
      rounding: '构成“{x}”合计 {sum}，应为 100，超出四舍五入的误差，请核对；确属实际，请说明。',
      sum: '构成“{x}”合计 {sum}，应为 100，请核对后重填。',
    },
    V20: { reversed: '构成“{x}”的次序疑似颠倒（如应为高:中:初），是否应为 {v}？请核对；确属实际，请说明。' },
  },
};

const en: Words = {
  titles: {
    V12: 'Negative value',
    V13: 'Percent outside 0–100',
    V14: 'Ratio typed for a percent',
    V15: 'Units mixed up',
    V16: 'Slipped decimal point',
    V17: 'Must be a whole number',
    V18: 'More decimals than the plan',
    V19: 'Shares do not sum to 100',
    V20: 'Shares in reverse order',
  },
  sentences: {
    V12: { negative: 'Negative value: {x}. Brackets mean minus in Excel; should it be {v}?' },
    V13: { outside: 'A percentage lies between 0 and 100, this is {x}. Check and enter again.' },
    V14: {
      ratio: '{x} looks like a ratio; this indicator is in percent. Should it be {v}? Enter it so.',
      ratioOfTarget: '{x} looks like a ratio; this indicator is in percent. Should it be {v}? Correct or explain it.',
      small:
        '{x} is far below the usual level and looks like a ratio; this indicator is in percent. Should it be {v}? Correct or explain it.',
      tooSmall:
        '{x} is less than a twentieth of the usual level; this indicator is in percent. Check it; correct or explain it.',
    },
    V15: {
      previous:
        '{x} is about 10,000 times off the previous period: persons and 10,000 persons mixed up? Should it be {v}?',
      base: '{x} is about 10,000 times off the base: persons and 10,000 persons mixed up? Should it be {v}?',
      target: '{x} is about 10,000 times off the target: persons and 10,000 persons mixed up? Should it be {v}?',
    },
    V16: {
      previous: '{x} is about {k} times off the previous period: slipped decimal point, {v}? Correct or explain it.',
      base: '{x} is about {k} times off the base: slipped decimal point, {v}? Correct or explain it.',
      target: '{x} is about {k} times off the target: slipped decimal point, {v}? Correct or explain it.',
    },
    V17: {
      whole: 'A number of {uEn} must be whole, this is {x}. Check and enter again.',
      metOrNot: 'This row takes 1 (met in the year) or 0 (not met), this is {x}. Check and enter again.',
      scaled: 'In the unit “{uEn}” at most {places} decimals make whole units; {x} has more. Check and enter again.',
    },
    V18: {
      decimals: '{x} has more decimals than the plan prints ({p}). Nothing needs to be done; for your information.',
    },
    V19: {
      count: 'A composition of {n} parts is expected, “{x}” has {given}. Enter it like “{example}”.',
      negative: 'The composition “{x}” has a negative part; none may be below 0. Check and enter again.',
      rounding: 'The shares of “{x}” sum to {sum}, not 100, which is more than rounding. Correct or explain it.',
      sum: 'The shares of “{x}” sum to {sum}, not 100. Check and enter again.',
    },
    V20: {
      reversed: 'The order of “{x}” seems reversed (high:mid:junior, say). Should it be {v}? Correct or explain it.',
    },
  },
};

export const valueWords: InLanguages<Words> = { 'zh-CN': zh, 'en-US': en };
