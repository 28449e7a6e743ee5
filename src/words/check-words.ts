/**
 * The words of the checks: the title of each rule, and a sentence per rule and variant that says what is wrong and
 * what to do. `{x}` is the value as typed, `{v}` as understood; the other places are details of the finding.
 */
import { decimalText } from '../checks/decimal';
import type { Finding } from '../checks/finding';
import type { RuleId, Variant } from '../checks/rule-levels';
import type { InLanguages, Language } from './language';

interface CheckWords {
  readonly titles: Readonly<Record<RuleId, string>>;
  /** One sentence per rule and variant: a missing one does not compile. */
  readonly sentences: { readonly [Id in RuleId]: Readonly<Record<Variant<Id>, string>> };
}

const zh: CheckWords = {
  titles: {
    V01: '全角数字',
    V02: '不是数字',
    V03: '千位分隔符',
    V04: '单元格内带单位',
    V05: '缺报未说明原因',
    V06: '实际数带规划标记',
    V07: '数值带备注或标记',
    V08: '被当作日期或时间',
    V09: '数字以文本保存',
    V10: '不可见字符',
    V11: '错误值或外部链接',
    V12: '负数',
    V13: '百分数超出 0–100',
    V14: '比率误作百分数',
    V15: '“人”“万人”混用',
    V16: '小数点错位',
    V17: '应为整数',
    V18: '小数位过多',
    V19: '构成合计不为 100',
    V20: '构成次序颠倒',
    V21: '中间年份缺报',
    V22: '尚未到期',
    V27: '变动过大',
    V28: '存量下降',
    V29: '低于基数',
    V30: '越过控制线',
    V31: '跌破底线',
  },
  sentences: {
    V01: { fullWidth: '含全角数字“{x}”，是否改为 {v}？' },
    V02: {
      number: '“{x}”不是数字，请只填数值，说明写入备注列。',
      composition: '“{x}”不是构成比，请按“{example}”的样式填写，说明写入备注列。',
    },
    V03: {
      grouped: '“{x}”中的千位分隔符已识别为 {v}，请确认。',
      ambiguous: '“{x}”中的逗号可能是小数点，也可能是分隔符，无法判断，请去掉逗号重填。',
    },
    V04: {
      converted: '单元格只填数值；“{x}”折合 {v}{u}，是否改填？',
      composition: '构成只填数值，不带百分号；“{x}”应填 {v}，是否改填？',
      otherUnit: '单元格只填数值；“{x}”的单位“{t}”不能折合成本指标的单位（{u}），请核对后重填。',
      noUnit: '单元格只填数值；本指标没有单位，请去掉“{x}”中的“{t}”后重填。',
    },
    V05: { noReason: '“{x}”视为缺报，不作 0 处理，请在“缺报原因”列选择原因。' },
    V06: { notation: '实际数不能带“{c}”，累计等标记由系统管理，请只填数值。' },
    V07: {
      note: '“{x}”已拆分为数值 {v} 与备注“{t}”，请确认。',
      provisional: '“{x}”已拆分为数值 {v} 与“{t}”标记，请确认，该年将列入“预计年份”。',
    },
    V08: {
      number: 'Excel 已把输入变成日期/时间（现显示“{x}”），原意可能是 {v}。请先把单元格格式改为“常规”再重填。',
      composition: 'Excel 已把输入变成日期/时间（现为“{x}”），原意可能是 {v}。请先把单元格格式改为“文本”再重填。',
    },
    V09: { text: '数字“{x}”以文本保存，合计会漏算，可转换为 {v}。' },
    V10: {
      hidden: '“{x}”含空格等不可见字符，可清除为 {v}。',
      nothingElse: '单元格只含空格等不可见字符，按未填处理，可清空。',
    },
    V11: {
      error: '单元格为 {x}，无法采用，请改正公式或直接填数。',
      link: '数值 {x} 引用了外部文件，文件移动或更新后会改变，请核实；建议直接填数。',
    },
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
    V21: { gap: '{y} 年缺报而后续已填，请补填，或在“缺报原因”列写明原因（如“{y} 尚未发布”）。' },
    V22: { notDue: '{y} 年尚未到期，不能填实际数 {x}，请清空；若为预计数，请在“预计年份”列填 {y}。' },
    V27: {
      percentPrevious: '较上期变动 {d}%，超过 {limit}%，请说明原因。',
      percentBase: '较基数变动 {d}%，超过 {limit}%，请说明原因。',
      pointsPrevious: '较上期变动 {d} 个百分点，超过 {limit} 个百分点，请说明原因。',
      pointsBase: '较基数变动 {d} 个百分点，超过 {limit} 个百分点，请说明原因。',
    },
    V28: { fell: '较上期下降 {d}，请核实；确属实际，请说明原因。' },
    V29: { belowBase: '{x} 低于 {y} 年基数 {b}，请核实；确属实际，请说明原因。' },
    V30: {
      strict: '{x} 达到或超过控制线 {T}（须严格小于），请核实；确属实际，请说明原因。',
      inclusive: '{x} 超过控制线 {T}，请核实；确属实际，请说明原因。',
    },
    V31: {
      strict: '{x} 未高于底线 {T}（须严格大于），请核实；确属实际，请说明原因。',
      inclusive: '{x} 低于底线 {T}，请核实；确属实际，请说明原因。',
    },
  },
};

