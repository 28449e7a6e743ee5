/** Where a finding about a rule of the office's own leads to. */
import { describe, expect, it } from '@jest/globals';
import { rulePlace } from '../../src/app/rule-place';
import type { BlockKeys } from '../../src/excel/block-keys';

/** The sheet with a row inserted above, its rules sorted backwards and a column of the office's own. */
const block: BlockKeys = {
  sheet: { id: 'u', name: '自定义规则' },
  ...{ row: 4, column: 0 },
  rows: ['', '编号', 'U02', 'ｕ01', '', 'U02'],
  columns: ['id', 'on', '', 'indicator', 'kind', 'low'],
};

describe('a finding about a rule of the office’s own', () => {
  it.each([
    ['leads to the cell that is not understood, wherever the rule was moved to', 'U01|ownRules|low', 'F8'],
    ['leads to the row of a rule whose number says nothing', 'U00|ownRules|row10', 'A10'],
    ['leads to the cell of a rule whose number says nothing', 'U00|ownRules|row10.low', 'F10'],
    ['leads to the rule’s number where its column is gone', 'U02|ownRules|message', 'A7'],
    ['leads to the headers once the rule is gone', 'U09|ownRules|low', 'F6'],
    ['leads to the headers where columns are missing', 'U00|ownRules|columns', 'A6'],
    ['leads to the headers rather than above them or below the sheet', 'U00|ownRules|row3', 'A6'],
    ['leads to the headers where nothing is known of it', '', 'A6'],
  ])('%s', (_what, finding, address) => {
    expect(rulePlace(block, finding)).toBe(address);
  });
});
