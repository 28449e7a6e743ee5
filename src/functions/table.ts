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

const rangeIds: ReadonlySet<ParameterId> = new Set(ranges);

export type Dimensionality = 'scalar' | 'matrix';

export function dimensionalityOf(id: ParameterId): Dimensionality {
  return rangeIds.has(id) ? 'matrix' : 'scalar';
}

export interface FunctionShape {
  readonly required: readonly ParameterId[];
  readonly optional: readonly ParameterId[];
  readonly result: Dimensionality;
  /** Kept out of autocomplete: methods of others, for those who look for them. */
  readonly hidden?: true;
}

const row = ['base', 'target', 'actuals', 'years'] as const;
const due = ['base', 'target', 'years'] as const;
const onPath = ['asOf', 'path', 'baseYear'] as const;
const judged = [...onPath, 'preset'] as const;

export const functionTable = {
  NOTATION: { required: ['text'], optional: [], result: 'matrix' },
  PROGRESS: { required: ['base', 'target', 'actuals'], optional: [], result: 'scalar' },
  LATEST: { required: ['target', 'actuals', 'years'], optional: ['asOf'], result: 'scalar' },
  ELAPSED: { required: ['baseYear', 'endYear', 'asOf'], optional: [], result: 'scalar' },
  DUESHARE: { required: due, optional: onPath, result: 'scalar' },
  DUE: { required: due, optional: onPath, result: 'scalar' },
  PACE: { required: row, optional: onPath, result: 'scalar' },
  GAP: { required: row, optional: onPath, result: 'scalar' },
  REQUIRED: { required: row, optional: ['asOf', 'baseYear'], result: 'scalar' },
  STATUS: { required: row, optional: [...judged, 'language'], result: 'scalar' },
  LAGGING: { required: [...row, 'attribute'], optional: judged, result: 'scalar' },
  MOVEMENT: { required: row, optional: ['asOf', 'language'], result: 'scalar' },
  WHY: { required: row, optional: [...judged, 'language'], result: 'scalar' },
  SCHEDULE: { required: row, optional: onPath, result: 'matrix' },
  STRUCTURE: { required: ['base', 'target', 'actual'], optional: [], result: 'matrix' },
  PROJECTION: { required: row, optional: ['asOf', 'baseYear', 'method'], result: 'scalar' },
  SCORECARD: {
    required: ['baseColumn', 'targetColumn', 'actualsBlock', 'yearsRow'],
    optional: ['asOf', 'pathBlock', 'baseYear', 'preset', 'language'],
    result: 'matrix',
  },
  EXTRAPOLATE: { required: ['years', 'values', 'year'], optional: ['method'], result: 'scalar' },
  PROBABILITY: { required: ['years', 'values', 'target', 'endYear'], optional: [], result: 'scalar' },
  CAGR: { required: ['first', 'last', 'periods'], optional: [], result: 'scalar', hidden: true },
  CAGRRATIO: {
    required: ['base', 'target', 'actual', 'baseYear', 'endYear', 'year'],
    optional: ['direction'],
    result: 'scalar',
    hidden: true,
  },
  EXPECTEDSHARE: {
    required: ['base', 'target', 'actual', 'baseYear', 'endYear', 'year'],
    optional: [],
    result: 'scalar',
    hidden: true,
  },
  AARR: { required: ['years', 'values'], optional: ['reductionMethod'], result: 'scalar', hidden: true },
  ATTAINMENT: {
    required: ['actual', 'standard'],
    optional: ['type', 'low', 'high', 'least', 'most'],
    result: 'scalar',
    hidden: true,
  },
  WEATHER: {
    required: ['years', 'values'],
    optional: ['target', 'endYear', 'direction', 'weatherKind'],
    result: 'scalar',
    hidden: true,
  },
  ARROW: {
    required: ['base', 'baseYear', 'actual', 'year', 'target', 'endYear'],
    optional: ['direction'],
    result: 'scalar',
    hidden: true,
  },
  ESCAP: { required: ['base', 'target', 'actual'], optional: ['indexDirection'], result: 'scalar', hidden: true },
} as const satisfies Readonly<Record<string, FunctionShape>>;

export type FunctionId = keyof typeof functionTable;

export const functionIds = Object.keys(functionTable) as readonly FunctionId[];

export interface Parameter {
  readonly id: ParameterId;
  readonly optional: boolean;
}

export function parametersOf(id: FunctionId): readonly Parameter[] {
  const { required, optional }: FunctionShape = functionTable[id];
  return [
    ...required.map((each) => ({ id: each, optional: false })),
    ...optional.map((each) => ({ id: each, optional: true })),
  ];
}

export function isHidden(id: FunctionId): boolean {
  const shape: FunctionShape = functionTable[id];
  return shape.hidden === true;
}
