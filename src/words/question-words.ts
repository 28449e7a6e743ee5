/** Texts of the sheet of open questions: what the plan leaves open, and what is taken meanwhile. */
import type { Localized } from '../plan/plan';
import type { OpenQuestion, QuestionKind } from '../plan/self-audit';
import type { InLanguages, Language } from './language';
import { localized } from './localized';
import type { QuestionColumnKey } from './sheet-parts';

interface KindWords {
  readonly kind: string;
  /** `{base}` … stand for the question's details. */
  readonly question: string;
  readonly default: string;
}

interface QuestionWords {
  readonly title: (plan: string) => string;
  readonly hint: string;
  readonly headers: Readonly<Record<QuestionColumnKey, string>>;
  readonly date: { readonly title: string; readonly message: string };
  readonly kinds: Readonly<Record<QuestionKind, KindWords>>;
}

export const questionWords: InLanguages<QuestionWords> = {
  'zh-CN': {
    title: (plan) => `${plan} · 规划疑点`,
    hint: '规划文本没有写明或前后不一的地方，以及本工作簿暂时的处理。科室的决定、日期和依据写在右边，重新生成模板时保留。',
    headers: {
      key: 'key',
      kind: '类别',
      subject: '对象',
      question: '疑点',
      places: '出处',
      default: '本工作簿的处理',
      decision: '科室决定',
      date: '决定\n日期',
      document: '依据文件',
      note: '备注',
    },
    date: { title: '决定日期', message: '请填日期，例如 2023-6-30。' },
    kinds: {
      conflict: { kind: '前后不一', question: '各处数值不同：{values}。', default: '采用{used}。{explanation}' },
      about: {
        kind: '约数',
        question: '文中写“{about}”，指标表为{used}，没有“左右”。',
        default: '按指标表{used}判定，不放宽。',
      },
      'flow-and-stock': {
        kind: '流量与存量',
        question: '{flow}{amount}是五年流量；指标由{base}到{target}是期末存量，增加{growth}。两者不是一回事。',
        default: '两项分别填报、分别判定，不互相推算。',
      },
      'parts-above-whole': {
        kind: '分项大于总量',
        question: '基年{parts}相加为{sum}，大于总量{base}：人员可能重复计算。',
        default: '只要求总量不小于每一分项，不要求分项相加等于总量。',
      },
      'target-below-base': {
        kind: '目标低于基数',
        question: '基数{base}已好于目标{target}：是底线，还是允许下降？',
        default: '按底线判定：不低于{target}即为达标保持。',
      },
      'base-missing': {
        kind: '缺基数',
        question: '基数为“{base}”，没有数值。',
        default: '以第一个实际数代替基数判断进度，并在原因中注明。',
      },
      'base-differs': {
        kind: '基数与上期不一',
        question: '基数{base}与上期完成数{actual}不同。',
        default: '采用本期所印基数{base}。',
      },
      renamed: {
        kind: '名称变化',
        question: '上期名称为“{before}”，口径是否相同没有说明。',
        default: '视为同一指标，基数与上期完成数衔接。',
      },
      ended: {
        kind: '不再列入',
        question: '上期第{no}项（完成数{actual}）本期不再列入，没有说明去向。',
        default: '只保留在上期完成情况中，不再填报。',
      },
      'ratio-unclear': {
        kind: '口径不明',
        question: '没有写明分子、分母和统计范围。',
        default: '由责任科室按上级制度填报，口径写入备注。',
      },
      'no-annual-split': {
        kind: '缺年度分解',
        question: '{count}项指标只有期末目标，没有各年目标。',
        default: '存量按直线、累计数按平均推算应达值，只用于判断进度。',
      },
      'adjusted-base': {
        kind: '基数调整',
        question: '规划所印基数为{printed}，已另作决定。',
        default: '按决定的基数判断；没有决定时按所印基数{printed}。',
      },
      'adjusted-target': {
        kind: '目标调整',
        question: '规划所印目标为{printed}，已另作决定（中期调整）。',
        default: '按决定的目标判断；没有决定时按所印目标{printed}。',
      },
    },
  },
  'en-US': {
    title: (plan) => `${plan} · Open questions`,
    hint: 'What the plan leaves open or says in two ways, and what this workbook does meanwhile. The decision, its date and document are written beside it; they stay when the template is made again.',
    headers: {
      key: 'key',
      kind: 'Kind',
      subject: 'Subject',
      question: 'Question',
      places: 'Sources',
      default: 'What is done meanwhile',
      decision: 'Decision',
      date: 'Date',
      document: 'Document',
      note: 'Note',
    },
    date: { title: 'Date of the decision', message: 'Enter a date, such as 2023-6-30.' },
    kinds: {
      conflict: {
        kind: 'Contradiction',
        question: 'The places differ: {values}.',
        default: 'Used is {used}. {explanation}',
      },
      about: {
        kind: 'About',
        question: 'The text says {about}; the table of indicators says {used}, not “about”.',
        default: 'Judged by the table, {used}, without leeway.',
      },
      'flow-and-stock': {
        kind: 'Flow and stock',
        question:
          '{flow} ({amount}) is a flow of five years; the indicator, {base} to {target}, is a stock and grows by {growth}.',
        default: 'Both are entered and judged for themselves.',
      },
      'parts-above-whole': {
        kind: 'Parts above the whole',
        question: 'In the base year {parts} add up to {sum}, more than the whole of {base}: some may be counted twice.',
        default: 'The whole must not be below any part; the parts need not add up to it.',
      },
      'target-below-base': {
        kind: 'Target below base',
        question: 'The base of {base} is better than the target of {target}: a floor, or a fall that is allowed?',
        default: 'Judged as a floor: {target} or more is kept.',
      },
      'base-missing': {
        kind: 'No base',
        question: 'The base is printed as “{base}”.',
        default: 'The first actual stands in for it, and the reason says so.',
      },
      'base-differs': {
        kind: 'Base differs from before',
        question: 'The base of {base} is not the previous result of {actual}.',
        default: 'Used is the printed base of {base}.',
      },
      renamed: {
        kind: 'Renamed',
        question: 'The previous plan calls it “{before}”; whether it means the same is not said.',
        default: 'Taken as the same indicator; its base follows from the previous result.',
      },
      ended: {
        kind: 'Ended',
        question: 'No. {no} of the previous plan (result {actual}) is not in this one, without a word why.',
        default: 'Kept in the previous results only.',
      },
      'ratio-unclear': {
        kind: 'No definition',
        question: 'Numerator, denominator and date are not given.',
        default: 'The department reports by the rules of the level above and notes its definition.',
      },
      'no-annual-split': {
        kind: 'No annual targets',
        question: '{count} indicators have a target for the end only.',
        default: 'Due values on a straight line, totals in even parts, only to judge progress.',
      },
      'adjusted-base': {
        kind: 'Adjusted base',
        question: 'The plan prints a base of {printed}; another one was decided.',
        default: 'Judged by what was decided; without a decision by the printed {printed}.',
      },
      'adjusted-target': {
        kind: 'Adjusted target',
        question: 'The plan prints a target of {printed}; another one was decided (mid-term adjustment).',
        default: 'Judged by what was decided; without a decision by the printed {printed}.',
      },
    },
  },
};

/** Kind, question and what is done meanwhile, in a language. */
export function questionSentences(language: Language, { kind, details }: OpenQuestion): KindWords {
  const words = questionWords[language].kinds[kind];
  const said = (detail: string | Localized | undefined) => {
    if (typeof detail !== 'object') return detail ?? '';
    return localized(detail, language);
  };
  const filled = (pattern: string) => pattern.replace(/\{(\w+)\}/g, (_, name: string) => said(details[name]));
  return { kind: words.kind, question: filled(words.question), default: filled(words.default) };
}
