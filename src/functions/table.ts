/**
 * Every PLAN function, described once: ids, parameters and types. Metadata files, argument checks, the reference page and
 * the pane's function list come from here; texts are in function-words.ts. Ids never change once released.
 */

/** Parameters that take a range; all others take one value. */
const ranges = [
  'actuals',
  'years',
  'path',
  'values',
  'baseColumn',
  'targetColumn',
  'actualsBlock',
  'yearsRow',
  'pathBlock',
] as const;

type SingleId =
  | 'text'
  | 'base'
  | 'target'
  | 'actual'
  | 'asOf'
  | 'baseYear'
  | 'endYear'
  | 'year'
  | 'preset'
  | 'language'
  | 'attribute'
  | 'method'
  | 'first'
  | 'last'
  | 'periods'
  | 'direction'
  | 'reductionMethod'
  | 'standard'
  | 'type'
  | 'low'
  | 'high'
  | 'least'
  | 'most'
  | 'weatherKind'
  | 'indexDirection';

export type ParameterId = (typeof ranges)[number] | SingleId;

export type Dimensionality = 'scalar' | 'matrix';

export function dimensionalityOf(id: ParameterId): Dimensionality {
  return ranges.some((range) => range === id) ? 'matrix' : 'scalar';
}

export interface FunctionShape {
  readonly required: readonly ParameterId[];
  readonly optional?: readonly ParameterId[];
  /** One value unless it says otherwise. */
  readonly result?: 'matrix';
}

const row = ['base', 'target', 'actuals', 'years'] as const;
const due = ['base', 'target', 'years'] as const;
const points = ['years', 'values'] as const;
const reached = ['base', 'target', 'actual'] as const;
const journey = [...reached, 'baseYear', 'endYear', 'year'] as const;
const onPath = ['asOf', 'path', 'baseYear'] as const;
const judged = [...onPath, 'preset'] as const;

export const functionTable = {
  NOTATION: { required: ['text'], result: 'matrix' },
  PROGRESS: { required: ['base', 'target', 'actuals'] },
  LATEST: { required: ['target', 'actuals', 'years'], optional: ['asOf'] },
  ELAPSED: { required: ['baseYear', 'endYear', 'asOf'] },
  DUESHARE: { required: due, optional: onPath },
  DUE: { required: due, optional: onPath },
  PACE: { required: row, optional: onPath },
  GAP: { required: row, optional: onPath },
  REQUIRED: { required: row, optional: ['asOf', 'baseYear'] },
  STATUS: { required: row, optional: [...judged, 'language'] },
  LAGGING: { required: [...row, 'attribute'], optional: judged },
  MOVEMENT: { required: row, optional: ['asOf', 'language'] },
  WHY: { required: row, optional: [...judged, 'language'] },
  SCHEDULE: { required: row, optional: onPath, result: 'matrix' },
  STRUCTURE: { required: reached, result: 'matrix' },
  PROJECTION: { required: row, optional: ['asOf', 'baseYear', 'method'] },
  SCORECARD: {
    required: ['baseColumn', 'targetColumn', 'actualsBlock', 'yearsRow'],
    optional: ['asOf', 'pathBlock', 'baseYear', 'preset', 'language'],
    result: 'matrix',
  },
  EXTRAPOLATE: { required: ['years', 'values', 'year'], optional: ['method'] },
  PROBABILITY: { required: ['years', 'values', 'target', 'endYear'] },
  CAGR: { required: ['first', 'last', 'periods'] },
  CAGRRATIO: {
    required: journey,
    optional: ['direction'],
  },
  EXPECTEDSHARE: {
    required: journey,
  },
  AARR: { required: points, optional: ['reductionMethod'] },
  ATTAINMENT: {
    required: ['actual', 'standard'],
    optional: ['type', 'low', 'high', 'least', 'most'],
  },
  WEATHER: {
    required: points,
    optional: ['target', 'endYear', 'direction', 'weatherKind'],
  },
  ARROW: {
    required: ['base', 'baseYear', 'actual', 'year', 'target', 'endYear'],
    optional: ['direction'],
  },
  ESCAP: { required: reached, optional: ['indexDirection'] },
} as const satisfies Readonly<Record<string, FunctionShape>>;

export type FunctionId = keyof typeof functionTable;

export const functionIds = Object.keys(functionTable) as readonly FunctionId[];

export interface Parameter {
  readonly id: ParameterId;
  readonly optional: boolean;
}

export function parametersOf(id: FunctionId): readonly Parameter[] {
  const { required }: FunctionShape = functionTable[id];
  return parameterIdsOf(id).map((each, i) => ({ id: each, optional: i >= required.length }));
}

export function parameterIdsOf(id: FunctionId): readonly ParameterId[] {
  const { required, optional = [] }: FunctionShape = functionTable[id];
  return [...required, ...optional];
}

export function resultOf(id: FunctionId): Dimensionality {
  const { result }: FunctionShape = functionTable[id];
  return result ?? 'scalar';
}

/** Kept out of autocomplete: methods of others, for those who look for them. */
const hidden: readonly FunctionId[] = [
  'CAGR',
  'CAGRRATIO',
  'EXPECTEDSHARE',
  'AARR',
  'ATTAINMENT',
  'WEATHER',
  'ARROW',
  'ESCAP',
];

export function isHidden(id: FunctionId): boolean {
  return hidden.includes(id);
}
