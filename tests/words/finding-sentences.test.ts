/** Findings as a statistician reads them: rules, periods and blank cells by their names. */
import { describe, expect, it } from '@jest/globals';
import { findingMessage } from '../../src/words/check-words';
import { periodName } from '../../src/words/period-name';
import type { Finding } from '../../src/checks/finding';

const finding = { indicatorId: 'pension-insured', year: 2021, level: 'hard', value: '', understood: null, fix: null };

it.each([
  ['V56', 'missing', { rule: 'V16' }, '“小数点错位”的问题缺审核说明，请写明原因。'],
  ['V57', 'changed', { before: '60', y: 2021 }, '2021 年已锁定，数据由 60 改为 空白；请恢复，或写明原因解锁。'],
] as const)('%s %s says what is meant, not its code', (rule, variant, details, sentence) => {
  expect(findingMessage('zh-CN', { ...finding, rule, variant, details } as unknown as Finding)).toBe(sentence);
});

describe('a period', () => {
  it.each([
    ['2021', '2021 年', '2021'],
    ['2021Q3', '2021 年三季度', 'Q3 2021'],
    ['2021H1', '2021 年上半年', 'H1 2021'],
    ['全部', '全部', '全部'],
  ])('%s is %s', (key, chinese, english) => {
    expect([periodName('zh-CN', key), periodName('en-US', key)]).toEqual([chinese, english]);
  });
});
