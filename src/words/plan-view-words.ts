/** The pane's view of the plan: open questions, adjusted figures, annual targets, the previous plan and the next. */
import type { Continuation } from '../plan/continuity';
import type { SplitMethod } from '../plan/plan';
import type { InLanguages } from './language';

interface PlanViewWords {
  readonly noTemplate: string;
  readonly toTemplate: string;
  readonly sections: Readonly<Record<'questions' | 'adjusted' | 'split' | 'continuity' | 'next', string>>;
  readonly counted: (title: string, count: number) => string;
  readonly show: Readonly<Record<'open' | 'decided' | 'all', string>>;
  readonly showLabel: string;
  readonly nothingOpen: string;
  readonly places: (places: string) => string;
  readonly place: (place: string, line: number) => string;
  readonly meanwhile: (text: string) => string;
  readonly decision: (value: string, date: string, document: string) => string;
  readonly decide: string;
  readonly change: string;
  readonly takeBack: string;
  readonly form: Readonly<Record<'value' | 'figure' | 'date' | 'document' | 'save' | 'cancel' | 'choose', string>>;
  readonly dateHint: string;
  readonly adjust: { readonly hint: string; readonly indicator: string; readonly field: string; readonly add: string };
  readonly fields: Readonly<Record<'base' | 'target', string>>;
  readonly printed: (field: string, printed: string) => string;
  readonly handChanged: (field: string, now: string, printed: string) => string;
  readonly split: {
    readonly hint: string;
    readonly method: string;
    readonly departments: string;
    readonly towns: string;
    readonly onePerLine: string;
    readonly make: string;
    readonly making: string;
    readonly confirmAll: string;
    readonly confirm: string;
    readonly again: string;
    readonly release: string;
    readonly recalculate: string;
    readonly blank: string;
    readonly noPath: string;
    readonly changed: string;
    readonly parts: (owners: string, year: number, sum: number, whole: number) => string;
    readonly owners: Readonly<Record<'department' | 'town', string>>;
    readonly state: (isConfirmed: boolean, method: SplitMethod) => string;
    readonly years: (first: number, last: number) => string;
  };
  readonly continuity: {
    readonly none: string;
    readonly hint: string;
    readonly fates: Readonly<Record<Continuation['fate'], string>>;
    readonly before: (name: string, no: string) => string;
    readonly agrees: string;
    readonly differs: (base: string, actual: string) => string;
    readonly series: string;
    readonly ended: (actual: string) => string;
  };
  readonly next: {
    readonly hint: string;
    readonly draw: string;
    readonly title: (title: string, first: number, last: number) => string;
    readonly changes: string;
    readonly from: (base: string) => string;
    readonly missing: string;
    readonly partial: (text: string, year: number) => string;
    readonly empty: (count: number) => string;
    readonly file: string;
    readonly fileHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
  };
}

