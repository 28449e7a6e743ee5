/** The pane's frame: header, tabs, footer, and what stands where something is loading or has failed. */
import type { InLanguages, Language } from './language';

export type ViewId = 'template' | 'check' | 'progress' | 'plan' | 'tools';

export interface PaneWords {
  readonly product: string;
  readonly views: Readonly<Record<ViewId, string>>;
  readonly viewList: string;
  readonly noTemplate: string;
  readonly cutOff: {
    readonly none: string;
    readonly year: (year: number) => string;
    readonly date: (date: string) => string;
  };
  /** What matters at a glance, behind its number. */
  readonly numbers: Readonly<Record<'lagging' | 'open' | 'unfilled', string>>;
  /** Read out behind each number: it is a way there. */
  readonly showThem: string;
  readonly footer: {
    /** In the language that it switches to. */
    readonly otherLanguage: string;
    readonly help: string;
    readonly version: (version: string) => string;
  };
  readonly reading: string;
  readonly loadingView: string;
  readonly readFailed: string;
  readonly retry: string;
  readonly dismiss: string;
  readonly crash: { readonly title: string; readonly text: string; readonly again: string };
  readonly more: (count: number) => string;
  readonly locate: string;
  readonly results: string;
  readonly stillRunning: string;
  readonly cancel: string;
  /** What has begun to write goes on to its end. */
  readonly cancelling: string;
}

const zh: PaneWords = {
  product: '潮位',
  views: { template: '模板', check: '校验', progress: '进度', plan: '规划', tools: '工具' },
  viewList: '视图',
  noTemplate: '本工作簿还没有模板',
  cutOff: { none: '未填截止日期', year: (year) => `截止 ${year} 年底`, date: (date) => `截止 ${date}` },
  numbers: { lagging: '滞后', open: '待审', unfilled: '未填' },
  showThem: '，查看',
  footer: { otherLanguage: 'English', help: '帮助', version: (version) => `版本 ${version}` },
  reading: '正在读取工作簿',
  loadingView: '正在打开',
  readFailed: '没能读取工作簿',
  retry: '重试',
  dismiss: '关闭',
  crash: {
    title: '窗格出了问题',
    text: '数据没有变化，单元格中的函数和功能区按钮照常可用。',
    again: '重新显示窗格',
  },
  more: (count) => `再显示 ${count} 条`,
  locate: '定位',
  results: '结果',
  stillRunning: '仍在处理',
  cancel: '取消',
  cancelling: '正在取消，已开始写入的会写完',
};

const en: PaneWords = {
  product: 'Tidemark',
  views: { template: 'Template', check: 'Check', progress: 'Progress', plan: 'Plan', tools: 'Tools' },
  viewList: 'Views',
  noTemplate: 'No template in this workbook yet',
  cutOff: { none: 'No cut-off given', year: (year) => `As of end ${year}`, date: (date) => `As of ${date}` },
  numbers: { lagging: 'lagging', open: 'open', unfilled: 'unfilled' },
  showThem: ', show',
  footer: { otherLanguage: '中文', help: 'Help', version: (version) => `Version ${version}` },
  reading: 'Reading the workbook',
  loadingView: 'Opening',
  readFailed: 'The workbook could not be read',
  retry: 'Try again',
  dismiss: 'Dismiss',
  crash: {
    title: 'The pane has failed',
    text: 'Your data is as it was; functions in cells and the ribbon’s buttons go on working.',
    again: 'Show the pane again',
  },
  more: (count) => `Show ${count} more`,
  locate: 'Go to cell',
  results: 'Results',
  stillRunning: 'Still working',
  cancel: 'Cancel',
  cancelling: 'Cancelling; what is being written is finished',
};

export const paneWords: InLanguages<PaneWords> = { 'zh-CN': zh, 'en-US': en };

export function otherLanguage(language: Language): Language {
  return language === 'zh-CN' ? 'en-US' : 'zh-CN';
}
