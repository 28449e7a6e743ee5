/** The one global that functions.js finds in Excel; imported before the functions, which associate themselves with it. */

/** As custom-functions-runtime throws it: the code of a cell error and a message. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export type CustomFunction = (...values: readonly unknown[]) => unknown;

export const associated = new Map<string, CustomFunction>();

const customFunctions = {
  associate: (id: string, implementation: CustomFunction) => associated.set(id, implementation),
  Error: CellError,
  ErrorCode: {
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    nullReference: '#NULL!',
  },
};

Object.assign(globalThis, { CustomFunctions: customFunctions });
