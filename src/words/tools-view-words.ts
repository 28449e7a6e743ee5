/** The pane's view 工具: copies and formulas, and the functions to insert. */
import type { InLanguages } from './language';

export interface CopyWords {
  readonly label: string;
  /** What it does and what it leaves alone. */
  readonly text: string;
}

type CopyTexts = Readonly<
  Record<
    | 'to-values'
    | 'to-plain-formulas'
    | 'restore-functions'
    | 'repair-formulas'
    | 'prepare-copy'
    | 'prepare-working-copy',
    CopyWords
  >
>;

export interface ToolsViewWords {
  readonly copies: string;
  readonly copy: CopyTexts;
  readonly running: string;
  /** Why the buttons cannot be pressed. */
  readonly noTemplate: string;
  readonly toTemplate: string;
}

export interface FunctionFormWords {
  readonly functions: string;
  readonly find: string;
  readonly findHint: string;
  readonly found: (count: number) => string;
  readonly noneFound: string;
  readonly groups: Readonly<Record<'row' | 'series' | 'published', string>>;
  readonly indicator: string;
  /** The row of the active cell: an indicator's, or none. */
  readonly activeRow: (name: string | null) => string;
  readonly argumentsHint: string;
  readonly optional: (count: number) => string;
  readonly reset: string;
  readonly result: string;
  readonly working: string;
  readonly missing: (names: string) => string;
  /** Why only Excel can tell the result; `name` is the parameter's. */
  readonly unknown: Readonly<Record<'formula' | 'no-cells' | 'range' | 'too-large', (name: string) => string>>;
  /** Of a result that fills several cells; `shown` rows of it stand above. */
  readonly size: (rows: number, columns: number, shown: number) => string;
  readonly emptyText: string;
  readonly insert: string;
  readonly insertAt: (sheet: string, cell: string) => string;
  readonly inserting: string;
  readonly listed: string;
}

const zh: ToolsViewWords = {
  copies: '副本与公式',
  copy: {
    'prepare-copy': {
      label: '另存发送副本',
      text: '整理本工作簿以便发送：PLAN 公式转为数值，隐藏内容只留规划，填报数据不变；整理后请换名另存。',
    },
    'prepare-working-copy': {
      label: '整理为工作副本',
      text: '还有强制性问题未处理：可先发送未完成的副本供核对，“一页概览”会写明数据未完成。',
    },
    'to-plain-formulas': {
      label: '转为普通公式',
      text: '计算列改用 Excel 自带的函数，没有加载项也能计算；原因转为文字，填报数据不变。',
    },
    'to-values': {
      label: '转为数值',
      text: '计算列的公式换成现在的结果，不再更新；填报数据和格式不变。',
    },
    'restore-functions': {
      label: '恢复 PLAN 函数',
      text: '把数值或普通公式换回 PLAN 公式，结果重新更新；填报数据不变。',
    },
    'repair-formulas': {
      label: '修复公式',
      text: '重新写入显示 #NAME? 或被改写的公式；完好的公式和填报数据不变。',
    },
  },
  running: '正在处理…',
  noTemplate: '本工作簿还没有模板，没有可转换的公式。',
  toTemplate: '去生成模板',
};

const en: ToolsViewWords = {
  copies: 'Copies and formulas',
  copy: {
    'prepare-copy': {
      label: 'Prepare a copy to send',
      text: 'Makes this workbook ready to be mailed: PLAN formulas become values, nothing hidden is left but the plan, entries stay; then save it under another name.',
    },
    'prepare-working-copy': {
      label: 'Prepare a working copy',
      text: 'Hard findings stand: an unfinished copy can be mailed for others to look at; its overview says that the figures are not finished.',
    },
    'to-plain-formulas': {
      label: 'Convert to plain formulas',
      text: 'Computed columns use Excel’s own functions and calculate without the add-in; reasons become text, entries stay.',
    },
    'to-values': {
      label: 'Convert to values',
      text: 'Formulas of computed columns become what they show now and no longer change; entries and formats stay.',
    },
    'restore-functions': {
      label: 'Restore PLAN functions',
      text: 'Values or plain formulas become PLAN formulas again and follow the data; entries stay.',
    },
    'repair-formulas': {
      label: 'Repair formulas',
      text: 'Enters formulas again that show #NAME? or were overwritten; sound formulas and entries stay.',
    },
  },
  running: 'Working…',
  noTemplate: 'This workbook has no template yet, so there are no formulas to convert.',
  toTemplate: 'Go to the template',
};

