/** What the fields of a plan file are called, and the way to a place inside it in words. */
import type {
  AnnualTargets,
  Conflict,
  CrossCheck,
  CrossOperand,
  Decision,
  Decomposition,
  Indicator,
  Localized,
  Plan,
  Review,
  ReviewRow,
  SourcePlace,
  SpecialTarget,
  Task,
} from '../plan/plan';
import type { PlanPath } from '../plan/plan-places';
import type { InLanguages, Language } from './language';

export type PlanField =
  | keyof Plan
  | keyof Indicator
  | keyof Review
  | keyof ReviewRow
  | keyof Conflict
  | keyof Conflict['statements'][number]
  | keyof SourcePlace
  | keyof Task
  | keyof SpecialTarget
  | keyof SpecialTarget['period']
  | keyof NonNullable<SpecialTarget['link']>
  | keyof CrossCheck
  | keyof CrossOperand
  | keyof Decision
  | keyof AnnualTargets
  | keyof Decomposition
  | keyof Localized;

export const planFieldWords: InLanguages<Readonly<Record<PlanField, string>>> = {
  'zh-CN': {
    format: '格式版本',
    id: '标识',
    title: '全称',
    shortTitle: '简称',
    baseYear: '基年',
    endYear: '末年',
    indicators: '指标',
    review: '上期完成情况',
    conflicts: '规划内部不一致',
    decisions: '科室决定',
    about: '决定对象',
    date: '日期',
    document: '依据文件',
    annualTargets: '年度目标',
    method: '分解方法',
    decomposition: '年度分解',
    departments: '分解科室',
    towns: '分解镇街',
    no: '序号',
    group: '类别',
    name: '名称',
    unit: '单位',
    base: '基数',
    target: '目标',
    criterion: '判定标准',
    kind: '目标类型',
    direction: '方向',
    measure: '指标性质',
    share: '是否占比',
    attribute: '属性',
    issuer: '下达单位',
    department: '责任科室',
    aliases: '别名',
    sources: '出处',
    previousNo: '对应的上期序号',
    partOf: '所属总量',
    changeLimit: '变动限值',
    rows: '行',
    actual: '完成数',
    source: '出处',
    indicatorId: '所指指标',
    statements: '各处说法',
    used: '采用值',
    explanation: '说明',
    tasks: '重大任务',
    contents: '主要内容',
    specialTargets: '专项目标',
    form: '目标形式',
    operator: '限定词',
    period: '期限',
    due: '完成方式',
    text: '期限原文',
    taskId: '所属任务',
    link: '对应指标',
    relation: '与指标的关系',
    value: '取值',
    targets: '各年目标',
    place: '位置',
    line: '行号',
    quote: '原文',
    crossChecks: '指标间审核',
    level: '级别',
    operands: '各数',
    holds: '应成立的关系',
    at: '显示问题的数',
    message: '问题说明',
    indicator: '指标',
    part: '第几部分',
    figure: '表外数',
    zh: '中文',
    en: '英文',
  },
  'en-US': {
    format: 'format version',
    id: 'id',
    title: 'title',
    shortTitle: 'short title',
    baseYear: 'base year',
    endYear: 'end year',
    indicators: 'indicators',
    review: 'previous results',
    conflicts: 'contradictions',
    decisions: 'decisions',
    about: 'what it is about',
    date: 'date',
    document: 'document',
    annualTargets: 'annual targets',
    method: 'method',
    decomposition: 'decomposition',
    departments: 'departments that share targets',
    towns: 'towns',
    no: 'number',
    group: 'group',
    name: 'name',
    unit: 'unit',
    base: 'base',
    target: 'target',
    criterion: 'criterion',
    kind: 'kind of target',
    direction: 'direction',
    measure: 'measure',
    share: 'share or not',
    attribute: 'attribute',
    issuer: 'issuer',
    department: 'department',
    aliases: 'aliases',
    sources: 'sources',
    previousNo: 'number in the previous results',
    partOf: 'part of',
    changeLimit: 'limit of change',
    rows: 'rows',
    actual: 'result',
    source: 'source',
    indicatorId: 'indicator meant',
    statements: 'statements',
    used: 'value in use',
    explanation: 'explanation',
    tasks: 'key tasks',
    contents: 'contents',
    specialTargets: 'special targets',
    form: 'form of target',
    operator: 'limiting word',
    period: 'period',
    due: 'when due',
    text: 'printed period',
    taskId: 'task meant',
    link: 'indicator concerned',
    relation: 'relation to the indicator',
    value: 'value',
    targets: 'targets by year',
    place: 'place',
    line: 'line number',
    quote: 'quote',
    crossChecks: 'cross-checks',
    level: 'level',
    operands: 'figures',
    holds: 'what must hold',
    at: 'figure that shows it',
    message: 'message',
    indicator: 'indicator',
    part: 'part',
    figure: 'figure from elsewhere',
    zh: 'Chinese',
    en: 'English',
  },
};

