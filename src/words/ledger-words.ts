/** The sheet 台账: where each value comes from and who filled it in. */
import type { InLanguages } from './language';

export type LedgerColumnKey = 'key' | 'no' | 'name' | 'year' | 'value' | 'source' | 'filler' | 'date' | 'note';

export interface LedgerWords {
  readonly title: (plan: string) => string;
  readonly hint: string;
  readonly headers: Readonly<Record<LedgerColumnKey, string>>;
  readonly dateTitle: string;
  readonly dateMessage: string;
  readonly option: string;
  readonly optionHint: string;
}

const zh: LedgerWords = {
  title: (plan) => `${plan} · 台账`,
  hint: '每个数值一行（分期填报的季度、半年也各一行）：写明依据的台账或文件、填报人和日期。数值自动取自填报表；此处没有写的，以“指标进度”的来源和填表人为准。',
  headers: {
    key: 'key',
    no: '序号',
    name: '指标',
    year: '时期',
    value: '数值',
    source: '来源（台账、文件）',
    filler: '填报人',
    date: '填报日期',
    note: '备注',
  },
  dateTitle: '填报日期',
  dateMessage: '请填日期，例如 2023-1-15。',
  option: '逐数登记台账',
  optionHint: '另建“台账”表，每个数值登记来源、填报人和日期。',
};

const en: LedgerWords = {
  title: (plan) => `${plan} · Sources`,
  hint: 'One row per value: its record or document, who filled it in, and when. Where nothing is written, the source and the signature in Progress hold.',
  headers: {
    key: 'key',
    no: 'No.',
    name: 'Indicator',
    year: 'Period',
    value: 'Value',
    source: 'Source (record, document)',
    filler: 'Filled by',
    date: 'Date',
    note: 'Note',
  },
  dateTitle: 'Date',
  dateMessage: 'A date belongs here, for example 2023-01-15.',
  option: 'Record the source of each value',
  optionHint: 'A sheet of its own with the source, the filler and the date of each value.',
};

export const ledgerWords: InLanguages<LedgerWords> = { 'zh-CN': zh, 'en-US': en };
