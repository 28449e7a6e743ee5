import { expect, it } from '@jest/globals';
import { createEngine } from '../../../workbench/engine/univer-engine';
import { WorkbookModel } from '../../../workbench/model/workbook-model';
it('x', async () => {
  const m = new WorkbookModel(createEngine());
  const e = m.engine;
  const [s = ''] = e.sheetIds();
  e.write(s, 0, 0, [[1], [2], [-3], [4]], 'exact');
  e.setValidation(s, {
    id: 'v',
    ranges: [{ row: 0, column: 0, rows: 4, columns: 1 }],
    type: 'custom',
    formula1: '=A1>0',
    ignoreBlanks: true,
  });
  await m.flush();
  const valid = () => [0, 1, 2, 3].map((r) => e.isValid(s, r, 0));
  console.log(valid());
  await m.pasted('Sheet1', [{ address: 'A1', rows: [['9']] }]);
  await m.flush();
  console.log(valid(), JSON.stringify(e.validations(s)));
  expect(valid()).toEqual([true, true, false, true]);
});
