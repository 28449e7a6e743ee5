/** What depends on a cell is found after a changed name made the engine forget a sheet's formulas, and nothing else is. */
import { afterAll, expect, it, jest } from '@jest/globals';
import { ICommandService } from '@univerjs/core';
import { createEngine } from '../../../workbench/engine/univer-engine';
import { startHeadlessUniver } from '../../../workbench/engine/univer-headless';

const univer = startHeadlessUniver();
const engine = createEngine({ univer });
afterAll(() => engine.dispose());

it('leaves no trace of rules on a sheet whose formulas use a name that changes', async () => {
  const [data = ''] = engine.sheetIds();
  const rated = engine.addSheet('rated');
  const rectangle = { row: 0, column: 0, rows: 3, columns: 2 };
  engine.setName('Rate', '=2');
  engine.write(data, 0, 0, [['=B1'], ['=B2']], 'exact');
  engine.write(rated, 0, 3, [['=Rate*10']], 'exact');
  engine.setConditional(rated, {
    id: 'high',
    ranges: [rectangle],
    priority: 0,
    stopIfTrue: false,
    rule: { type: 'custom', formula: '=Sheet1!$A1>1', style: { fill: '#FF0000' } },
  });
  await engine.settle();
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  engine.setName('Rate', '=3');
  await engine.settle();
  engine.write(data, 0, 1, [[5], [6]], 'exact');
  await engine.settle();
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
  expect(engine.read(rated, { row: 0, column: 3, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(30);
});

it("keeps a cell's formula when its style is set while a person's command is still waiting", async () => {
  const [data = ''] = engine.sheetIds();
  const commands = univer.__getInjector().get(ICommandService);
  let end = (): void => undefined;
  const waits = new Promise<void>((resolve) => (end = resolve));
  commands.registerCommand({ id: 'test.command.waits', type: 0, handler: () => waits.then(() => true) });
  engine.write(data, 5, 0, [['=1+1']], 'exact');
  await engine.settle();
  const running = commands.executeCommand('test.command.waits');
  engine.setStyle(data, { row: 5, column: 0, rows: 1, columns: 1 }, { bold: true });
  await engine.settle();
  end();
  await running;
  expect(engine.read(data, { row: 5, column: 0, rows: 1, columns: 1 })[0]?.[0]?.formula).toBe('=1+1');
});
