/** functions.json as Excel reads it. */

export type ParameterType = 'any' | 'number' | 'string' | 'boolean';

export interface FunctionParameter {
  readonly name: string;
  readonly type?: ParameterType;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
  readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean };
}

export interface FunctionMetadata {
  /** Without it a function is not called when an `any` argument is an error: the cell shows that error. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDescription[];
}
