import { describe, expect, it } from '@jest/globals';
import { areasOf } from '../../src/excel/areas';
import { coveredBy, type BlockKeys } from '../../src/excel/block-keys';

describe('what an area covers of a block', () => {
  /** Keys in sheet row 4, columns B to E; indicators in rows 7 to 9, one row between them not ours. */
  const block: BlockKeys = {
    sheet: { id: '{1}', name: '指标进度' },
    row: 3,
    column: 1,
    rows: ['', '', '', 'urban-jobs', '', 'pension-insured'],
    columns: ['key', 'name', '2021', ''],
  };
  const covered = (address: string) => coveredBy(block, areasOf(address));

  it.each([
    ['an entry cell', 'D7', ['urban-jobs'], ['2021']],
    ['a whole row', '9:9', ['pension-insured'], ['key', 'name', '2021']],
    ['a whole column', 'D:D', ['urban-jobs', 'pension-insured'], ['2021']],
    ['rows with one between that is not ours', 'D7:D9', ['urban-jobs', 'pension-insured'], ['2021']],
    ['two cells picked apart', 'D7,D9', ['urban-jobs', 'pension-insured'], ['2021']],
    ['the headers', 'D4:D6', [], ['2021']],
    ['a column of somebody else in our rows', 'E7', ['urban-jobs'], []],
  ])('%s', (_title, address, rows, columns) => {
    expect(covered(address)).toEqual({ rows, columns });
  });

  it.each(['A7', 'F7', 'D10', 'D1:D3', 'A1:A100'])('nothing at %s, beside it', (address) => {
    expect(covered(address)).toEqual({ rows: [], columns: [] });
  });
});