const en: CheckWords = {
  titles: {
    V01: 'Full-width digits',
    V02: 'Not a number',
    V03: 'Thousands separator',
    V04: 'Unit inside the cell',
    V05: 'Missing without a reason',
    V06: 'Plan notation in an actual',
    V07: 'Note or mark beside the value',
    V08: 'Taken for a date or time',
    V09: 'Number stored as text',
    V10: 'Invisible characters',
    V11: 'Error value or external link',
    V12: 'Negative value',
    V13: 'Percent outside 0–100',
    V14: 'Ratio typed for a percent',
    V15: 'Units mixed up',
    V16: 'Slipped decimal point',
    V17: 'Must be a whole number',
    V18: 'More decimals than the plan',
    V19: 'Shares do not sum to 100',
    V20: 'Shares in reverse order',
    V21: 'Gap in the series',
    V22: 'Period not finished',
    V27: 'Large change',
    V28: 'Stock fell',
    V29: 'Below the base',
    V30: 'Above the ceiling',
    V31: 'Below the floor',
  },
  sentences: {
    V01: { fullWidth: 'Full-width digits in “{x}”; change to {v}?' },
    V02: {
      number: '“{x}” is not a number. Enter the number only; put words in the note column.',
      composition: '“{x}” is not a composition. Enter it like “{example}”; put words in the note column.',
    },
    V03: {
      grouped: 'Thousands separator in “{x}” read as {v}; please confirm.',
      ambiguous: 'The comma in “{x}” could be a decimal point or a separator. Enter the number without it.',
    },
    V04: {
      converted: 'Enter the number only; “{x}” equals {v} ({uEn}). Change it?',
      composition: 'Enter the numbers only, without percent signs: {v} for “{x}”. Change it?',
      otherUnit:
        'Enter the number only; the unit “{t}” in “{x}” cannot be converted to this indicator’s ({uEn}). Check and enter again.',
      noUnit: 'Enter the number only; this indicator has no unit. Enter “{x}” again without “{t}”.',
    },
    V05: {
      noReason: '“{x}” is treated as missing, not as 0. Choose a reason in the column Reason missing.',
    },
    V06: { notation: '“{c}” is plan notation and not allowed in an actual. Enter the number only.' },
    V07: {
      note: '“{x}” is split into the value {v} and the note “{t}”; please confirm.',
      provisional:
        '“{x}” is split into the value {v} and the mark “{t}”; please confirm, the year becomes provisional.',
    },
    V08: {
      number:
        'Excel turned the entry into a date or time (“{x}”); {v} was probably meant. Set the cell’s format to General and enter it again.',
      composition:
        'Excel turned the entry into a date or time (“{x}”); {v} was probably meant. Set the cell’s format to Text and enter it again.',
    },
    V09: { text: 'The number “{x}” is stored as text and sums leave it out; it can be converted to {v}.' },
    V10: {
      hidden: '“{x}” holds spaces or other invisible characters; it can be cleaned to {v}.',
      nothingElse:
        'The cell holds nothing but spaces or other invisible characters and counts as blank; it can be cleared.',
    },
    V11: {
      error: 'The cell holds {x}, which cannot be used. Correct the formula or enter the number.',
      link: 'The value {x} comes from another file and may change with it. Verify it; entering the number is safer.',
    },
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
    V21: {
      gap: '{y} is blank although a later year is filled. Enter it, or give a reason in Reason missing (“{y} Not yet published”).',
    },
    V22: {
      notDue: '{y} is not finished at the cut-off, so {x} is no actual. Clear it, or put {y} under Provisional years.',
    },
    V27: {
      percentPrevious: 'Change of {d}% against the previous period, above {limit}%: please explain.',
      percentBase: 'Change of {d}% against the base, above {limit}%: please explain.',
      pointsPrevious: 'Change of {d} percentage points against the previous period, above {limit}: please explain.',
      pointsBase: 'Change of {d} percentage points against the base, above {limit}: please explain.',
    },
    V28: { fell: 'Fell by {d} against the previous period. Verify it, and explain if it is so.' },
    V29: { belowBase: '{x} is below the {y} base {b}. Verify it, and explain if it is so.' },
    V30: {
      strict: '{x} is not strictly below the bound {T}. Verify it, and explain if it is so.',
      inclusive: '{x} is above the bound {T}. Verify it, and explain if it is so.',
    },
    V31: {
      strict: '{x} is not strictly above the floor {T}. Verify it, and explain if it is so.',
      inclusive: '{x} is below the floor {T}. Verify it, and explain if it is so.',
    },
  },
};

export const checkWords: InLanguages<CheckWords> = { 'zh-CN': zh, 'en-US': en };

/** Longer values are shortened in sentences; the finding keeps them whole. */
const longestShown = 40;

/** The rule's title; its id for a rule without one. */
export function ruleTitle(language: Language, rule: string): string {
  const titles: Readonly<Record<string, string>> = checkWords[language].titles;
  return titles[rule] ?? rule;
}

/** What is wrong with the value and what to do. */
export function findingMessage(language: Language, finding: Finding): string {
  const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = checkWords[language].sentences;
  const sentence = sentences[finding.rule]?.[finding.variant] ?? ruleTitle(language, finding.rule);
  const places: Readonly<Record<string, string | number | null>> = {
    ...finding.details,
    x: finding.value,
    v: finding.understood,
  };
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => shown(places[name] ?? ''));
}

/** A value as typed: numbers in their decimal text, texts on one line; neither is endless. */
function shown(value: string | number): string {
  const line = typeof value === 'number' ? decimalText(value) : value.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
