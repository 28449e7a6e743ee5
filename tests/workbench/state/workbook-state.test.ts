/** A workbook that was saved as a file of the workbench and opened again is the same workbook. */
import { expect, it } from '@jest/globals';
import { createEngine } from '../../../workbench/engine/univer-engine';
import { rangeAt } from '../../../workbench/model/range-target';
import { WorkbookModel } from '../../../workbench/model/workbook-model';
import { DocumentSettings } from '../../../workbench/protocol/boot/document-settings';
import { restoreState } from '../../../workbench/state/restore-state';
import { takeState } from '../../../workbench/state/take-state';
import { parseState, type ResultEntry, type WorkbookState } from '../../../workbench/state/workbook-state';

const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

async function filledWorkbook(): Promise<[WorkbookModel, DocumentSettings]> {
  const model = new WorkbookModel(createEngine());
  const { engine, state } = model;
  const [first = ''] = engine.sheetIds();
  engine.renameSheet(first, '数据');
  const second = engine.addSheet('汇总');
  engine.setName('合计', "='数据'!$A$1", { comment: '第一格', visible: false });
  engine.write(first, 0, 0, [[12.5, "'=not a formula", true, '=A1*2']], 'typed');
  engine.write(first, 2, 0, [['=SEQUENCE(3)']], 'typed');
  engine.write(second, 0, 0, [["='数据'!D1+合计"]], 'typed');
  engine.setStyle(first, rect(0, 0, 1, 2), { fill: '#FFF7E6', numberFormat: '0.00', locked: false });
  engine.setStyle(first, rect(7, 0), { numberFormat: '@' });
  engine.write(first, 7, 0, [['=text in a text cell']], 'typed');
  engine.setColumnWidth(first, 1, 2, 90);
  engine.setRowHeight(first, 1, 1, 40);
  engine.autofitRows(first, 0, 0);
  engine.setRowsHidden(first, 5, 5, true);
  engine.merge(first, rect(9, 0, 1, 3));
  engine.setFreeze(first, { rows: 1, columns: 1 });
  engine.setVisibility(second, 'Hidden');
  engine.setConditional(first, {
    id: 'cf',
    ranges: [rect(0, 0, 3, 1)],
    priority: 0,
    stopIfTrue: true,
    rule: { type: 'custom', formula: '=A1>1', style: { fill: '#FF0000' } },
  });
  engine.setValidation(first, {
    id: 'dv',
    ranges: [rect(0, 0)],
    type: 'decimal',
    operator: 'GreaterThan',
    formula1: '0',
    ignoreBlanks: true,
  });
  state.sheetState(first).gridlines = false;
  state.sheetState(first).tabColor = '#0B3B47';
  state.sheetState(second).protection = { options: { allowSort: true }, password: null };
  state.customXml.set('{1}', '<plan xmlns="urn:test"/>');
  state.settings.set('asked', true);
  state.properties['title'] = '规划';
  engine.write(
    first,
    11,
    0,
    [
      ['名称', '数'],
      ['一', 1],
      ['二', 2],
    ],
    'exact',
  );
  await model.settle();
  const tables = model.root.navigate('Worksheets')?.item(first).navigate('Tables');
  tables?.call('Add', [rangeAt(state, first, rect(11, 0, 3, 2)), true]);
  engine.write(first, 11, 3, [['=SUM(Table1[数])']], 'typed');
  const documentSettings = new DocumentSettings();
  documentSettings.forContext().Write(['mode'], ['"quick"']);
  await model.flush();
  return [model, documentSettings];
}

async function reopened(saved: WorkbookState): Promise<[WorkbookModel, DocumentSettings]> {
  const model = new WorkbookModel(createEngine());
  const documentSettings = new DocumentSettings();
  restoreState(model, documentSettings, parseState(JSON.stringify(saved)));
  await model.flush();
  return [model, documentSettings];
}

it('keeps contents, looks, sizes, rules, names, tables and what the add-in stores', async () => {
  const [model, documentSettings] = await filledWorkbook();
  const saved = takeState(model, documentSettings);
  const [again, settingsAgain] = await reopened(saved);
  expect(takeState(again, settingsAgain)).toEqual(saved);
  expect(saved.sheets.map(({ name }) => name)).toEqual(['数据', '汇总']);
  expect(saved.sheets[0]?.tables.map(({ name }) => name)).toEqual(['Table1']);
  for (const each of [model, again]) each.engine.dispose();
});

it('calculates what was saved: references to other sheets, names, spills, tables', async () => {
  const [model, documentSettings] = await filledWorkbook();
  const [{ engine }] = await reopened(takeState(model, documentSettings));
  const [first = '', second = ''] = engine.sheetIds();
  const value = (sheet: string, row: number, column: number) => engine.read(sheet, rect(row, column))[0]?.[0]?.value;
  expect(value(second, 0, 0)).toBe(37.5);
  expect([2, 3, 4].map((row) => value(first, row, 0))).toEqual([1, 2, 3]);
  expect(value(first, 11, 3)).toBe(3);
  expect(value(first, 0, 1)).toBe('=not a formula');
  expect(value(first, 7, 0)).toBe('=text in a text cell');
  for (const each of [model.engine, engine]) each.dispose();
});

it('shows what formulas gave until something they depend on changes, as a file of Excel does', async () => {
  const model = new WorkbookModel(createEngine());
  const [sheet = ''] = model.engine.sheetIds();
  model.engine.setName('Rate', '=Sheet1!$B$1');
  const formulas = ['=A1*Rate', '=IF(A1>99,"",LOOKUPELSEWHERE(A1))', '=A1&""', '=A1>1', '=1/0', '=IF(A1>1,"")'];
  model.engine.write(sheet, 0, 0, [[2, 3, ...formulas]], 'exact');
  await model.flush();
  const saved = takeState(model, new DocumentSettings());
  // The function was there when the workbook was saved, and is absent now.
  const sheets = saved.sheets.map(({ results = [], ...rest }) => ({
    ...rest,
    results: results.map(([at, column, value]): ResultEntry => [at, column, column === 3 ? 7 : value]),
  }));
  const [{ engine }] = await reopened({ ...saved, sheets });
  const row = () => engine.read(sheet, rect(0, 2, 1, 6))[0]?.map(({ value }) => value);
  expect(row()).toEqual([6, 7, '2', true, '#DIV/0!', '']);
  engine.write(sheet, 0, 1, [[4]], 'exact');
  await engine.settle();
  expect(row()).toEqual([8, 7, '2', true, '#DIV/0!', '']);
  engine.write(sheet, 0, 0, [[1]], 'exact');
  await engine.settle();
  expect(row()).toEqual([4, '#NAME?', '1', false, '#DIV/0!', false]);
  for (const each of [model.engine, engine]) each.dispose();
});

it.each([
  ['not JSON', 'PK…', 'not JSON'],
  ['another JSON document', '{"sheets":[]}', 'not a workbook saved by the workbench'],
  ['a file of another version', '{"kind":"workbench-workbook","version":99,"sheets":[{}]}', 'version 99'],
])('says what is wrong with a file that is %s', (_what, text, reason) => {
  expect(() => parseState(text)).toThrow(reason);
});
