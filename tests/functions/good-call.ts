/** A call of each function in which nothing is wrong, to be spoilt one argument at a time. */
import { functionIds, parametersOf, type FunctionId, type ParameterId } from '../../src/functions/table';
import { across, planYears, reported } from './excel';

/** By parameter: together a call of each function that gives a value. */
export const good: Readonly<Record<ParameterId, unknown>> = {
  text: '≥62.86',
  base: 59.86,
  target: '≥62.86',
  actuals: reported(60.4, 61.1),
  years: planYears,
  asOf: 2022,
  path: 'linear',
  baseYear: 2020,
  endYear: 2025,
  preset: 'cn',
  language: 'zh',
  attribute: '约束性',
  method: 'mean',
  values: across(58, 59, 60, 60.4, 61.1),
  year: 2022,
  actual: 61.1,
  baseColumn: 59.86,
  targetColumn: '≥62.86',
  actualsBlock: reported(60.4, 61.1),
  yearsRow: planYears,
  pathBlock: 'linear',
  first: 100,
  last: 121,
  periods: 2,
  direction: 'up',
  reductionMethod: 'regression',
  standard: 70,
  type: '正',
  low: 2,
  high: 4,
  least: 1,
  most: 5,
  weatherKind: 'dated',
  indexDirection: 'up',
};

/** STRUCTURE is about compositions only. */
const ofStructure: Partial<Record<ParameterId, unknown>> = {
  base: '6:30:64',
  target: '7.4:38:54.6',
  actual: '6.6:33:60.4',
};

/** Its arguments in order, some of them changed. */
export function withOne(id: FunctionId, changed: Partial<Record<ParameterId, unknown>>): readonly unknown[] {
  const given = { ...good, ...(id === 'STRUCTURE' ? ofStructure : {}), ...changed };
  return parametersOf(id).map((parameter) => given[parameter.id]);
}

/** The functions that have all of these parameters. */
export function taking(...ids: readonly ParameterId[]): readonly FunctionId[] {
  return functionIds.filter((id) =>
    ids.every((wanted) => parametersOf(id).some((parameter) => parameter.id === wanted)),
  );
}
