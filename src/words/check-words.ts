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
    V36: '基数与上期完成数不符',
    V37: '模板内容被改动',
    V38: '目标低于基数',
    V39: '规划内部不一致',
    V40: '年度与累计不符',
    V41: '年度分解不符',
    V55: '缺来源或填报人',
    V56: '审核说明缺失或雷同',
    V57: '已锁定期数据被修改',
    V58: '预计数超期',
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
    V36: { base: '基数 {b} 与上期完成数 {a} 不一致，请核对规划文本并改正。' },
    V37: {
      changed: '模板内容被改动：“{old}”→“{now}”，请恢复原值，或重新生成模板。',
      target: '目标被改为“{now}”（规划为“{old}”），与判定标准不符；请恢复，或一并修改判定标准。',
      adjusted: '规划值由“{old}”改为“{now}”；如系中期调整，请在审核说明中写明日期和文号。',
    },
    V38: {
      belowBase: '目标 {T} 低于基数 {b}，将按“底线”评估（不低于目标即可），请确认并说明。',
      belowPrevious: '累计目标 {T} 低于上期累计 {b}，请确认并说明。',
    },
    V39: { contradiction: '规划内部不一致：{s1}为 {v1}，{s2}为 {v2}，请确认采用哪一个并说明。' },
    V40: { product: '年度 {a}×{n} 与累计 {c} 不等，请核对规划文本并改正。' },
    V41: {
      short: '年度分解合计 {sum}，不足目标 {T}，请调整年度目标。',
      excess: '年度分解合计 {sum}，超过目标 {T}，仅供核对。',
      lastYear: '末年年度目标为 {x}，应等于目标 {T}，请改正。',
      bound: '{y} 年年度目标为 {x}；控制线或底线各年应同为 {T}，请改正。',
      order: '{y} 年年度目标 {x} 与走向相反，请调整。',
    },
    V55: {
      noSource: '{x} 用于上报而缺数据来源，请在“数据来源”列填写台账或文件名称。',
      noFiller: '{x} 用于上报而缺填报人，请在表头填写填报人。',
    },
    V56: {
      missing: '{rule} 的问题缺审核说明，请写明原因。',
      short: '{rule} 的审核说明“{x}”过短或没有内容，请写明原因（至少 5 个字）。',
      copied: '审核说明“{x}”用于 {count} 处问题，疑似雷同，请分别写明原因。',
    },
    V57: { changed: '{y} 年已锁定，数据由 {before} 改为 {x}；请恢复，或写明解锁原因。' },
    V58: { overdue: '{y} 年预计数 {x} 超期未更新，请改填最终数并取消“预计”标记；暂无最终数，请说明原因。' },
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
    V36: 'Base and previous actual differ',
    V37: 'Template cell changed',
    V38: 'Target below the base',
    V39: 'The plan contradicts itself',
    V40: 'Annual and total differ',
    V41: 'Annual targets do not fit',
    V55: 'Source or filler missing',
    V56: 'Explanation missing or copied',
    V57: 'Locked value changed',
    V58: 'Provisional value past its time',
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
    V36: { base: 'The base {b} is not the actual {a} of the previous plan. Compare with the document and correct it.' },
    V37: {
      changed: 'A cell of the template was changed: “{old}” → “{now}”. Put it back, or generate the template again.',
      target:
        'The target was changed to “{now}” (the plan says “{old}”) and does not fit its criterion. Put it back, or change the criterion too.',
      adjusted:
        'A value of the plan was changed from “{old}” to “{now}”. If it was adjusted, give date and document in the explanation.',
    },
    V38: {
      belowBase:
        'The target {T} is below the base {b} and is treated as a floor: not to fall below it is enough. Please confirm.',
      belowPrevious: 'The target {T} is below the previous total {b}. Please confirm and explain.',
    },
    V39: {
      contradiction: 'The plan contradicts itself: {v1} in {s1}, {v2} in {s2}. Decide which one holds, and explain.',
    },
    V40: { product: 'Annual {a} × {n} is not the total {c}. Compare with the document and correct it.' },
    V41: {
      short: 'The annual targets add up to {sum}, less than the target {T}. Adjust them.',
      excess: 'The annual targets add up to {sum}, more than the target {T}; for your information.',
      lastYear: 'The last year’s target is {x}; it must be the target {T}. Correct it.',
      bound: 'The target of {y} is {x}; a bound is {T} in every year. Correct it.',
      order: 'The target of {y}, {x}, goes the wrong way. Adjust it.',
    },
    V55: {
      noSource: '{x} is reported without its source. Name the ledger or document in the column Source.',
      noFiller: '{x} is reported without a filler. Enter the name at the head of the sheet.',
    },
    V56: {
      missing: 'The finding of {rule} has no explanation. Write the reason.',
      short: 'The explanation “{x}” for {rule} is too short or says nothing. Write the reason (at least 5 characters).',
      copied: 'The explanation “{x}” stands beside {count} findings: copied? Write the reason for each.',
    },
    V57: { changed: '{y} is locked, and {before} was changed to {x}. Put it back, or give a reason for unlocking.' },
    V58: {
      overdue:
        'The provisional {x} of {y} is past its time. Enter the final figure and take the year out of Provisional years, or explain.',
    },
  },
};

export const checkWords: InLanguages<CheckWords> = { 'zh-CN': zh, 'en-US': en };

/** Longer values are shortened in sentences; the finding keeps them whole. */
const longestShown = 40;

/** Titles of the catalogue's cross-checks; their sentences stand in the plan that brings them. */
const crossTitles: InLanguages<Readonly<Record<string, string>>> = {
  'zh-CN': {
    V42: '其中项大于总项',
    V43: '高技能人才多于技能人才',
    V44: '比例与分子分母不符',
    V45: '总量小于分项',
    V46: '参保人数次序异常',
    V47: '参保率与参保人数走势相反',
    V48: '由 100% 回落',
    V49: '补贴性培训多于全部培训',
    V50: '职称人数与结构推算不符',
  },
  'en-US': {
    V42: 'Part exceeds whole',
    V43: 'High-skilled exceed skilled',
    V44: 'Share and its parts differ',
    V45: 'Total below a part',
    V46: 'Unusual order of insured counts',
    V47: 'Rate and count diverge',
    V48: 'Fell from 100%',
    V49: 'Subsidised exceeds all',
    V50: 'Title counts and shares differ',
  },
};

/** The rule's title; its id for a rule without one. */
export function ruleTitle(language: Language, rule: string): string {
  const titles: Readonly<Record<string, string>> = { ...crossTitles[language], ...checkWords[language].titles };
  return Object.hasOwn(titles, rule) ? (titles[rule] ?? rule) : rule;
}

/** What is wrong with the value and what to do. */
export function findingMessage(language: Language, finding: Finding): string {
  const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = checkWords[language].sentences;
  const own = finding.sentence?.[language === 'zh-CN' ? 'zh' : 'en'];
  const sentence = own ?? sentences[finding.rule]?.[finding.variant] ?? ruleTitle(language, finding.rule);
  const places: Readonly<Record<string, string | number | null>> = {
    ...finding.details,
    x: finding.value,
    v: finding.understood,
  };
  // An office's own sentence may hold braces of its own.
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? shown(places[name] ?? '') : whole,
  );
}

/** A value as typed: numbers in their decimal text, texts on one line; neither is endless. */
function shown(value: string | number): string {
  const line = typeof value === 'number' ? decimalText(value) : value.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
