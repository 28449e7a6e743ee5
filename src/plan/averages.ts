/** Figures for each of something (人均, 每千人口, 平均): stocks by their measure, but those of parts never add up to the whole's. */
import type { Indicator } from './plan';

const averages =
  /人均|户均|亩均|地均|单均|次均|平均|每[一十百千万亿]*(?:名|个|户|位)?(?:人|户|亩|家|平方公里|平方千米|公里)|预期寿命|指数|密度|中位数/;
const perSomething = /[/／]|每/;

/** Told by the Chinese name and unit: a plan prints nothing else that would say it. */
export function isAverage({ name, unit }: Pick<Indicator, 'name' | 'unit'>): boolean {
  return averages.test(name.zh) || perSomething.test(unit?.zh ?? '');
}
