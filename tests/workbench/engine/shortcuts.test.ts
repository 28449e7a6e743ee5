/** What the engine leaves out or keeps between calculations changes no result. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import type { CellInput, Engine, Rect } from '../../../workbench/engine/engine';
import { createEngine } from '../../../workbench/engine/univer-engine';
import { startHeadlessUniver } from '../../../workbench/engine/univer-headless';

/** What the service keeps for itself. */
interface Manager {
  readonly _dependencyRTreeCache: { getTree(unit: string, sheet: string): { all(): readonly unknown[] } };
}

const size = 6;
const whole = { row: 0, column: 0, rows: size, columns: size };

type Deed =
  | { readonly kind: 'write'; readonly row: number; readonly column: number; readonly content: CellInput }
  | { readonly kind: 'name'; readonly name: string; readonly formula: string }
  | { readonly kind: 'hide'; readonly row: number; readonly hidden: boolean }
  | { readonly kind: 'look'; readonly row: number; readonly column: number; readonly clears: boolean }
  | { readonly kind: 'insert'; readonly row: number };

const at = fc.nat(size - 1);
const names = ['Rate', 'Share'];
const contents = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom('', '07', '达标', '3%', true),
  // Only rows above the cell, so that nothing goes round in a circle: filled in when the row is known.
  fc.constantFrom(
    '=SUM(A1:F#)',
    '=A#+B#',
    '=IF(A#="达标","1/2",C#)',
    '=COUNTIF(A1:C#,"达标")',
    '=Rate*A#',
    '=SUM(Share)',
    '=SUBTOTAL(109,B1:B#)',
    '=SUM(OFFSET(A1,0,0,#,2))',
    '=IFERROR(INDEX(A1:F#,1,2),"")',
  ),
);

const meanings = fc.constantFrom('=2', '=Sheet1!$A$1', '=Sheet1!$A$1:$B$1');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(at, at, contents).map(([row, column, content]) => written(row, column, content)) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('name'), name: fc.constantFrom(...names), formula: meanings }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('hide'), row: at, hidden: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look'), row: at, column: at, clears: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert'), row: at }) },
);

function written(row: number, column: number, content: CellInput): Deed {
  const isFormula = typeof content === 'string' && content.startsWith('=');
  if (!isFormula) return { kind: 'write', row, column, content };
  return { kind: 'write', row, column, content: row === 0 ? 5 : content.replaceAll('#', String(row)) };
}

function does(engine: Engine, deeds: readonly Deed[]): void {
  const [sheet = ''] = engine.sheetIds();
  for (const each of deeds) {
    if (each.kind === 'write') engine.write(sheet, each.row, each.column, [[each.content]], 'exact');
    else if (each.kind === 'name') engine.setName(each.name, each.formula);
    else if (each.kind === 'hide') engine.setRowsHidden(sheet, each.row, each.row, each.hidden);
    else if (each.kind === 'insert') engine.insertRows(sheet, each.row, 1);
    else {
      const cell = { row: each.row, column: each.column, rows: 1, columns: 1 };
      if (each.clears) engine.clearStyle(sheet, cell);
      else engine.setStyle(sheet, cell, { bold: true });
    }
  }
}

/** The part with values, and that with values or looks. */
function used(engine: Engine): readonly (Rect | null)[] {
  return [true, false].map((valuesOnly) => engine.usedRect(engine.sheetIds()[0] ?? '', valuesOnly));
}

const first: readonly Deed[] = names.map((name) => ({ kind: 'name', name, formula: '=3' }));

it('calculating after every step ends where calculating everything once ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (deeds) => {
      const [stepwise, atOnce] = [createEngine(), createEngine()];
      try {
        for (const each of [...first, ...deeds]) {
          does(stepwise, [each]);
          await stepwise.settle();
        }
        does(atOnce, [...first, ...deeds]);
        await atOnce.recalculate();
        const values = (engine: Engine) => engine.read(engine.sheetIds()[0] ?? '', whole);
        expect(values(stepwise)).toEqual(values(atOnce));
      } finally {
        stepwise.dispose();
        atOnce.dispose();
      }
    }),
    { numRuns: 25 },
  );
});

const emptied = fc.tuple(at, at).map(([row, column]) => written(row, column, ''));

it('the used part that was kept up with every step is the one found at the end', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(deed, emptied), { minLength: 4, maxLength: 20 }), (deeds) => {
      const [asked, notAsked] = [createEngine(), createEngine()];
      try {
        for (const each of deeds) {
          does(asked, [each]);
          used(asked);
        }
        does(notAsked, deeds);
        expect(used(asked)).toEqual(used(notAsked));
      } finally {
        asked.dispose();
        notAsked.dispose();
      }
    }),
    { numRuns: 60 },
  );
});

it('a range that many formulas use stands once in the index of dependencies, however often is calculated', async () => {
  const univer = startHeadlessUniver();
  const engine = createEngine({ univer });
  const [sheet = ''] = engine.sheetIds();
  const { _dependencyRTreeCache: index } = univer.__getInjector().get(IDependencyManagerService) as unknown as Manager;
  const unit =
    univer
      .__getInjector()
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
      ?.getUnitId() ?? '';
  const rules = Array.from({ length: 20 }, (_, row) => [`=SUM($A$1:$C$9)*${row}`]);
  engine.write(sheet, 10, 0, rules, 'exact');
  await engine.settle();
  for (const value of [1, 2, 3]) {
    engine.write(sheet, 0, 0, [[value]], 'exact');
    await engine.settle();
  }
  const inTree = () => index.getTree(unit, sheet).all().length;
  expect(inTree()).toBe(1);
  expect(engine.read(sheet, { row: 29, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(57);
  engine.write(
    sheet,
    10,
    0,
    rules.map(() => ['']),
    'exact',
  );
  await engine.settle();
  expect(inTree()).toBe(0);
  engine.dispose();
});

it('a hidden row is calculated for only where a formula heeds hidden rows', async () => {
  const engine = createEngine();
  const [sheet = ''] = engine.sheetIds();
  engine.write(
    sheet,
    0,
    0,
    [
      [1, '=A1*2'],
      [2, ''],
    ],
    'exact',
  );
  await engine.settle();
  const told: unknown[] = [];
  engine.onCalculated((sheets) => told.push(sheets));
  engine.setRowsHidden(sheet, 0, 0, true);
  await engine.settle();
  expect(told).toEqual([]);
  engine.write(sheet, 1, 1, [['=SUBTOTAL(109,A1:A2)']], 'exact');
  await engine.settle();
  const subtotal = () => engine.read(sheet, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
  expect(subtotal()).toBe(2);
  engine.setRowsHidden(sheet, 0, 0, false);
  await engine.settle();
  expect(subtotal()).toBe(3);
  engine.dispose();
});
