/** The words of group A: text and numbers as typed. The places in the sentences are told in rule-words.ts. */
import type { InLanguages } from '../language';
import type { WordsOf } from './rule-words';

type Words = WordsOf<'V01' | 'V02' | 'V03' | 'V04' | 'V05' | 'V06' | 'V07' | 'V08' | 'V09' | 'V10' | 'V11'>;

const zh: Words = {
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
  },
};

const en: Words = {
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
  },
};

export const hygieneWords: InLanguages<Words> = { 'zh-CN': zh, 'en-US': en };
