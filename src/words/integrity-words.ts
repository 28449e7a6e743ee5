/** The pane's part 模板完整性, and the button for the office's own rules. */
import type { DifferenceWord } from './sheet-parts';
import type { InLanguages } from './language';

export interface IntegrityWords {
  readonly title: string;
  readonly text: string;
  readonly find: string;
  readonly finding: string;
  /** Why the buttons cannot be pressed. */
  readonly noTemplate: string;
  readonly clean: (sheets: number) => string;
  readonly cleanText: string;
  readonly found: (count: number) => string;
  readonly kinds: Readonly<Record<DifferenceWord, string>>;
  readonly kindHints: Readonly<Partial<Record<DifferenceWord, string>>>;
  readonly expected: string;
  readonly held: string;
  readonly repair: string;
  readonly repairAll: (count: number) => string;
  readonly repairing: string;
  /** For those who hear the button alone. */
  readonly repairAt: (sheet: string, address: string) => string;
  readonly blank: string;
  readonly none: string;
  readonly partly: string;
  readonly otherRule: string;
  readonly color: (color: string) => string;
  readonly ink: (font: string, fill: string) => string;
  readonly points: (points: number) => string;
  readonly hidden: string;
  readonly shown: string;
  readonly locked: string;
  readonly free: string;
  readonly list: (source: string) => string;
  readonly custom: (formula: string) => string;
  readonly number: Readonly<Record<'decimal' | 'wholeNumber', string>>;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (bound: string) => string;
  readonly atMost: (bound: string) => string;
  readonly dataBar: string;
  readonly conditional: (formula: string) => string;
  readonly ownRules: string;
  readonly ownRulesText: string;
  readonly openOwnRules: string;
  readonly opening: string;
}

export const integrityWords: InLanguages<IntegrityWords> = {
  'zh-CN': {
    title: '模板完整性',
    text: '把标签、单位、基数、判定标准、公式、格式和数据验证与生成时比对，看不清、看不见的也列出。点按时才比对，不点“修复”不改动。',
    find: '检查模板',
    finding: '正在比对…',
    noTemplate: '本工作簿还没有模板，以下操作暂不可用。',
    clean: (sheets) => `比对了 ${sheets} 张表，与生成时相同`,
    cleanText: '填报的数据、自加的行列，以及改动过的位置和名称，不算差异。',
    found: (count) => `有 ${count} 处与生成时不同`,
    kinds: {
      text: '标签与规划内容',
      target: '基数、目标、判定标准',
      formula: '公式',
      numberFormat: '数字格式',
      validation: '数据验证',
      conditional: '条件格式',
      fill: '底色',
      lock: '锁定',
      ink: '文字颜色',
      letters: '字号',
      size: '列宽与行高',
      hidden: '隐藏的行列',
    },
    kindHints: {
      target: '可能是中期调整的决定，不在“全部修复”之内；确属误改的，逐条恢复。',
      hidden: '可能是有意隐藏，不在“全部修复”之内；确需恢复的，逐条恢复。',
      conditional: '条件格式有先后次序，修复一条时该表的条件格式一并恢复，自加的保留。',
    },
    expected: '应为',
    held: '现为',
    repair: '修复',
    repairAll: (count) => `全部修复（${count}）`,
    repairing: '正在修复…',
    repairAt: (sheet, address) => `修复“${sheet}”${address}`,
    blank: '（空白）',
    none: '（没有）',
    partly: '部分单元格没有',
    otherRule: '另一种规则，或会阻止输入',
    color: (color) => `颜色 ${color}`,
    ink: (font, fill) => `文字 ${font} 与底色 ${fill} 分不清`,
    points: (points) => `${points} 磅`,
    hidden: '隐藏',
    shown: '显示',
    locked: '锁定',
    free: '不锁定',
    list: (source) => `从列表选：${source}`,
    custom: (formula) => `按公式：${formula}`,
    number: { decimal: '数值', wholeNumber: '整数' },
    between: (from, to) => `${from} 至 ${to}`,
    atLeast: (bound) => `不小于 ${bound}`,
    atMost: (bound) => `不大于 ${bound}`,
    dataBar: '数据条',
    conditional: (formula) => `条件 ${formula}`,
    ownRules: '自定义规则',
    ownRulesText: '在一张表里写本单位自己的审核规则：范围、较上年变动、指标之间的比较，用自己的提示语，不用写代码。',
    openOwnRules: '建立或打开规则表',
    opening: '正在打开…',
  },
  'en-US': {
    title: 'Template integrity',
    text: 'Compares labels, units, bases, criteria, formulas, formats and entry rules with what was generated and lists each difference, and what can no longer be seen. It runs when asked, and changes nothing until you press Repair.',
    find: 'Check the template',
    finding: 'Comparing…',
    noTemplate: 'This workbook has no template yet, so the following cannot be used.',
    clean: (sheets) => `${sheets} sheets compared; they are as generated`,
    cleanText: 'Entries, rows and columns of your own, and other places or names are no differences.',
    found: (count) => `Differences from what was generated: ${count}`,
    kinds: {
      text: 'Labels and the plan’s texts',
      target: 'Bases, targets, criteria',
      formula: 'Formulas',
      numberFormat: 'Number formats',
      validation: 'Entry rules',
      conditional: 'Conditional formats',
      fill: 'Grounds',
      lock: 'Locks',
      ink: 'Colours of words',
      letters: 'Sizes of letters',
      size: 'Widths and heights',
      hidden: 'Hidden rows and columns',
    },
    kindHints: {
      target:
        'These may be decisions of a mid-term adjustment and are left out of Repair all; restore mistakes one by one.',
      hidden: 'These may be hidden on purpose and are left out of Repair all; restore them one by one where needed.',
      conditional: 'Their order matters: repairing one restores all of ours on the sheet; your own stay.',
    },
    expected: 'Should be',
    held: 'Is',
    repair: 'Repair',
    repairAll: (count) => `Repair all (${count})`,
    repairing: 'Repairing…',
    repairAt: (sheet, address) => `Repair “${sheet}” ${address}`,
    blank: '(blank)',
    none: '(none)',
    partly: 'missing in some cells',
    otherRule: 'another rule, or one that stops typing',
    color: (color) => `colour ${color}`,
    ink: (font, fill) => `words ${font} cannot be told from ground ${fill}`,
    points: (points) => `${points} points`,
    hidden: 'hidden',
    shown: 'shown',
    locked: 'locked',
    free: 'not locked',
    list: (source) => `from the list ${source}`,
    custom: (formula) => `by the formula ${formula}`,
    number: { decimal: 'number', wholeNumber: 'whole number' },
    between: (from, to) => `${from} to ${to}`,
    atLeast: (bound) => `at least ${bound}`,
    atMost: (bound) => `at most ${bound}`,
    dataBar: 'data bar',
    conditional: (formula) => `condition ${formula}`,
    ownRules: 'Own rules',
    ownRulesText:
      'Write checks of your office on a sheet: ranges, changes on last year, comparisons between indicators, with messages in your own words and without code.',
    openOwnRules: 'Make or open the rule sheet',
    opening: 'Opening…',
  },
};
