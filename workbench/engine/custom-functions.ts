/**
 * Lets the grid call functions that live elsewhere (an add-in's). Univer's own registration re-parses returned text, hands
 * blanks over as 0 and dies of a function that throws; this works one level below.
 */
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { FunctionArgument, FunctionHost, FunctionScalar } from './engine';
import type { Grid } from './grid';

export class CustomFunctions {
  private host: FunctionHost | null = null;
  private registered = new Set<string>();

  constructor(private readonly grid: Grid) {}

  setHost(host: FunctionHost): void {
    this.host = host;
    this.refresh();
  }

  /** Names come and go while an add-in loads. A formula typed before its function existed stays #NAME? until re-entered. */
  refresh(): void {
    const names = new Set(this.host?.names());
    const service = this.grid.injector.get(IFunctionService);
    for (const name of this.registered) {
      if (!names.has(name)) {
        service.unregisterExecutors(name);
        service.deleteFormulaAstCacheKey(name);
        this.registered.delete(name);
      }
    }
    for (const name of names) {
      if (!this.registered.has(name)) {
        service.registerExecutors(new HostedFunction(name, this));
        service.deleteFormulaAstCacheKey(name);
        this.registered.add(name);
      }
    }
  }

  /** The add-in functions a formula calls, upper-case. */
  calledBy(formula: string): readonly string[] {
    const upper = formula.toUpperCase();
    return [...this.registered].filter((name) => upper.includes(`${name}(`));
  }

  has(name: string): boolean {
    return this.registered.has(name.toUpperCase());
  }

  call(name: string, args: readonly FunctionArgument[], sheet: string, row: number, column: number): BaseValueObject {
    if (!this.host) return ErrorValueObject.create(ErrorType.NAME);
    try {
      return toUniver(this.host.call(name, args, { sheet, row, column }));
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

class HostedFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly functions: CustomFunctions,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return this.functions.call(
      String(this.name),
      variants.map(fromUniver),
      this.subUnitId ?? '',
      this.row,
      this.column,
    );
  }
}

/** A single cell and a 1 × 1 array arrive as a scalar: only the function's description knows which is wanted. */
function fromUniver(value: BaseValueObject): FunctionArgument {
  if (!value.isArray()) return scalarFromUniver(value);
  const rows = (value as ArrayValueObject).getArrayValue();
  if (rows.length === 1 && rows[0]?.length === 1) return scalarFromUniver(rows[0][0]);
  return rows.map((row) => row.map(scalarFromUniver));
}

function scalarFromUniver(value: Nullable<BaseValueObject>): FunctionScalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

function toUniver(result: FunctionScalar | readonly (readonly FunctionScalar[])[]): BaseValueObject {
  if (!Array.isArray(result)) return scalarToUniver(result as FunctionScalar);
  const rows = result as readonly (readonly FunctionScalar[])[];
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        column < row.length ? scalarToUniver(row[column] ?? null) : ErrorValueObject.create(ErrorType.NA),
      ),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalarToUniver(value: FunctionScalar): BaseValueObject {
  // Excel shows 0 for nothing.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  const known = Object.values(ErrorType).find((error) => error === value.error);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}
