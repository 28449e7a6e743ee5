/** The pane's view 模板. */
import type { InLanguages } from './language';

export interface TemplateViewWords {
  readonly make: string;
  readonly making: string;
  readonly willMake: string;
  readonly present: string;
  readonly plan: string;
  readonly period: string;
  readonly periodOf: (first: number, last: number, base: number) => string;
  readonly indicators: string;
  readonly indicatorsOf: (all: number, binding: number) => string;
  readonly language: string;
  readonly languages: InLanguages<string>;
  readonly printYears: string;
  readonly printYearsHint: string;
  readonly entries: string;
  readonly entriesOf: (count: number) => string;
  readonly sheets: string;
  readonly again: string;
  readonly previewing: string;
  readonly keeps: (entries: number) => string;
  readonly inPlace: string;
  readonly makesSheets: (names: string) => string;
  readonly setsAside: (name: string, newName: string) => string;
  readonly changesLanguage: (language: string) => string;
  readonly listed: string;
  readonly fromTable: string;
  readonly planFiles: string;
  /** A plan was read and is not in the workbook yet. */
  readonly isRead: string;
  readonly keepPlan: string;
}

const languageNames: InLanguages<string> = { 'zh-CN': '中文', 'en-US': 'English' };

const zh: TemplateViewWords = {
  make: '生成模板',
  making: '正在生成模板…',
  willMake: '将要生成',
  present: '本工作簿的模板',
  plan: '规划',
  period: '规划期',
  periodOf: (first, last, base) => `${first}–${last}（基年 ${base}）`,
  indicators: '指标',
  indicatorsOf: (all, binding) => `${all} 项，其中约束性 ${binding} 项`,
  language: '工作簿语言',
  languages: languageNames,
  printYears: '打印年度列',
  printYearsHint: '关闭后年度列隐藏，数据不变。',
  entries: '已填年度数',
  entriesOf: (count) => `${count} 个`,
  sheets: '工作表',
  again: '再次生成',
  previewing: '正在比对',
  keeps: (entries) => `各表已填的 ${entries} 个数据全部保留`,
  inPlace: '标题、公式、格式和校验规则按规划恢复',
  makesSheets: (names) => `新建工作表：${names}`,
  setsAside: (name, newName) => `“${name}”改名为“${newName}”保留，数据转入新表`,
  changesLanguage: (language) => `文字改为${language}`,
  listed: '、',
  fromTable: '从表格新建规划…',
  planFiles: '规划文件…',
  isRead: '已读入以上规划，工作簿还没有改动。点“生成模板”后改用它，填报数据保留。',
  keepPlan: '仍用原来的规划',
};

const en: TemplateViewWords = {
  make: 'Make template',
  making: 'Making the template…',
  willMake: 'What will be made',
  present: 'Template in this workbook',
  plan: 'Plan',
  period: 'Period',
  periodOf: (first, last, base) => `${first}–${last} (base ${base})`,
  indicators: 'Indicators',
  indicatorsOf: (all, binding) => `${all}, of which ${binding} binding`,
  language: 'Language of the workbook',
  languages: languageNames,
  printYears: 'Print the year columns',
  printYearsHint: 'When off, the year columns are hidden; data stays.',
  entries: 'Yearly entries',
  entriesOf: (count) => String(count),
  sheets: 'Sheets',
  again: 'Making it again',
  previewing: 'Comparing',
  keeps: (entries) => `keeps all entries on all sheets (${entries})`,
  inPlace: 'restores titles, formulas, formats and rules from the plan',
  makesSheets: (names) => `makes new sheets: ${names}`,
  setsAside: (name, newName) => `keeps “${name}” as “${newName}” and carries its data to the new sheet`,
  changesLanguage: (language) => `changes the texts to ${language}`,
  listed: ', ',
  fromTable: 'New plan from a table…',
  planFiles: 'Plan files…',
  isRead: 'The plan above was read; the workbook is unchanged. “Make template” puts it in place and keeps the entries.',
  keepPlan: 'Keep the present plan',
};

export const templateViewWords: InLanguages<TemplateViewWords> = { 'zh-CN': zh, 'en-US': en };
