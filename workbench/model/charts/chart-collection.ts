/** ChartCollection. */
import { Described, members } from '../described';
import { oneOf } from '../enums';
import { failure } from '../errors';
import type { HostObject, WireValue } from '../host-object';
import { Bag } from '../recorded';
import { rangeFrom } from '../range-target';
import type { ModelState } from '../state';
import { chartObject } from './chart';
import { chartData } from './chart-data';
import type { ChartState } from './chart-state';
import { chartTypes } from './chart-types';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
}

export function charts(state: ModelState, sheet: string): HostObject {
  return new Described(chartsMembers, { state, sheet });
}

/** The size of a new chart, in points, and how much further down the next one stands. */
const fresh = { left: 120, top: 60, width: 360, height: 216 } as const;

function all({ state, sheet }: Target): ChartState[] {
  const list = state.charts.get(sheet) ?? [];
  state.charts.set(sheet, list);
  return list;
}

const chartsMembers = members<Target>({
  type: 'ChartCollection',
  properties: { Count: { get: (target) => all(target).length } },
  item: (target, key) => {
    const folded = String(key).toLowerCase();
    const found = all(target).find(({ id, name }) => id === String(key) || name.toLowerCase() === folded);
    if (!found) throw failure('ItemNotFound', String(key));
    return chartObject(target.state, found);
  },
  items: (target) => all(target).map((chart) => chartObject(target.state, chart)),
  methods: { Add: add },
});

function add(target: Target, [type, source, seriesBy]: readonly WireValue[]): HostObject {
  const { state, sheet } = target;
  state.checkAllowed(sheet, 'allowEditObjects');
  const kind = oneOf(chartTypes, type);
  const range = rangeFrom(state, sheet, source).target;
  const data = chartData(range, oneOf(['Auto', 'Rows', 'Columns'], seriesBy ?? 'Auto'), kind);
  const number = 1 + [...state.charts.values()].reduce((sum, list) => sum + list.length, 0);
  const chart: ChartState = {
    id: state.newGuid(),
    sheet,
    name: freeName(target, number),
    type: kind,
    ...fresh,
    ...data,
    bag: new Bag(),
  };
  all(target).push(chart);
  state.tellTo([sheet, 'Workbook'], 50, { chartId: chart.id, worksheetId: sheet, source: 'Local' });
  return chartObject(state, chart);
}

function freeName(target: Target, number: number): string {
  const taken = new Set(all(target).map(({ name }) => name));
  for (let n = number; ; n += 1) if (!taken.has(`Chart ${n}`)) return `Chart ${n}`;
}
