/** The engine attached to a Univer that is already there, as a page has one: rules are drawn, a person's edits are told. */
import { afterAll, expect, it } from '@jest/globals';
import { BooleanNumber, ICommandService, type IStyleBase } from '@univerjs/core';
import { ConditionalFormattingService, ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { createEngine } from '../../../workbench/engine/univer-engine';
import { startHeadlessUniver } from '../../../workbench/engine/univer-headless';
import type { Rect } from '../../../workbench/engine/engine';

const univer = startHeadlessUniver();
const engine = createEngine({ univer });
const injector = univer.__getInjector();
const sheet = engine.sheetIds()[0] ?? '';
const unit = 'workbook-1';
afterAll(() => engine.dispose());

const drawn = async (row: number): Promise<IStyleBase> => {
  // Univer computes a drawn format when it is first asked for and gives it the next time.
  const service = injector.get(ConditionalFormattingService);
  service.composeStyle(unit, sheet, row, 0);
  for (let turn = 0; turn < 40; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await engine.settle();
    const style = service.composeStyle(unit, sheet, row, 0)?.style;
    if (style) return style;
  }
  return {};
};

it('hands rules to Univer, the one with the higher priority winning, and leaves out what Excel would not apply', async () => {
  engine.setFunctions({ names: () => ['PLAN.LAGGING'], call: () => true });
  engine.write(sheet, 0, 0, [[5], [1]], 'exact');
  const ranges = [{ row: 0, column: 0, rows: 5, columns: 1 }];
  const format = (id: string, priority: number, formula: string, fill: string) =>
    engine.setConditional(sheet, {
      id,
      ranges,
      priority,
      stopIfTrue: false,
      rule: { type: 'custom', formula, style: { fill, bold: true } },
    });
  format('low', 1, '=A1>1', '#0000FF');
  format('high', 0, '=A1>2', '#FF0000');
  format('never', 2, '=PLAN.LAGGING(A1)', '#00FF00');
  engine.setValidation(sheet, {
    id: 'dv',
    ranges,
    type: 'decimal',
    operator: 'GreaterThan',
    formula1: '2',
    ignoreBlanks: true,
  });
  await engine.settle();
  expect(
    injector
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(unit, sheet)
      ?.map(({ cfId }) => cfId),
  ).toEqual(['high', 'low']);
  expect(
    injector
      .get(SheetDataValidationModel)
      .getRules(unit, sheet)
      .map(({ uid }) => uid),
  ).toEqual(['dv']);
  expect(await drawn(0)).toMatchObject({ bg: { rgb: '#FF0000' }, bl: BooleanNumber.TRUE });
  expect(engine.conditionalStyle(sheet, 0, 0)).toEqual({ fill: '#FF0000', bold: true });
});

it('draws the rules where they are after rows were inserted', async () => {
  engine.insertRows(sheet, 0, 1);
  await engine.settle();
  const rule = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit, sheet)?.[0];
  expect(rule?.ranges[0]).toMatchObject({ startRow: 1, endRow: 5 });
  engine.removeConditional(sheet, 'high');
  engine.removeValidation(sheet, 'dv');
  await engine.settle();
  expect(
    injector
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(unit, sheet)
      ?.map(({ cfId }) => cfId),
  ).toEqual(['low']);
  expect(injector.get(SheetDataValidationModel).getRules(unit, sheet)).toEqual([]);
});

it('tells of a person editing, not of the engine writing, and calculates what depends on the edit', async () => {
  const seen: [string, Rect][] = [];
  engine.onUserEdit((id, rect) => seen.push([id, rect]));
  engine.write(sheet, 9, 0, [[1, '=A10*2']], 'exact');
  await engine.settle();
  expect(seen).toEqual([]);
  await injector.get(ICommandService).executeCommand('sheet.command.set-range-values', {
    unitId: unit,
    subUnitId: sheet,
    range: { startRow: 9, endRow: 9, startColumn: 0, endColumn: 0 },
    value: { v: 21, t: 2 },
  });
  expect(seen).toEqual([[sheet, { row: 9, column: 0, rows: 1, columns: 1 }]]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(engine.read(sheet, { row: 9, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(42);
});
