/** Texts of the sheet of special targets. */
import type { TargetPeriod, TargetRelation } from '../plan/plan';
import type { InLanguages } from './language';
import type { PlainColumnKey } from './sheet-parts';

interface SpecialTargetWords {
  readonly title: (plan: string) => string;
  readonly hint: string;
  /** Where they differ from those of the progress sheet. */
  readonly headers: Readonly<Partial<Record<PlainColumnKey, () => string>>>;
  /** Where the document prints none. */
  readonly periods: Readonly<Record<TargetPeriod, string>>;
  /** Behind the name of the indicator. */
  readonly relations: Readonly<Record<TargetRelation, string>>;
  readonly linked: (indicator: string, relation: string) => string;
  /** Places with their lines: `专栏6 01（239）；附表 任务3（440）`. */
  readonly place: (place: string, line: number) => string;
  readonly listed: string;
}

export const specialTargetWords: InLanguages<SpecialTargetWords> = {
  'zh-CN': {
    title: (plan) => `${plan} · 专项目标`,
    hint: '指标表以外的定量和文字目标，每项一行。文字目标填 1（达到）或 0，依据写入“佐证”；每一至两年开展一次的，开展的年份填 1，其余填 0，连续两年为 0 即未达标。每年的目标，任何一年未达到即未达标。灰字取自指标进度，不必再填。',
    headers: {
      group: () => '任务',
      name: () => '专项目标',
      target: () => '目标',
      source: () => '佐证',
    },
    periods: {
      yearly: '每年',
      'every-two-years': '每一至两年',
      kept: '持续',
      total: '规划期累计',
      'by-end': '规划期末',
    },
    relations: {
      same: '同一目标',
      part: '其中项',
      whole: '包含该指标',
      flow: '流量，该指标为存量',
      related: '相关',
    },
    linked: (indicator, relation) => `${indicator}（${relation}）`,
    place: (place, line) => `${place}（第${line}行）`,
    listed: '；',
  },
  'en-US': {
    title: (plan) => `${plan} · Special targets`,
    hint: 'Targets outside the table, one a row. In words: 1 (met) or 0, and evidence. Due within two years: 1 where done, else 0; two years of 0 are a breach. Due each year: a year that fails is a breach. Grey figures come from Progress.',
    headers: {
      group: () => 'Task',
      name: () => 'Special target',
      target: () => 'Target',
      source: () => 'Evidence',
    },
    periods: {
      yearly: 'each year',
      'every-two-years': 'within two years',
      kept: 'always',
      total: 'total of the period',
      'by-end': 'end of the period',
    },
    relations: {
      same: 'same target',
      part: 'part of it',
      whole: 'contains it',
      flow: 'flow into its stock',
      related: 'related',
    },
    linked: (indicator, relation) => `${indicator} (${relation})`,
    place: (place, line) => `${place} (line ${line})`,
    listed: '; ',
  },
};
