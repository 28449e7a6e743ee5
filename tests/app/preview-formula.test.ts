import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ShownCell } from '../../src/app/formula/call-function';
import { previewFormula, type FormulaPreview } from '../../src/app/preview-formula';
import { proposeArguments, type Proposal } from '../../src/app/propose-arguments';
import { groupOf, takesRow } from '../../src/functions/groups';
import { functionIds, type FunctionId } from '../../src/functions/table';
import '../functions/custom-functions-global';
import { codes, Desk } from './desk';
import { haining } from '../haining';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withTemplate();
  await desk.paste('5', '2021', ['60.4', '61.1', '61.7', '62.0']);
  await desk.paste('1', '2021', ['2.6', '2.4']);
  await desk.paste('15', '2021', ['6.3:31.6:62.1']);
  await desk.workbench.type('Sheet1', 'H1', '我的表');
  await desk.workbench.select('Sheet1', 'A1');
});
afterAll(() => desk.close());

const idOf = (no: string) => haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';

async function proposal(id: FunctionId, indicatorId: string | null = null): Promise<Proposal> {
  const outcome = await proposeArguments({ id, indicatorId });
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return outcome.value;
}

async function preview(id: FunctionId, texts: readonly string[]): Promise<FormulaPreview> {
  const outcome = await previewFormula({ id, arguments: texts });
  if (!outcome.ok) throw new Error(codes(outcome).join());
  return outcome.value;
}

const result = async (id: FunctionId, texts: readonly string[]) => (await preview(id, texts)).result;

describe('a preview is what Excel shows', () => {
  /** Arguments that no row of a plan has. */
  const more: Partial<Record<FunctionId, (texts: readonly string[]) => readonly string[]>> = {
    ATTAINMENT: ([actual = '']) => [actual, '62.86', '正'],
    ARROW: (texts) => [...texts.slice(0, 6), 'up'],
  };
  const cases = functionIds.flatMap((id) =>
    (groupOf(id) === 'row' && takesRow(id) ? ['5', '1', '15'] : ['5']).map((no) => [id, no] as const),
  );
  /** Rows that the largest result fills. */
  const height = 20;
  const previewed: FormulaPreview[] = [];
  let shown: readonly (readonly unknown[])[] = [];

  beforeAll(async () => {
    for (const [id, no] of cases) {
      const { arguments: proposed } = await proposal(id, idOf(no));
      previewed.push(await preview(id, more[id]?.(proposed) ?? proposed));
    }
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.add('试算');
      previewed.forEach(({ formula }, i) => (sheet.getCell(i * height, 0).formulas = [[formula]]));
    });
    await desk.workbench.settled();
    shown = await desk.run(async (workbook, context) => {
      const range = workbook.worksheets
        .getItem('试算')
        .getRange(`A1:F${cases.length * height}`)
        .load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  });

  it.each(cases)('%s for indicator %s', (id, no) => {
    const at = cases.findIndex(([each, number]) => each === id && number === no);
    const { result: found } = previewed[at] as FormulaPreview;
    const cells = found.kind === 'shown' ? found.cells.map((row) => row.map(inCell)) : [];
    const width = cells[0]?.length ?? 0;
    expect(cells.length).toBeGreaterThan(0);
    expect(shown.slice(at * height, at * height + cells.length).map((row) => row.slice(0, width))).toEqual(cells);
  });

  const inCell = (cell: ShownCell) => (typeof cell === 'object' ? cell.code : cell);
});