export const planViewWords: InLanguages<PlanViewWords> = {
  'zh-CN': {
    noTemplate: '生成模板后，这里列出规划的疑点、年度分解和上下期衔接。',
    toTemplate: '去生成模板',
    sections: {
      questions: '规划疑点',
      adjusted: '基数与目标调整',
      split: '年度分解',
      continuity: '上期衔接',
      next: '下一期规划',
    },
    counted: (title, count) => `${title}（${count}）`,
    show: { open: '待定', decided: '已定', all: '全部' },
    showLabel: '显示',
    nothingOpen: '没有这样的疑点。',
    places: (places) => `出处：${places}`,
    place: (place, line) => (line > 0 ? `${place}（第 ${line} 行）` : place),
    meanwhile: (text) => `暂按：${text}`,
    decision: (value, date, document) => `决定：${[value, date, document].filter((part) => part !== '').join('，')}`,
    decide: '写决定',
    change: '修改',
    takeBack: '撤回',
    form: {
      value: '决定',
      figure: '新数值',
      date: '日期',
      document: '依据文件',
      save: '保存',
      cancel: '取消',
      choose: '填入所选说法',
    },
    dateHint: '如 2023-06-30',
    adjust: {
      hint: '上级或中期评估调整的基数、目标记在这里：状态按新数值判断，规划所印的保留。',
      indicator: '指标',
      field: '调整什么',
      add: '登记调整',
    },
    fields: { base: '基数', target: '目标' },
    printed: (field, printed) => `规划所印${field}：${printed}`,
    handChanged: (field, now, printed) => `表中${field}已改为 ${now}（规划所印 ${printed}），还没有登记日期和文件。`,
    split: {
      hint: '在“年度分解”表里给出各年目标，可改；确认后，应达值和状态按它判断。',
      method: '测算方法',
      departments: '责任科室',
      towns: '镇街',
      onePerLine: '每行一个；只有能相加的指标分解到单位',
      make: '生成年度分解',
      making: '正在生成年度分解',
      confirmAll: '全部确认',
      confirm: '确认',
      again: '按表重新确认',
      release: '撤回确认',
      recalculate: '重算',
      blank: '有年份未填，不能测算的请自定。',
      noPath: '构成没有基数，状态不能按年度目标判断，因此不能确认；补上基数后可以。',
      changed: '表中数已改，与确认的不同。',
      parts: (owners, year, sum, whole) => `${year} 年各${owners}合计 ${sum}，不等于 ${whole}。`,
      owners: { department: '科室', town: '镇街' },
      state: (isConfirmed, method) =>
        `${isConfirmed ? '已确认' : '测算'} · ${{ linear: '直线', geometric: '等比', 'front-loaded': '前快后慢', own: '自定' }[method]}`,
      years: (first, last) => `${first}—${last} 年`,
    },
    continuity: {
      none: '规划没有上期完成情况。',
      hint: '按含义对应，不按序号。',
      fates: { continued: '延续', renamed: '改名', added: '新增', ended: '不再列入' },
      before: (name, no) => `上期第 ${no} 项：${name}`,
      agrees: '基数与上期完成数一致',
      differs: (base, actual) => `基数 ${base}，上期完成数 ${actual}，两者不同`,
      series: '两期走势',
      ended: (actual) => `上期完成数 ${actual}`,
    },
    next: {
      hint: '以规划期末的实际数作基数、目标留空，拟出下一期规划；没有期末实际数的，基数留空。',
      draw: '拟下一期规划',
      title: (title, first, last) => `${title}（${first}—${last} 年）`,
      changes: '变化',
      from: (base) => `基数 ${base}`,
      missing: '没有实际数，基数留空',
      partial: (text, year) => `${year} 年为 ${text}，期末数不全或为预计，基数留空`,
      empty: (count) => `${count} 项目标留空，标识不变。`,
      file: '规划文件',
      fileHint: '全选复制，存为 .json 文件；在新工作簿的“模板”页选用该文件。',
      copy: '复制',
      copied: '已复制。',
      copyByHand: '已选中，请按 Ctrl+C 复制。',
    },
  },
  'en-US': {
    noTemplate: 'Once there is a template, the plan’s open questions, annual targets and its neighbours stand here.',
    toTemplate: 'Go and make a template',
    sections: {
      questions: 'Open questions',
      adjusted: 'Adjusted bases and targets',
      split: 'Annual targets',
      continuity: 'Since the previous plan',
      next: 'The next plan',
    },
    counted: (title, count) => `${title} (${count})`,
    show: { open: 'To decide', decided: 'Decided', all: 'All' },
    showLabel: 'Show',
    nothingOpen: 'No such question.',
    places: (places) => `Sources: ${places}`,
    place: (place, line) => (line > 0 ? `${place}, line ${line}` : place),
    meanwhile: (text) => `Meanwhile: ${text}`,
    decision: (value, date, document) => `Decided: ${[value, date, document].filter((part) => part !== '').join(', ')}`,
    decide: 'Decide',
    change: 'Change',
    takeBack: 'Take back',
    form: {
      value: 'Decision',
      figure: 'New figure',
      date: 'Date',
      document: 'Document',
      save: 'Save',
      cancel: 'Cancel',
      choose: 'Take one of the statements',
    },
    dateHint: 'such as 2023-06-30',
    adjust: {
      hint: 'Bases and targets that were set anew, as by a mid-term adjustment: statuses go by the new figure, the printed one stays.',
      indicator: 'Indicator',
      field: 'What is adjusted',
      add: 'Enter an adjustment',
    },
    fields: { base: 'Base', target: 'Target' },
    printed: (field, printed) => `${field} as printed: ${printed}`,
    handChanged: (field, now, printed) =>
      `${field} changed to ${now} in the sheet (printed: ${printed}), with neither date nor document yet.`,
    split: {
      hint: 'The sheet “Annual targets” holds a target for each year, free to change. Once confirmed, due values and statuses follow it.',
      method: 'Worked out',
      departments: 'Departments',
      towns: 'Towns',
      onePerLine: 'One a line; only what adds up is divided among them',
      make: 'Make annual targets',
      making: 'Making annual targets',
      confirmAll: 'Confirm all',
      confirm: 'Confirm',
      again: 'Confirm as in the sheet',
      release: 'Take back',
      recalculate: 'Work out anew',
      blank: 'Years are blank; what cannot be worked out is the office’s to give.',
      noPath:
        'A composition without a base: no status can follow annual targets, so they cannot be confirmed. With a base they can.',
      changed: 'The sheet differs from what was confirmed.',
      parts: (owners, year, sum, whole) => `${year}: the ${owners} add up to ${sum}, not ${whole}.`,
      owners: { department: 'departments', town: 'towns' },
      state: (isConfirmed, method) => `${isConfirmed ? 'Confirmed' : 'Worked out'} · ${method}`,
      years: (first, last) => `${first}–${last}`,
    },
    continuity: {
      none: 'The plan has no results of a previous one.',
      hint: 'Matched by meaning, not by number.',
      fates: { continued: 'Goes on', renamed: 'Renamed', added: 'New', ended: 'Ended' },
      before: (name, no) => `Before, no. ${no}: ${name}`,
      agrees: 'The base is the previous result',
      differs: (base, actual) => `The base of ${base} is not the previous result of ${actual}`,
      series: 'Both periods',
      ended: (actual) => `Previous result ${actual}`,
    },
    next: {
      hint: 'A draft of the next plan: actuals of the end year become bases, targets stand empty. Without such an actual the base stays empty.',
      draw: 'Draft the next plan',
      title: (title, first, last) => `${title} (${first}–${last})`,
      changes: 'What changed',
      from: (base) => `base ${base}`,
      missing: 'no actual: base left empty',
      partial: (text, year) => `${text} in ${year}; incomplete or provisional: base left empty`,
      empty: (count) => `${count} targets stand empty; ids are kept.`,
      file: 'Plan file',
      fileHint: 'Copy all of it into a .json file and choose that file in the template view of a new workbook.',
      copy: 'Copy',
      copied: 'Copied.',
      copyByHand: 'Selected; press Ctrl+C to copy.',
    },
  },
};
