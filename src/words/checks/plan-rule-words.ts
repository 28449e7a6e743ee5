/** The words of group D: the plan, its bases and targets. The places in the sentences are told in rule-words.ts. */
import type { InLanguages } from '../language';
import type { WordsOf } from './rule-words';

type Words = WordsOf<'V36' | 'V37' | 'V38' | 'V39' | 'V40' | 'V41'>;

const zh: Words = {
  titles: {
    V36: '基数与上期完成数不符',
    V37: '模板内容被改动',
    V38: '目标低于基数',
    V39: '规划内部不一致',
    V40: '年度与累计不符',
    V41: '年度分解不符',
  },
  sentences: {
    V36: { base: '基数 {b} 与上期完成数 {a} 不一致，请核对规划文本并改正。' },
    V37: {
      changed: '模板内容被改动：“{old}”→“{now}”，请恢复原值，或重新生成模板。',
      target: '目标被改为“{now}”（规划为“{old}”），与判定标准不符；请恢复，或一并修改判定标准。',
      adjusted: '规划值由“{old}”改为“{now}”；如系中期调整，请在审核说明中写明日期和文号。',
    },
    V38: {
      belowBase: '目标 {T} 低于基数 {b}，将按“底线”评估（不低于目标即可），请确认并说明。',
      belowPrevious: '累计目标 {T} 低于上期累计 {b}，请确认并说明。',
    },
    V39: { contradiction: '规划内部不一致：{s1}为 {v1}，{s2}为 {v2}，请确认采用哪一个并说明。' },
    V40: { product: '年度 {a}×{n} 与累计 {c} 不等，请核对规划文本并改正。' },
    V41: {
      short: '年度分解合计 {sum}，不足目标 {T}，请调整年度目标。',
      excess: '年度分解合计 {sum}，超过目标 {T}，仅供核对。',
      lastYear: '末年年度目标为 {x}，应等于目标 {T}，请改正。',
      bound: '{y} 年年度目标为 {x}；控制线或底线各年应同为 {T}，请改正。',
      order: '{y} 年年度目标 {x} 与走向相反，请调整。',
    },
  },
};

const en: Words = {
  titles: {
    V36: 'Base and previous actual differ',
    V37: 'Template cell changed',
    V38: 'Target below the base',
    V39: 'The plan contradicts itself',
    V40: 'Annual and total differ',
    V41: 'Annual targets do not fit',
  },
  sentences: {
    V36: { base: 'The base {b} is not the actual {a} of the previous plan. Compare with the document and correct it.' },
    V37: {
      changed: 'A cell of the template was changed: “{old}” → “{now}”. Put it back, or generate the template again.',
      target:
        'The target was changed to “{now}” (the plan says “{old}”) and does not fit its criterion. Put it back, or change the criterion too.',
      adjusted:
        'A value of the plan was changed from “{old}” to “{now}”. If it was adjusted, give date and document in the explanation.',
    },
    V38: {
      belowBase:
        'The target {T} is below the base {b} and is treated as a floor: not to fall below it is enough. Please confirm.',
      belowPrevious: 'The target {T} is below the previous total {b}. Please confirm and explain.',
    },
    V39: {
      contradiction: 'The plan contradicts itself: {v1} in {s1}, {v2} in {s2}. Decide which one holds, and explain.',
    },
    V40: { product: 'Annual {a} × {n} is not the total {c}. Compare with the document and correct it.' },
    V41: {
      short: 'The annual targets add up to {sum}, less than the target {T}. Adjust them.',
      excess: 'The annual targets add up to {sum}, more than the target {T}; for your information.',
      lastYear: 'The last year’s target is {x}; it must be the target {T}. Correct it.',
      bound: 'The target of {y} is {x}; a bound is {T} in every year. Correct it.',
      order: 'The target of {y}, {x}, goes the wrong way. Adjust it.',
    },
  },
};

export const planRuleWords: InLanguages<Words> = { 'zh-CN': zh, 'en-US': en };
