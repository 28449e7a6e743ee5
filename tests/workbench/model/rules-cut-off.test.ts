/** Rules are written for their first cell: what is left of them goes on meaning the same when that cell is taken away. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createEngine } from '../../../workbench/engine/univer-engine';
import { rangeAt } from '../../../workbench/model/range-target';
import { WorkbookModel } from '../../../workbench/model/workbook-model';

let model: WorkbookModel;
let sheet = '';
const column = { row: 0, column: 0, rows: 4, columns: 1 };
const cell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });

beforeEach(async () => {
  model = new WorkbookModel(createEngine());
  [sheet = ''] = model.engine.sheetIds();
  model.engine.write(sheet, 0, 0, [[1], [2], [-3], [4]], 'exact');
  await model.flush();
});
afterEach(() => model.engine.dispose());

const valid = () => [0, 1, 2, 3].map((row) => model.engine.isValid(sheet, row, 0));

it('checks each cell by itself after somebody pasted over the first', async () => {
  const rule = { id: 'v', ranges: [column], type: 'custom', formula1: '=A1>0', ignoreBlanks: true } as const;
  model.engine.setValidation(sheet, rule);
  await model.flush();
  expect(valid()).toEqual([true, true, false, true]);
  await model.pasted('Sheet1', [{ address: 'A1', rows: [['-9']] }]);
  expect(valid()).toEqual([true, true, false, true]);
});

it('checks each cell by itself after the first got a validation of its own', async () => {
  const rule = { type: 'custom', formula1: '=A1>0', ignoreBlanks: true } as const;
  model.engine.setValidation(sheet, { ...rule, id: 'all', ranges: [column] });
  model.engine.setValidation(sheet, { ...rule, id: 'first', ranges: [cell(0)], formula1: '=A1<0' });
  await model.flush();
  expect(valid()).toEqual([false, true, false, true]);
});

it('marks the same cells after the formats of the first were cleared', async () => {
  model.engine.setConditional(sheet, {
    id: 'f',
    ranges: [column],
    priority: 0,
    stopIfTrue: false,
    rule: { type: 'custom', formula: '=A1<0', style: { bold: true } },
  });
  await model.flush();
  const marked = () => [0, 1, 2, 3].map((row) => model.engine.conditionalStyle(sheet, row, 0).bold === true);
  expect(marked()).toEqual([false, false, true, false]);
  rangeAt(model.state, sheet, cell(0)).navigate('ConditionalFormats')?.call('ClearAll', []);
  await model.flush();
  expect(marked()).toEqual([false, false, true, false]);
});
