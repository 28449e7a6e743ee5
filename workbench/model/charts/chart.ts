/** Chart and its series: recorded, not drawn; the saved file holds the common kinds. */
import type { Rect } from '../../engine/engine';
import { Described, members, type Property } from '../described';
import { numberWithin, oneOf } from '../enums';
import type { HostObject } from '../host-object';
import { placeOf, rectAt } from '../places';
import { rangeFrom } from '../range-target';
import { Bag, recordedProperties, type RecordedTarget } from '../recorded';
import type { ModelState } from '../state';
import { worksheetObject } from '../sheet-target';
import { chartData } from './chart-data';
import { chartPart } from './chart-parts';
import type { ChartState, SeriesState } from './chart-state';
import { chartTypes } from './chart-types';
import { chartLegend } from './legend';
import { seriesName, seriesObject } from './series';

interface Target extends RecordedTarget {
  readonly state: ModelState;
  readonly chart: ChartState;
}

export function chartObject(state: ModelState, chart: ChartState): HostObject {
  return new Described(chartMembers, { state, chart, bag: chart.bag });
}

function size(key: 'left' | 'top' | 'width' | 'height'): Property<Target> {
  return {
    get: ({ chart }) => chart[key],
    set: ({ chart }, value) => void (chart[key] = numberWithin(value, 0, 100_000)),
  };
}

/** A chart of one series is called after it until it gets a title of its own. */
function title({ state, chart, bag }: Target): HostObject {
  const part = bag.part('Title');
  const [only, more] = chart.series;
  if (!part.values.has('Text') && only && !more && only.name !== null) {
    const named = part.clone();
    named.values.set('Text', seriesName(state, only, 0));
    return new TitleView(chartPart('ChartTitle', part), chartPart('ChartTitle', named));
  }
  return chartPart('ChartTitle', part);
}

/** Reads from one title and writes to the other. */
class TitleView implements HostObject {
  readonly type = 'ChartTitle';

  constructor(
    private readonly own: HostObject,
    private readonly shown: HostObject,
  ) {}

  identity = () => this.own.identity();
  read = (property: string) => this.shown.read(property);
  write = (property: string, value: unknown) => this.own.write(property, value);
  navigate = (property: string) => this.own.navigate(property);
  item = (key: unknown) => this.own.item(key);
  call = (method: string, args: readonly unknown[]) => this.own.call(method, args);
  scalars = () => this.own.scalars();
}

const axisNames = { CategoryAxis: 'Category', ValueAxis: 'Value', SeriesAxis: 'Series' } as const;

const axesMembers = members<Target>({
  type: 'ChartAxes',
  navigations: Object.fromEntries(
    Object.keys(axisNames).map((name) => [name, ({ bag }: Target) => chartPart('ChartAxis', bag.part(name))]),
  ),
  methods: {
    GetItem: ({ bag }, [type, group]) => {
      const wanted = oneOf(['Category', 'Value', 'Series'], type);
      const secondary = oneOf(['Primary', 'Secondary'], group ?? 'Primary') === 'Secondary';
      return chartPart('ChartAxis', bag.part(`${secondary ? 'Secondary' : ''}${wanted}Axis`));
    },
  },
});

const seriesCollectionMembers = members<Target>({
  type: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ state, chart }) => chart.series.map((series) => seriesObject(state, chart, series)),
  methods: {
    Add: ({ state, chart }, [name, index]) => {
      const series: SeriesState = {
        bag: new Bag(),
        name: typeof name === 'string' ? name : null,
        values: null,
        categories: chart.series[0]?.categories ?? null,
        bubbleSizes: null,
        trendlines: [],
      };
      chart.series.splice(typeof index === 'number' ? index : chart.series.length, 0, series);
      return seriesObject(state, chart, series);
    },
  },
});

const chartMembers = members<Target>({
  type: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    ...recordedProperties({
      ShowAllFieldButtons: false,
      ShowDataLabelsOverMaximum: false,
      CategoryLabelLevel: -1,
      SeriesNameLevel: -1,
      Style: 201,
      DisplayBlanksAs: 'NotPlotted',
      PlotVisibleOnly: true,
    }),
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: ({ chart }, value) => void (chart.name = String(value)) },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ chart }, value) => void (chart.type = oneOf(chartTypes, value)),
    },
    PlotBy: {
      get: ({ chart }) => chart.plotBy,
      set: ({ chart }, value) => void (chart.plotBy = oneOf(['Rows', 'Columns'], value)),
    },
    Left: size('left'),
    Top: size('top'),
    Width: size('width'),
    Height: size('height'),
  },
  navigations: {
    Title: title,
    Legend: ({ chart, bag }) => chartLegend(chart, bag.part('Legend')),
    DataLabels: ({ bag }) => chartPart('ChartDataLabels', bag.part('DataLabels')),
    Format: ({ bag }) => chartPart('ChartAreaFormat', bag.part('Format')),
    PlotArea: ({ bag }) => chartPart('ChartPlotArea', bag.part('PlotArea')),
    PivotOptions: ({ bag }) => chartPart('ChartPivotOptions', bag.part('PivotOptions')),
    Axes: (target) => new Described(axesMembers, target),
    Series: (target) => new Described(seriesCollectionMembers, target),
    Worksheet: ({ state, chart }) => worksheetObject(state, chart.sheet),
  },
  methods: {
    Activate: ({ state, chart }) => {
      const before = state.activeChart;
      if (before === chart) return;
      if (before) state.tellTo([before.sheet, 'Workbook'], 52, { chartId: before.id, worksheetId: before.sheet });
      state.activeChart = chart;
      state.tellTo([chart.sheet, 'Workbook'], 51, { chartId: chart.id, worksheetId: chart.sheet });
    },
    Delete: ({ state, chart }) => {
      const list = state.charts.get(chart.sheet) ?? [];
      list.splice(list.indexOf(chart), 1);
      if (state.activeChart === chart) state.activeChart = null;
      state.tellTo([chart.sheet, 'Workbook'], 53, { chartId: chart.id, worksheetId: chart.sheet, source: 'Local' });
    },
    SetData: ({ state, chart }, [source, seriesBy]) => {
      const range = rangeFrom(state, chart.sheet, source).target;
      const by = oneOf(['Auto', 'Rows', 'Columns'], seriesBy ?? 'Auto');
      Object.assign(chart, chartData(range, by, chart.type));
    },
    SetPosition: ({ state, chart }, [start, end]) => {
      const first = rangeFrom(state, chart.sheet, start).target.rect;
      const last = isGiven(end) ? rangeFrom(state, chart.sheet, end).target.rect : null;
      const box = last ? rectAt(state, chart.sheet, corner(first, last)) : placeOf(state, chart.sheet, first);
      Object.assign(chart, box);
    },
    GetDataTable: ({ bag }) => chartPart('ChartDataTable', bag.part('DataTable')),
    GetDataTableOrNullObject: ({ bag }) => chartPart('ChartDataTable', bag.part('DataTable')),
  },
});

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function corner(first: Rect, last: Rect): Rect {
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return {
    row,
    column,
    rows: Math.max(first.row + first.rows, last.row + last.rows) - row,
    columns: Math.max(first.column + first.columns, last.column + last.columns) - column,
  };
}
