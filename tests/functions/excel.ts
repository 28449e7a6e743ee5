/** Calls the PLAN functions as Excel does: shaped by the metadata, omitted arguments as null, the invocation object last. */
import { associated, CellError } from './custom-functions-global';
import '../../src/functions/functions';
import { dimensionalityOf, parametersOf, type FunctionId } from '../../src/functions/table';
import { causeText } from '../../src/words/problem-words';

const fellOver = causeText({ code: 'failed' });

/** What the cell shows; an error as its code. */
export function plan(id: FunctionId, ...given: readonly unknown[]): unknown {
  const { value, error } = called(id, given);
  return error ? error.code : shown(value);
}

/** The message behind the error that the cell shows; fails where there is none. */
export function messageOf(id: FunctionId, ...given: readonly unknown[]): string {
  const { value, error } = called(id, given);
  if (!error) throw new Error(`${id} gives ${JSON.stringify(value)}, no error`);
  return `${error.code} ${error.message}`;
}

function called(id: FunctionId, given: readonly unknown[]): { readonly value?: unknown; readonly error?: CellError } {
  const implementation = associated.get(id);
  if (!implementation) throw new Error(`${id} is not associated`);
  const values = parametersOf(id).map((parameter, i) => {
    const value = given[i] ?? null;
    return dimensionalityOf(parameter.id) === 'matrix' && value !== null && !Array.isArray(value) ? [[value]] : value;
  });
  try {
    return { value: implementation(...values, { address: '指标进度!A1', functionName: id }) };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    // What Excel shows for a defect of ours must not pass for an answer.
    if (error.message === fellOver) throw new Error(`${id} fell over`);
    return { error };
  }
}

function shown(value: unknown): unknown {
  if (value instanceof CellError) return value.code;
  return Array.isArray(value) ? value.map(shown) : value;
}

/** One row of cells. */
export function across(...cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return [cells];
}

/** One column of cells. */
export function down(...cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return cells.map((cell) => [cell]);
}

/** The years of the plan that the examples are from. */
export const planYears = across(2021, 2022, 2023, 2024, 2025);

/** Actuals from 2021 on; the years behind them are blank. */
export function reported(...actuals: readonly unknown[]): readonly (readonly unknown[])[] {
  return across(...actuals, ...new Array<null>(5 - actuals.length).fill(null));
}

/** An error that stands in a cell and is handed over. */
export function cellError(code: string): CellError {
  return new CellError(code);
}
