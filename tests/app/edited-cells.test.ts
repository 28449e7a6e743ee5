/** What an edit makes the checks look at again. */
import { describe, expect, it } from '@jest/globals';
import { editedCells } from '../../src/app/edited-cells';
import type { WorkbookKeys } from '../../src/excel/block-keys';

const keys: WorkbookKeys = {
  progress: {
    sheet: { id: 'p', name: '指标进度' },
    ...{ row: 3, column: 0 },
    rows: ['', '', '', 'urban-jobs'],
    columns: ['key', 'name', '2021', '2022'],
  },
  specialTargets: null,
  withinYear: null,
  mode: null,
  register: null,
  ownRules: { sheet: { id: 'u', name: '自定义规则' }, row: 3, column: 0, rows: [], columns: [] },
  cutOff: { sheetId: 'p', row: 1, column: 1 },
};
const edit = (sheetId: string, address: string) => ({ sheetId, address, isLocal: true, isStructure: false });

describe('an edit', () => {
  it.each([
    [
      'of an entry concerns that entry',
      edit('p', 'C7'),
      { all: false, cells: [{ indicatorId: 'urban-jobs', year: 2021 }] },
    ],
    ['of a rule of the office’s own concerns every entry', edit('u', 'E6'), { all: true, cells: [] }],
    ['of the cut-off concerns every entry', edit('p', 'B2'), { all: true, cells: [] }],
    ['on any other sheet concerns none', edit('x', 'E6'), { all: false, cells: [] }],
  ])('%s', (_what, event, edited) => {
    expect(editedCells(keys, [event])).toEqual(edited);
  });

  it('concerns no rule where there is no sheet for them', () => {
    expect(editedCells({ ...keys, ownRules: null }, [edit('u', 'E6')])).toEqual({ all: false, cells: [] });
  });
});