const zhForm: FunctionFormWords = {
  functions: '函数',
  find: '查找函数',
  findHint: '名称或用途，如：差距',
  found: (count) => `找到 ${count} 个函数`,
  noneFound: '没有符合的函数。换一个词试试。',
  groups: { row: '规划的一行', series: '数列', published: '其他机构的方法' },
  indicator: '取哪一行的数据',
  activeRow: (name) => (name === null ? '当前行（不是指标行）' : `当前行：${name}`),
  argumentsHint: '填单元格、数字或文字；文字不用加引号。',
  optional: (count) => `可省略的参数（${count} 个）`,
  reset: '恢复默认参数',
  result: '结果预览',
  working: '正在计算',
  missing: (names) => `还要填：${names}`,
  unknown: {
    formula: (name) => `“${name}”是公式，插入后由 Excel 计算。`,
    'no-cells': (name) => `“${name}”引用的单元格不存在，请检查工作表名称。`,
    range: (name) => `“${name}”只取一个值，这里是多个单元格；插入后 Excel 会逐格计算。`,
    'too-large': (name) => `“${name}”的区域太大，不作预览；插入后由 Excel 计算。`,
  },
  size: (rows, columns, shown) => `${shown < rows ? `前 ${shown} 行，` : ''}共 ${rows} 行 ${columns} 列`,
  emptyText: '（空）',
  insert: '插入',
  insertAt: (sheet, cell) => `插入到“${sheet}”${cell}`,
  inserting: '正在插入…',
  listed: '、',
};

const enForm: FunctionFormWords = {
  functions: 'Functions',
  find: 'Find a function',
  findHint: 'Name or purpose, e.g. gap',
  found: (count) => (count === 1 ? '1 function found' : `${count} functions found`),
  noneFound: 'No function fits. Try another word.',
  groups: { row: 'A plan’s row', series: 'Series', published: 'Methods of others' },
  indicator: 'Data of which row',
  activeRow: (name) => (name === null ? 'Active row (no indicator)' : `Active row: ${name}`),
  argumentsHint: 'A cell, a number or a text; texts need no quotes.',
  optional: (count) => `Arguments that may be omitted (${count})`,
  reset: 'Back to the proposed arguments',
  result: 'Result',
  working: 'Calculating',
  missing: (names) => `Still to be filled in: ${names}`,
  unknown: {
    formula: (name) => `“${name}” is a formula; Excel calculates it once inserted.`,
    'no-cells': (name) => `“${name}” points at cells that do not exist. Check the sheet’s name.`,
    range: (name) => `“${name}” takes one value, and this is several cells; Excel will calculate each of them.`,
    'too-large': (name) => `“${name}” is too large to preview; Excel calculates it once inserted.`,
  },
  size: (rows, columns, shown) => `${shown < rows ? `First ${shown} rows of ` : ''}${rows} × ${columns} cells`,
  emptyText: '(blank)',
  insert: 'Insert',
  insertAt: (sheet, cell) => `Insert into “${sheet}” ${cell}`,
  inserting: 'Inserting…',
  listed: ', ',
};

export const functionFormWords: InLanguages<FunctionFormWords> = { 'zh-CN': zhForm, 'en-US': enForm };

export const toolsViewWords: InLanguages<ToolsViewWords> = { 'zh-CN': zh, 'en-US': en };
