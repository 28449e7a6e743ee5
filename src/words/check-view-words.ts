/** The pane's view 校验. */
import type { Level } from '../checks/finding';
import type { InLanguages } from './language';

export interface CheckViewWords {
  readonly checkAll: string;
  readonly checking: string;
  readonly noTemplate: string;
  readonly toTemplate: string;
  readonly neverChecked: (entries: number) => string;
  readonly nothingToCheck: string;
  /** After a check without findings: how much was checked, and for what. */
  readonly clean: (cells: number) => string;
  readonly cleanRules: string;
  readonly group: (level: string, count: number) => string;
  readonly groupHints: Readonly<Record<Level, string>>;
  readonly explained: (count: number) => string;
  readonly fixed: (count: number) => string;
  readonly understood: string;
  readonly cleared: string;
  readonly blank: string;
  readonly fix: string;
  /** Read out in place of the button's short text; an empty value clears the cell. */
  readonly fixTo: (before: string, after: string) => string;
  readonly explain: string;
  readonly changeExplanation: string;
  readonly explanation: string;
  readonly explanationOf: (text: string, filler: string) => string;
  readonly explanationHint: string;
  readonly tooShort: string;
  readonly filler: string;
  readonly save: string;
  readonly cancel: string;
  readonly selected: string;
}

const zh: CheckViewWords = {
  checkAll: '校验全部',
  checking: '正在校验…',
  noTemplate: '生成模板并填报后，可以在这里校验。',
  toTemplate: '去生成模板',
  neverChecked: (entries) => `已填 ${entries} 个数据，没有待处理的问题。点“校验全部”核对一遍。`,
  nothingToCheck: '还没有填报数据。填报后会随填随查，也可以点“校验全部”。',
  clean: (cells) => `已校验 ${cells} 个数据，没有发现问题`,
  cleanRules: '查了格式、单位、取值范围、构成合计、缺报、时期和变动幅度。',
  group: (level, count) => `${level} ${count}`,
  groupHints: {
    hard: '须改正后才能上报。',
    soft: '核实无误的，写明原因即可通过。',
    info: '仅供核对，不必处理。',
  },
  explained: (count) => `已说明 ${count}`,
  fixed: (count) => `已修正 ${count}`,
  understood: '识别为',
  cleared: '清空',
  blank: '（空）',
  fix: '一键修正',
  fixTo: (before, after) => (after === '' ? `一键修正：清空“${before}”` : `一键修正：“${before}”改为 ${after}`),
  explain: '写说明',
  changeExplanation: '改说明',
  explanation: '审核说明',
  explanationOf: (text, filler) => `说明：${text}${filler === '' ? '' : `（${filler}）`}`,
  explanationHint: '写明具体原因，不少于 5 个字。',
  tooShort: '请写明具体原因，不少于 5 个字。',
  filler: '说明人（可不填）',
  save: '保存',
  cancel: '取消',
  selected: '当前单元格',
};

const en: CheckViewWords = {
  checkAll: 'Check all entries',
  checking: 'Checking…',
  noTemplate: 'Make the template and enter data; then it can be checked here.',
  toTemplate: 'Go to Template',
  neverChecked: (entries) => `Entries: ${entries}; nothing to review. Press “Check all entries” to go through them.`,
  nothingToCheck: 'No entries yet. They are checked as you type; “Check all entries” checks them again.',
  clean: (cells) => `Entries checked: ${cells}; nothing found`,
  cleanRules: 'Looked at format, unit, range, shares, gaps, period and size of change.',
  group: (level, count) => `${level} (${count})`,
  groupHints: {
    hard: 'To be corrected before reporting.',
    soft: 'If the value is right, explain it and it passes.',
    info: 'For your information.',
  },
  explained: (count) => `Explained (${count})`,
  fixed: (count) => `Fixed (${count})`,
  understood: 'read as',
  cleared: 'cleared',
  blank: '(blank)',
  fix: 'Fix',
  fixTo: (before, after) => (after === '' ? `Fix: clear “${before}”` : `Fix: change “${before}” to ${after}`),
  explain: 'Explain',
  changeExplanation: 'Change explanation',
  explanation: 'Explanation',
  explanationOf: (text, filler) => `Explanation: ${text}${filler === '' ? '' : ` (${filler})`}`,
  explanationHint: 'The actual reason, 5 characters or more.',
  tooShort: 'Give the actual reason, 5 characters or more.',
  filler: 'Explained by (optional)',
  save: 'Save',
  cancel: 'Cancel',
  selected: 'current cell',
};

export const checkViewWords: InLanguages<CheckViewWords> = { 'zh-CN': zh, 'en-US': en };
