/** The definition sheet: a whole plan as tables that people edit and the add-in reads back. */
import type {
  Attribute,
  Direction,
  IndicatorKind,
  Measure,
  SplitMethod,
  TargetPeriod,
  TargetRelation,
} from '../plan/plan';
import { decompositionWords } from './decomposition-words';
import type { InLanguages } from './language';

export type DefinitionSectionId =
  | 'plan'
  | 'indicators'
  | 'review'
  | 'reviewRows'
  | 'conflicts'
  | 'statements'
  | 'tasks'
  | 'contents'
  | 'specialTargets'
  | 'sources'
  | 'crossChecks'
  | 'operands'
  | 'decisions'
  | 'annualTargets'
  | 'decomposition';

/** What may be wrong with the sheet itself, apart from the plan on it. */
export type SheetProblemCode =
  | 'no-definition'
  | 'formula'
  | 'unknown-section'
  | 'section-twice'
  | 'unknown-header'
  | 'header-twice'
  | 'header-missing'
  | 'stray-text'
  | 'unknown-owner'
  | 'several-plans';

/** Codes of the plan format that stand on the sheet as words. */
export interface DefinitionChoiceWords {
  readonly kind: Readonly<Record<IndicatorKind, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly attribute: Readonly<Record<Attribute, string>>;
  readonly yesNo: Readonly<Record<'true' | 'false', string>>;
  readonly form: Readonly<Record<'number' | 'text', string>>;
  readonly due: Readonly<Record<TargetPeriod, string>>;
  readonly relation: Readonly<Record<TargetRelation, string>>;
  readonly level: Readonly<Record<'hard' | 'soft' | 'info', string>>;
  readonly method: Readonly<Record<SplitMethod, string>>;
}

export interface DefinitionWords {
  readonly sheet: string;
  readonly title: string;
  /** Sentences, each in a row of its own: in one they would run past a printed page. */
  readonly intro: readonly string[];
  readonly sections: Readonly<Record<DefinitionSectionId, string>>;
  /** The column that says what a row belongs to, or numbers the rows, by its section. */
  readonly owner: Readonly<Record<'conflict' | 'task' | 'any' | 'crossCheck' | 'row', string>>;
  readonly inChinese: (field: string) => string;
  readonly inEnglish: (field: string) => string;
  /** A field inside another one: 出处 · 位置. */
  readonly inside: (outer: string, inner: string) => string;
  readonly choices: DefinitionChoiceWords;
}

export const definitionWords: InLanguages<DefinitionWords> = {
  'zh-CN': {
    sheet: '规划定义',
    title: '规划定义',
    intro: [
      '每张表一类内容，可改、可增行、可删行；以“■”开头的行和表头请勿改动。空格表示没有。',
      '改好后在窗格“模板 → 规划文件”中点“读回定义表”。',
    ],
    sections: {
      plan: '规划',
      indicators: '指标',
      review: '上期',
      reviewRows: '上期完成情况',
      conflicts: '不一致',
      statements: '不一致的各处说法',
      tasks: '重大任务',
      contents: '任务内容',
      specialTargets: '专项目标',
      sources: '出处',
      crossChecks: '指标间审核',
      operands: '审核用到的数',
      decisions: '科室决定',
      annualTargets: '年度目标',
      decomposition: '年度分解',
    },
    owner: {
      conflict: '第几处不一致',
      task: '所属任务标识',
      any: '所属标识',
      crossCheck: '所属审核标识',
      row: '第几行',
    },
    inChinese: (field) => `${field}（中文）`,
    inEnglish: (field) => `${field}（英文）`,
    inside: (outer, inner) => `${outer}：${inner}`,
    choices: {
      kind: {
        level: '数值',
        lower: '不低于',
        upper: '不高于',
        cumulative: '累计',
        compound: '累计降低',
        increment: '增量',
        composition: '构成',
        interval: '区间',
        growth: '年均增长',
        approx: '左右',
        direction: '只定方向',
        words: '文字',
      },
      direction: { up: '越多越好', down: '越少越好' },
      measure: { stock: '存量', flow: '流量', rate: '比率', composition: '构成' },
      attribute: { binding: '约束性', expected: '预期性' },
      yesNo: { true: '是', false: '否' },
      form: { number: '数字', text: '文字' },
      due: {
        yearly: '每年',
        'every-two-years': '每两年一次',
        kept: '始终保持',
        total: '规划期合计',
        'by-end': '到期末',
      },
      relation: { same: '同一目标', part: '其中项', whole: '总量', flow: '流量', related: '相关' },
      level: { hard: '强制性', soft: '核实性', info: '提示' },
      method: decompositionWords['zh-CN'].methods,
    },
  },
  'en-US': {
    sheet: 'Plan definition',
    title: 'Plan definition',
    intro: [
      'One table for each kind of thing: change cells, add rows, delete rows. A blank cell means none.',
      'Leave the rows that begin with “■” and the headers as they are.',
      'Then press “Read the definition sheet” under Template → Plan files.',
    ],
    sections: {
      plan: 'Plan',
      indicators: 'Indicators',
      review: 'Previous plan',
      reviewRows: 'Previous results',
      conflicts: 'Contradictions',
      statements: 'Statements that contradict',
      tasks: 'Key tasks',
      contents: 'Contents of tasks',
      specialTargets: 'Special targets',
      sources: 'Sources',
      crossChecks: 'Cross-checks',
      operands: 'Figures of cross-checks',
      decisions: 'Decisions',
      annualTargets: 'Annual targets',
      decomposition: 'Decomposition',
    },
    owner: {
      conflict: 'contradiction number',
      task: 'belongs to task',
      any: 'belongs to',
      crossCheck: 'belongs to check',
      row: 'row number',
    },
    inChinese: (field) => `${field} (Chinese)`,
    inEnglish: (field) => `${field} (English)`,
    inside: (outer, inner) => `${outer}: ${inner}`,
    choices: {
      kind: {
        level: 'level',
        lower: 'at least',
        upper: 'at most',
        cumulative: 'total',
        compound: 'compound reduction',
        increment: 'increment',
        composition: 'composition',
        interval: 'interval',
        growth: 'yearly growth',
        approx: 'about',
        direction: 'direction only',
        words: 'words',
      },
      direction: { up: 'more is better', down: 'less is better' },
      measure: { stock: 'stock', flow: 'flow', rate: 'rate', composition: 'composition' },
      attribute: { binding: 'Binding', expected: 'Expected' },
      yesNo: { true: 'yes', false: 'no' },
      form: { number: 'number', text: 'text' },
      due: {
        yearly: 'each year',
        'every-two-years': 'once in two years',
        kept: 'always',
        total: 'sum of the period',
        'by-end': 'by the end',
      },
      relation: { same: 'same target', part: 'part', whole: 'whole', flow: 'flow', related: 'related' },
      level: { hard: 'Hard', soft: 'Soft', info: 'Info' },
      method: decompositionWords['en-US'].methods,
    },
  },
};