/** Fields that are lists, by entry. */
const entryWords: InLanguages<Readonly<Partial<Record<PlanField, (position: number) => string>>>> = {
  'zh-CN': {
    indicators: (position) => `第 ${position} 项指标`,
    conflicts: (position) => `第 ${position} 处不一致`,
    rows: (position) => `第 ${position} 行`,
    aliases: (position) => `第 ${position} 个别名`,
    sources: (position) => `第 ${position} 处出处`,
    tasks: (position) => `第 ${position} 项重大任务`,
    contents: (position) => `第 ${position} 项内容`,
    specialTargets: (position) => `第 ${position} 项专项目标`,
    statements: (position) => `第 ${position} 种说法`,
    crossChecks: (position) => `第 ${position} 条指标间审核`,
    operands: (position) => `第 ${position} 个数`,
    decisions: (position) => `第 ${position} 项决定`,
    annualTargets: (position) => `第 ${position} 项年度目标`,
    targets: (position) => `第 ${position} 年的目标`,
    departments: (position) => `第 ${position} 个分解科室`,
    towns: (position) => `第 ${position} 个分解镇街`,
  },
  'en-US': {
    indicators: (position) => `indicator ${position}`,
    conflicts: (position) => `contradiction ${position}`,
    rows: (position) => `row ${position}`,
    aliases: (position) => `alias ${position}`,
    sources: (position) => `source ${position}`,
    tasks: (position) => `task ${position}`,
    contents: (position) => `content ${position}`,
    specialTargets: (position) => `special target ${position}`,
    statements: (position) => `statement ${position}`,
    crossChecks: (position) => `cross-check ${position}`,
    operands: (position) => `figure ${position}`,
    decisions: (position) => `decision ${position}`,
    annualTargets: (position) => `annual targets ${position}`,
    targets: (position) => `target of year ${position}`,
    departments: (position) => `department ${position}`,
    towns: (position) => `town ${position}`,
  },
};

/** `第 4 项指标“4 户籍…参保率” · 目标（indicators[3].target）`; '' for the whole file. */
export function planPlaceWords(language: Language, path: PlanPath, row: Localized | null): string {
  const isChinese = language === 'zh-CN';
  const steps: string[] = [];
  let name = row && shownText(isChinese ? row.zh : row.en);
  path.forEach((step, i) => {
    if (typeof step === 'string') {
      if (typeof path[i + 1] !== 'number') steps.push(fieldWord(language, step));
      return;
    }
    steps.push(entryWord(language, String(path[i - 1]), step + 1) + (name ? `${isChinese ? '' : ' '}“${name}”` : ''));
    name = null;
  });
  const known = steps.filter((step) => step !== '').join(' · ');
  const technical = shownText(pathText(path));
  if (known === '') return technical;
  return isChinese ? `${known}（${technical}）` : `${known} (${technical})`;
}

function entryWord(language: Language, list: string, position: number): string {
  const words = entryWords[language];
  return (Object.hasOwn(words, list) && words[list as PlanField]?.(position)) || String(position);
}

/** A key that no plan file has is only in the technical path. */
function fieldWord(language: Language, step: string): string {
  const words = planFieldWords[language];
  return Object.hasOwn(words, step) ? words[step as PlanField] : '';
}

function pathText(path: PlanPath): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`)).join('');
}

const longest = 60;

/** A text out of a file that may be broken, fit for a sentence: shortened, what is invisible as a box. */
export function shownText(text: string): string {
  const characters = [...text.slice(0, 2 * longest)];
  const start = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
  return start.replace(/(?! )[\p{C}\p{Z}]/gu, '□');
}
