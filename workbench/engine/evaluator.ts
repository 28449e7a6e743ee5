/**
 * Evaluates a formula as if it stood in a cell, at once and without writing it anywhere: conditions of formats and
 * validations. A formula is given for an anchor cell and asked for other cells, its relative references moving along.
 */
import {
  AstTreeBuilder,
  ErrorType,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  generateAstNode,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorValueObject,
} from '@univerjs/engine-formula';
import type { FunctionScalar } from './engine';
import type { Grid } from './grid';

export class Evaluator {
  private loaded = -1;

  constructor(private readonly grid: Grid) {}

  /** All values of the result, by rows; one for a scalar. */
  values(formula: string, sheet: string, row: number, column: number, down = 0, across = 0): FunctionScalar[][] {
    const { injector, unitId } = this.grid;
    const config = injector.get(IFormulaCurrentConfigService);
    const runtime = injector.get(IFormulaRuntimeService);
    if (this.loaded !== this.grid.version) {
      config.loadDataLite();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      this.loaded = this.grid.version;
    }
    const worksheet = this.grid.sheet(sheet);
    runtime.setCurrent(row, column, worksheet.getRowCount(), worksheet.getColumnCount(), sheet, unitId);
    const node = generateAstNode(unitId, formula, injector.get(Lexer), injector.get(AstTreeBuilder), config);
    if (!node) return [[{ error: ErrorType.NAME }]];
    const result = injector.get(Interpreter).execute({ node, refOffsetX: across, refOffsetY: down });
    node.resetCalculationState();
    const value = result.isReferenceObject()
      ? (result as BaseReferenceObject).toArrayValueObject()
      : (result as BaseValueObject);
    if (!value.isArray()) return [[scalar(value)]];
    return (value as ArrayValueObject).getArrayValue().map((line) => line.map((item) => (item ? scalar(item) : null)));
  }

  value(formula: string, sheet: string, row: number, column: number, down = 0, across = 0): FunctionScalar {
    return this.values(formula, sheet, row, column, down, across)[0]?.[0] ?? null;
  }
}

function scalar(value: BaseValueObject): FunctionScalar {
  if (value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}
