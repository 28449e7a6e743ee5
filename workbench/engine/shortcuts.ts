/** Work that Univer 0.25 does again and again though its result is known: left out here, with the same results. */
import type { ICellData, IObjectMatrixPrimitiveType, IUnitRange, Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  ValueObjectFactory,
  type IFormulaDataItem,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Grid } from './grid';
import { leavesCells } from './quiet-commands';

type Cells<Cell> = IObjectMatrixPrimitiveType<Nullable<Cell>>;

/** What the dependency generator keeps for itself. */
interface DependencyGenerator {
  _getRangeListByNode(place: NodePlace): Promise<readonly IUnitRange[]> | readonly IUnitRange[];
  /** Adds the parts of a formula that refer to cells. */
  _nodeTraversalRef(node: object, parts: object[]): void;
  /** Whether what a part refers to depends on what cells hold (`A1#`) or on the formula's place (`@A:A`). */
  _isPreCalculateNode(part: object): boolean;
  /** Whether a formula is calculated each time: RAND, NOW. */
  _detectForcedRecalculationNode(formula: unknown, node: object | null): boolean;
  _calculateListByFunctionRefNode(formulas: readonly { readonly addressFunctionNodes: unknown[] }[]): Promise<void>;
}

interface NodePlace {
  readonly node: object | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

export function takeShortcuts(grid: Grid): void {
  const generator = grid.injector.get(IFormulaDependencyGenerator) as unknown as DependencyGenerator;
  lookAtFormulasOnly(grid);
  keepRanges(grid, generator);
  rememberForced(generator);
  leaveOutAddressFunctions(generator);
}

/** Univer asks every cell that is filled or styled, several times in each calculation and write, whether it holds a formula. */
function lookAtFormulasOnly(grid: Grid): void {
  const { injector, workbook, unitId } = grid;
  const model = injector.get(FormulaDataModel);
  const original = model.getFormulaData.bind(model);
  const originalUpdate = model.updateFormulaData.bind(model);
  const known = new Map<string, Cells<IFormulaDataItem>>();
  grid.onCommand((id, { subUnitId, cellValue, trigger }, { applyFormulaCalculationResult: bringsResults }) => {
    if (id !== SetRangeValuesMutation.id) {
      if (!leavesCells.has(id)) known.clear();
    } else if (bringsResults !== true && trigger !== SetStyleCommand.id) {
      const sheet = String(subUnitId);
      if (!followed(known.get(sheet), cellValue as Cells<Stored>, grid.sheet(sheet).getCellMatrix().getMatrix()))
        known.delete(sheet);
    }
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
  model.updateFormulaData = (unit, sheet, written) => {
    const formulas = unit === unitId ? known.get(sheet) : undefined;
    return (formulas && changedFormulas(formulas, written)) ?? originalUpdate(unit, sheet, written);
  };
}

type Stored = Pick<ICellData, 'f' | 'si'>;

/** What is written in the place of formulas, null where that is none; null altogether where a formula is shared. */
function changedFormulas(
  formulas: Cells<IFormulaDataItem>,
  written: Cells<Stored>,
): IObjectMatrixPrimitiveType<IFormulaDataItem | null> | null {
  const changed: IObjectMatrixPrimitiveType<IFormulaDataItem | null> = {};
  for (const [row, column, cell] of eachOf(written)) {
    if (cell?.si) return null;
    const formula = formulaOf(cell);
    if (formula || formulas[row]?.[column]) (changed[row] ??= {})[column] = formula;
  }
  return changed;
}

/** Takes over what was written; false where that cannot be told. */
function followed(
  formulas: Cells<IFormulaDataItem> | undefined,
  written: Cells<Stored> | undefined,
  cells: Cells<Stored>,
): boolean {
  if (!formulas || !written) return false;
  for (const [row, column] of eachOf(written)) {
    const cell = cells[row]?.[column];
    if (cell?.si) return false;
    const formula = formulaOf(cell);
    if (formula) (formulas[row] ??= {})[column] = formula;
    else delete formulas[row]?.[column];
  }
  return true;
}

function* eachOf<Cell>(cells: Cells<Cell>): Generator<readonly [number, number, Nullable<Cell>]> {
  for (const row in cells)
    for (const column in cells[Number(row)]) yield [Number(row), Number(column), cells[Number(row)]?.[Number(column)]];
}

const formulaOf = (cell: Nullable<Stored>): IFormulaDataItem | null =>
  cell?.f && cell.f.length > 1 && cell.f.startsWith('=') ? { f: cell.f } : null;

/** The formulas among the cells; null where one is shared (by `si`), which Univer itself must tell. */
function formulasOf(cells: Cells<Stored>): Cells<IFormulaDataItem> | null {
  const formulas: Cells<IFormulaDataItem> = {};
  for (const row in cells) {
    const line = cells[Number(row)];
    for (const column in line ?? {}) {
      const cell = line?.[Number(column)];
      if (cell?.si) return null;
      const formula = formulaOf(cell);
      if (formula) (formulas[Number(row)] ??= {})[Number(column)] = formula;
    }
  }
  return formulas;
}

/** Univer finds out before each calculation what every formula refers to, although only another grid or name changes that. */
function keepRanges(grid: Grid, generator: DependencyGenerator): void {
  const runtime = grid.injector.get(IFormulaRuntimeService);
  const find = generator._getRangeListByNode.bind(generator);
  let known = new WeakMap<object, Map<string, readonly IUnitRange[]>>();
  grid.onCommand((id) => {
    if (id !== SetRangeValuesMutation.id && !leavesCells.has(id)) known = new WeakMap();
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

/** Univer looks through all parts of every formula for one that is calculated each time, in each calculation. */
function rememberForced(generator: DependencyGenerator): void {
  const detect = generator._detectForcedRecalculationNode.bind(generator);
  const known = new WeakMap<object, boolean>();
  generator._detectForcedRecalculationNode = (formula, node) => {
    if (!node) return false;
    const isForced = known.get(node) ?? detect(formula, node);
    known.set(node, isForced);
    return isForced;
  };
}

/** Univer puts every formula into an index for OFFSET and INDIRECT, whether one of them is used or not. */
function leaveOutAddressFunctions(generator: DependencyGenerator): void {
  const calculate = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (formulas) => {
    if (formulas.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await calculate(formulas);
  };
}

/** Univer tries each text in a formula as a date, a time and a number whenever it meets it; one without a digit is none. */
const createValue = ValueObjectFactory.create.bind(ValueObjectFactory);
ValueObjectFactory.create = (value, isNoPattern = false) =>
  createValue(value, isNoPattern || (typeof value === 'string' && !/\d/.test(value)));
