/** The words of group G: how a value came about. The places in the sentences are told in rule-words.ts. */
import type { InLanguages } from '../language';
import type { WordsOf } from './rule-words';

type Words = WordsOf<'V55' | 'V56' | 'V57' | 'V58'>;

const zh: Words = {
  titles: {
    V55: '缺来源或填报人',
    V56: '审核说明缺失或雷同',
    V57: '已锁定期数据被修改',
    V58: '预计数超期',
  },
  sentences: {
    V55: {
      noSource: '{x} 用于上报而缺数据来源，请在“来源”列填写台账或文件名称。',
      noFiller: '{x} 用于上报而缺填报人，请在表头的“填表人”处填写。',
    },
    V56: {
      missing: '“{rule}”的问题缺审核说明，请写明原因。',
      short: '“{rule}”的审核说明“{x}”过短或没有内容，请写明原因（至少 5 个字）。',
      copied: '审核说明“{x}”用于 {count} 处问题，疑似雷同，请分别写明原因。',
    },
    V57: {
      changed: '{y} 年已锁定，数据由 {before} 改为 {x}；请恢复，或写明原因解锁。',
      partChanged: '{q} 已锁定，数据由 {before} 改为 {x}；请恢复，或写明原因解锁。',
    },
    V58: { overdue: '{y} 年预计数 {x} 超期未更新，请改填最终数并取消“预计”标记；暂无最终数，请说明原因。' },
  },
};

const en: Words = {
  titles: {
    V55: 'Source or filler missing',
    V56: 'Explanation missing or copied',
    V57: 'Locked value changed',
    V58: 'Provisional value past its time',
  },
  sentences: {
    V55: {
      noSource: '{x} is reported without its source. Name the ledger or document in the column Source.',
      noFiller: '{x} is reported without a filler. Enter the name at the head of the sheet.',
    },
    V56: {
      missing: 'The finding “{rule}” has no explanation. Write the reason.',
      short:
        'The explanation “{x}” for “{rule}” is too short or says nothing. Write the reason (at least 5 characters).',
      copied: 'The explanation “{x}” stands beside {count} findings: copied? Write the reason for each.',
    },
    V57: {
      changed: '{y} is locked, and {before} was changed to {x}. Put it back, or unlock the period and say why.',
      partChanged: '{q} is locked, and {before} was changed to {x}. Put it back, or unlock the period and say why.',
    },
    V58: {
      overdue:
        'The provisional {x} of {y} is past its time. Enter the final figure and take the year out of Provisional years, or explain.',
    },
  },
};

export const processWords: InLanguages<Words> = { 'zh-CN': zh, 'en-US': en };
