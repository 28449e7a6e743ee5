/** The words of group C: period and trend. The places in the sentences are told in rule-words.ts. */
import type { InLanguages } from '../language';
import type { WordsOf } from './rule-words';

type Words = WordsOf<
  'V21' | 'V22' | 'V23' | 'V24' | 'V25' | 'V26' | 'V27' | 'V28' | 'V29' | 'V30' | 'V31' | 'V32' | 'V33' | 'V34' | 'V35'
>;

const zh: Words = {
  titles: {
    V21: '中间年份缺报',
    V22: '尚未到期',
    V23: '累计数下降',
    V24: '年度与季度不符',
    V25: '疑似填了累计数',
    V26: '疑似填了增量',
    V27: '变动过大',
    V28: '存量下降',
    V29: '低于基数',
    V30: '越过控制线',
    V31: '跌破底线',
    V32: '远超目标',
    V33: '与上期完全相同',
    V34: '与测算值相同',
    V35: '统计离群值',
  },
  sentences: {
    V21: { gap: '{y} 年缺报而后续已填，请补填，或在“缺报原因”列写明原因（如“{y} 尚未发布”）。' },
    V22: { notDue: '{y} 年尚未到期，不能填实际数 {x}，请清空；若为预计数，请在“预计年份”列填 {y}。' },
    V23: { fell: '年初累计数在第 {q} 期由 {from} 降为 {to}，累计数不会减少，请核对后重填。' },
    V24: {
      yearToDate: '年度数 {x} 与最后一期 {q} 不符，差 {d}，请核对后重填。',
      sum: '年度数 {x} 与 {n} 期合计 {q} 不符，差 {d}，请核对后重填。',
    },
    V25: { runningTotal: '各年数逐年成倍增加，疑似把历年累计数填入当年数，应填当年数；确属实际，请说明原因。' },
    V26: { increment: '{x} 远低于基数 {b}，疑似填了当年增量，应填期末总数；确属实际，请说明原因。' },
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
    V32: {
      level: '{x} 已达目标 {T} 的 {r}%，请核实口径和单位；确属实际，请说明原因。',
      total: '累计 {total} 已达同期应达数的 {r}%，请核实口径和单位；确属实际，请说明原因。',
    },
    V33: { same: '{x} 与上期完全相同，是否沿用？请核实；确属实际，请说明原因。' },
    V34: {
      path: '{x} 与按路径测算的值完全一致，请确认为实际数并说明来源。',
      target: '{x} 与目标 {T} 完全一致，请确认为实际数并说明来源。',
    },
    V35: {
      growth: '{x} 的增速明显偏离本行走势（修正 z 值 {z}，超过 3.5），请核实；确属实际，请说明原因。',
      level: '{x} 与本行中位数相差 {r} 倍，仅供核对。',
    },
  },
};

const en: Words = {
  titles: {
    V21: 'Gap in the series',
    V22: 'Period not finished',
    V23: 'Cumulative value falls',
    V24: 'Year and quarters differ',
    V25: 'Running total typed as annual',
    V26: 'Increment typed as a level',
    V27: 'Large change',
    V28: 'Stock fell',
    V29: 'Below the base',
    V30: 'Above the ceiling',
    V31: 'Below the floor',
    V32: 'Far above the target',
    V33: 'Same as the year before',
    V34: 'Equals the projected value',
    V35: 'Statistical outlier',
  },
  sentences: {
    V21: {
      gap: '{y} is blank although a later year is filled. Enter it, or give a reason in Reason missing (“{y} Not yet published”).',
    },
    V22: {
      notDue: '{y} is not finished at the cut-off, so {x} is no actual. Clear it, or put {y} under Provisional years.',
    },
    V23: {
      fell: 'The year-to-date value falls from {from} to {to} in part {q}, which a running total cannot. Check and enter again.',
    },
    V24: {
      yearToDate: 'The year’s {x} is not its last part’s {q}; they differ by {d}. Check and enter again.',
      sum: 'The year’s {x} is not the sum {q} of its {n} parts; they differ by {d}. Check and enter again.',
    },
    V25: {
      runningTotal: 'The figures grow like a running total. Enter each year’s own amount; explain it if they are so.',
    },
    V26: {
      increment: '{x} is far below the base {b}: the year’s increment instead of the level? Correct or explain it.',
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
    V32: {
      level: '{x} is {r}% of the target {T}. Verify meaning and unit, and explain if it is so.',
      total: 'The total {total} is {r}% of what is due by now. Verify meaning and unit, and explain if it is so.',
    },
    V33: { same: '{x} is the same as the year before: carried over? Verify it, and explain if it is so.' },
    V34: {
      path: '{x} equals the value on the path. Confirm that it is an actual, and say where it comes from.',
      target: '{x} equals the target {T}. Confirm that it is an actual, and say where it comes from.',
    },
    V35: {
      growth:
        'The growth to {x} departs from the row’s course (modified z {z}, above 3.5). Verify it, and explain if it is so.',
      level: '{x} is {r} times off the row’s median; for your information.',
    },
  },
};

export const courseWords: InLanguages<Words> = { 'zh-CN': zh, 'en-US': en };
