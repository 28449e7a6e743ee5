/**
 * Every PLAN function, described once: ids, parameters and types. Metadata files, argument checks, the reference page and
 * the pane's function list come from here; texts are in words/function-words.ts. Ids never change once released.
 */

export type ParameterId =
  | 'text'
  | 'base'
  | 'target'
  | 'actuals'
  | 'years'
  | 'asOf'
  | 'path'
  | 'baseYear'
  | 'endYear'
  | 'preset'
  | 'language'
  | 'attribute'
  | 'method'
  | 'values'
  | 'year';

interface ParameterShape {
  readonly dimensionality: 'scalar' | 'matrix';
}

/** `any` everywhere: Excel's own coercion would turn a blank into 0 and a text target into #VALUE! before we see it. */
export const parameterShapes: Readonly<Record<ParameterId, ParameterShape>> = {
  text: { dimensionality: 'scalar' },
  base: { dimensionality: 'scalar' },
  target: { dimensionality: 'scalar' },
  actuals: { dimensionality: 'matrix' },
  years: { dimensionality: 'matrix' },
  asOf: { dimensionality: 'scalar' },
  path: { dimensionality: 'matrix' },
  baseYear: { dimensionality: 'scalar' },
  endYear: { dimensionality: 'scalar' },
  preset: { dimensionality: 'scalar' },
  language: { dimensionality: 'scalar' },
  attribute: { dimensionality: 'scalar' },
  method: { dimensionality: 'scalar' },
  values: { dimensionality: 'matrix' },
  year: { dimensionality: 'scalar' },
};

export interface FunctionShape {
  readonly required: readonly ParameterId[];
  readonly optional: readonly ParameterId[];
  readonly result: 'scalar' | 'matrix';
}

export const functionTable = {
  NOTATION: { required: ['text'], optional: [], result: 'matrix' },
  PROGRESS: { required: ['base', 'target', 'actuals'], optional: [], result: 'scalar' },
  LATEST: { required: ['target', 'actuals', 'years'], optional: ['asOf'], result: 'scalar' },
  ELAPSED: { required: ['baseYear', 'endYear', 'asOf'], optional: [], result: 'scalar' },
  DUESHARE: { required: ['base', 'target', 'years'], optional: ['asOf', 'path', 'baseYear'], result: 'scalar' },
  DUE: { required: ['base', 'target', 'years'], optional: ['asOf', 'path', 'baseYear'], result: 'scalar' },
  PACE: { required: ['base', 'target', 'actuals', 'years'], optional: ['asOf', 'path', 'baseYear'], result: 'scalar' },
  GAP: { required: ['base', 'target', 'actuals', 'years'], optional: ['asOf', 'path', 'baseYear'], result: 'scalar' },
  REQUIRED: { required: ['base', 'target', 'actuals', 'years'], optional: ['asOf', 'baseYear'], result: 'scalar' },
  STATUS: {
    required: ['base', 'target', 'actuals', 'years'],
    optional: ['asOf', 'path', 'baseYear', 'preset', 'language'],
    result: 'scalar',
  },
  LAGGING: {
    required: ['base', 'target', 'actuals', 'years', 'attribute'],
    optional: ['asOf', 'path', 'baseYear', 'preset'],
    result: 'scalar',
  },
  MOVEMENT: { required: ['base', 'target', 'actuals', 'years'], optional: ['asOf', 'language'], result: 'scalar' },
  WHY: {
    required: ['base', 'target', 'actuals', 'years'],
    optional: ['asOf', 'path', 'baseYear', 'preset', 'language'],
    result: 'scalar',
  },
  PROJECTION: {
    required: ['base', 'target', 'actuals', 'years'],
    optional: ['asOf', 'baseYear', 'method'],
    result: 'scalar',
  },
  EXTRAPOLATE: { required: ['years', 'values', 'year'], optional: ['method'], result: 'scalar' },
} as const satisfies Readonly<Record<string, FunctionShape>>;

export type FunctionId = keyof typeof functionTable;

export const functionIds = Object.keys(functionTable) as readonly FunctionId[];

export function parametersOf(id: FunctionId): readonly { readonly id: ParameterId; readonly optional: boolean }[] {
  const { required, optional }: FunctionShape = functionTable[id];
  return [
    ...required.map((each) => ({ id: each, optional: false })),
    ...optional.map((each) => ({ id: each, optional: true })),
  ];
}
