/** Work that Univer 0.25 does again and again though its result is known: left out here, with the same results. */
import type { IObjectMatrixPrimitiveType, IUnitRange, Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  ValueObjectFactory,
  type IFormulaDataItem,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Grid } from './grid';

type Cells<Cell> = IObjectMatrixPrimitiveType<Nullable<Cell>>;

/** What the dependency generator keeps for itself. */
interface Generator {
  _getRangeListByNode(place: NodePlace): Promise<readonly IUnitRange[]> | readonly IUnitRange[];
  /** Adds the parts of a formula that refer to cells. */
  _nodeTraversalRef(node: object, parts: object[]): void;
  /** Whether what a part refers to depends on what cells hold (`A1#`) or on the formula's place (`@A:A`). */
  _isPreCalculateNode(part: object): boolean;
  _calculateListByFunctionRefNode(formulas: readonly { readonly addressFunctionNodes: unknown[] }[]): Promise<void>;
}

interface NodePlace {
  readonly node: object | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

export function takeShortcuts(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  lookAtFormulasOnly(grid);
  keepRanges(grid, generator);
  leaveOutAddressFunctions(generator);
}

/** Univer asks every cell that is filled or styled, several times in each calculation, whether its text is a formula. */
function lookAtFormulasOnly(grid: Grid): void {
  const { injector, workbook, unitId } = grid;
  const model = injector.get(FormulaDataModel);
  const original = model.getFormulaData.bind(model);
  const known = new Map<string, Cells<IFormulaDataItem>>();
  grid.onCommand((id, { subUnitId, trigger }, { applyFormulaCalculationResult: bringsResults }) => {
    if (id !== SetRangeValuesMutation.id) {
      if (!HARMLESS.has(id)) known.clear();
    } else if (bringsResults !== true && trigger !== SetStyleCommand.id) known.delete(String(subUnitId));
  });
  model.getFormulaData = () => {
    const sheets: Record<string, Cells<IFormulaDataItem>> = {};
    for (const sheet of workbook.getSheets()) {
      const id = sheet.getSheetId();
      const formulas = known.get(id) ?? formulasOf(sheet.getCellMatrix().getMatrix());
      if (!formulas) return original();
      known.set(id, formulas);
      sheets[id] = formulas;
    }
    return { [unitId]: sheets };
  };
}

/** The formulas among the cells; null where one is shared (by `si`), which Univer itself must tell. */
function formulasOf(cells: Cells<{ f?: Nullable<string>; si?: Nullable<string> }>): Cells<IFormulaDataItem> | null {
  const formulas: Cells<IFormulaDataItem> = {};
  for (const row in cells) {
    const line = cells[Number(row)];
    for (const column in line ?? {}) {
      const cell = line?.[Number(column)];
      if (cell?.si) return null;
      const formula = cell?.f;
      if (formula && formula.length > 1 && formula.startsWith('='))
        (formulas[Number(row)] ??= {})[Number(column)] = { f: formula };
    }
  }
  return formulas;
}

/** Commands after which a formula that stands as before still refers to the same cells. */
const HARMLESS: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
]);

/** Univer finds out before each calculation what every formula refers to, although only another grid or name changes that. */
function keepRanges(grid: Grid, generator: Generator): void {
  const runtime = grid.injector.get(IFormulaRuntimeService);
  const find = generator._getRangeListByNode.bind(generator);
  let known = new WeakMap<object, Map<string, readonly IUnitRange[]>>();
  grid.onCommand((id) => {
    if (!HARMLESS.has(id)) known = new WeakMap();
  });
  const isFixed = (node: object) => {
    const parts: object[] = [];
    generator._nodeTraversalRef(node, parts);
    return !parts.some((part) => generator._isPreCalculateNode(part));
  };
  generator._getRangeListByNode = (place) => {
    const { node, refOffsetX, refOffsetY } = place;
    if (!node || refOffsetX !== 0 || refOffsetY !== 0) return find(place);
    const bySheet = known.get(node) ?? new Map<string, readonly IUnitRange[]>();
    known.set(node, bySheet);
    const sheet = runtime.currentSubUnitId;
    return bySheet.get(sheet) ?? found(place, node, (ranges) => bySheet.set(sheet, ranges));
  };
  const found = async (place: NodePlace, node: object, keep: (ranges: readonly IUnitRange[]) => void) => {
    const ranges = await find(place);
    if (isFixed(node)) keep(ranges);
    return ranges;
  };
}

/** Univer puts every formula into an index for OFFSET and INDIRECT, whether one of them is used or not. */
function leaveOutAddressFunctions(generator: Generator): void {
  const calculate = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (formulas) => {
    if (formulas.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await calculate(formulas);
  };
}

/** Univer tries each text in a formula as a date, a time and a number whenever it meets it; one without a digit is none. */
const createValue = ValueObjectFactory.create.bind(ValueObjectFactory);
ValueObjectFactory.create = (value, isNoPattern = false) =>
  createValue(value, isNoPattern || (typeof value === 'string' && !/\d/.test(value)));