describe('arguments are proposed', () => {
  it('for the row of the active cell, as the template writes them', async () => {
    const { address, row } = await desk.place('5', 'status');
    await desk.workbench.select('指标进度', address);
    const { indicatorId, arguments: texts, refusal } = await proposal('STATUS');
    expect([indicatorId, refusal?.code]).toEqual([idOf('5'), 'insert-in-template']);
    const { formula } = await preview('STATUS', texts);
    const template = await desk.run(async (workbook, context) => {
      const cell = workbook.worksheets.getItem('指标进度').getRange(address).load('formulas');
      await context.sync();
      return (cell.formulas as string[][])[0]?.[0];
    });
    expect(formula).toBe(template);
    expect(texts[0]).toBe(`$I${row + 1}`);
  });

  it('right of the table, too, and there a formula may go', async () => {
    const { row } = await desk.place('5', 'no');
    await desk.workbench.select('指标进度', `AH${row + 1}`);
    const { indicatorId, refusal } = await proposal('GAP');
    expect([indicatorId, refusal]).toEqual([idOf('5'), null]);
  });

  it('with the name of the sheet in quotes from another sheet, for an indicator that is chosen', async () => {
    await desk.workbench.select('Sheet1', 'A1');
    expect((await proposal('DUE', idOf('5'))).arguments[0]).toBe("'指标进度'!$I11");
    expect((await proposal('DUE')).arguments).toEqual(['', '', '', '', '', '']);
  });

  it('for the whole table, wherever the active cell is', async () => {
    await desk.workbench.select('Sheet1', 'A1');
    const { arguments: texts, indicatorId } = await proposal('SCORECARD');
    expect([texts[0], indicatorId]).toEqual(["'指标进度'!$I$7:$I$25", null]);
  });

  it('nothing where a column is gone: formulas would point at the wrong cells', async () => {
    const damaged = await Desk.withTemplate({ withFunctions: false });
    try {
      await damaged.run((workbook) => workbook.worksheets.getItem('指标进度').getRange('M:M').delete('Left'));
      expect((await proposal('GAP', idOf('5'))).arguments.join('')).toBe('');
    } finally {
      damaged.close();
      Object.assign(globalThis, { Excel: desk.workbench.Excel, Office: desk.workbench.Office });
    }
  });

  it('also from years that people moved apart, and read in their order', async () => {
    const apart = await Desk.withTemplate({ withFunctions: false });
    try {
      await apart.paste('5', '2021', ['60.4', '61.1', '61.7']);
      await apart.run((workbook) => workbook.worksheets.getItem('指标进度').getRange('N:N').insert('Right'));
      const { arguments: texts } = await proposal('PROGRESS', idOf('5'));
      expect(texts[2]).toContain('CHOOSE({1,2,3,4,5},');
      const { result: found } = await preview('PROGRESS', texts);
      expect(found).toMatchObject({ kind: 'shown', cells: [[expect.any(Number)]] });
    } finally {
      apart.close();
      Object.assign(globalThis, { Excel: desk.workbench.Excel, Office: desk.workbench.Office });
    }
  });

  it('none in a workbook without a template, where the functions can be used all the same', async () => {
    const fresh = await Desk.open({ withFunctions: false });
    try {
      const shown = await proposal('ELAPSED');
      expect([shown.arguments.join(''), shown.refusal, shown.indicatorId]).toEqual(['', null, null]);
      expect(await result('ELAPSED', ['2020', '2025', '2023'])).toEqual({ kind: 'shown', cells: [[0.6]] });
    } finally {
      fresh.close();
      Object.assign(globalThis, { Excel: desk.workbench.Excel, Office: desk.workbench.Office });
    }
  });
});

describe('arguments are typed', () => {
  beforeAll(() => desk.workbench.select('Sheet1', 'A1'));

  it.each([
    ['a notation needs no quotes', ['≥62.86'], '=PLAN.NOTATION("≥62.86")', ['lower', '≥', 62.86, '', 2]],
    ['nor does a range of targets', ['3-5'], '=PLAN.NOTATION("3-5")', ['interval', '', 3, 5, 0]],
    ['a text in quotes stays', ['"[13]"'], '=PLAN.NOTATION("[13]")', ['cumulative', '≥', 13, '', 0]],
    ['a cell is read', ['=H1'], '=PLAN.NOTATION(H1)', null],
  ])('%s', async (_name, texts, formula, row) => {
    const found = await preview('NOTATION', texts);
    expect(found.formula).toBe(formula);
    if (row) expect(found.result).toEqual({ kind: 'shown', cells: [row] });
    else expect(found.result).toMatchObject({ cells: [[{ code: '#VALUE!' }]] });
  });

  it('what is omitted at the end is left out, in between it stays blank', async () => {
    const { formula } = await preview('STATUS', ['60', '70', '65', '2023', '', 'geometric', '2020', '', '']);
    expect(formula).toBe('=PLAN.STATUS(60,70,65,2023,,"geometric",2020)');
  });

  it('an error says what Excel says', async () => {
    expect(await result('CAGR', ['1', '-2', '3'])).toEqual({
      kind: 'shown',
      cells: [[{ code: '#N/A', message: expect.stringContaining('数值应同号且不为 0') }]],
    });
  });

  it.each([
    ['required ones are missing', 'CAGR', ['1', ''], { kind: 'missing', parameters: ['last', 'periods'] }],
    ['a formula is more than is understood', 'CAGR', ['SUM(H1:H3)', '2', '3'], { why: 'formula', parameter: 'first' }],
    ['there is no such sheet', 'CAGR', ['没有!A1', '2', '3'], { why: 'no-cells', parameter: 'first' }],
    ['several cells stand where one is taken', 'CAGR', ['H1:H3', '2', '3'], { why: 'range', parameter: 'first' }],
    ['a reference is huge', 'AARR', ['A1:XFD1048576', 'H1'], { why: 'too-large', parameter: 'years' }],
  ] as const)('%s: it says so', async (_name, id, texts, found) => {
    expect(await result(id, texts)).toMatchObject(found);
  });
});
