/** The one global that functions.js uses (custom-functions-errors, Microsoft). */
declare const CustomFunctions: {
  associate(id: string, implementation: (...values: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string; readonly invalidValue: string };
};
