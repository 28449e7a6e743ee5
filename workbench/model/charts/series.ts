/** ChartSeries, its points and trendlines. */
import { Described, members } from '../described';
import { failure } from '../errors';
import type { HostObject, WireValue } from '../host-object';
import { rangeFrom } from '../range-target';
import { Bag, recordedProperties } from '../recorded';
import type { ModelState } from '../state';
import { chartPart } from './chart-parts';
import type { ChartState, DataRef, SeriesState, TrendlineState } from './chart-state';

export interface SeriesTarget {
  readonly state: ModelState;
  readonly chart: ChartState;
  readonly series: SeriesState;
  readonly bag: Bag;
}

export function seriesObject(state: ModelState, chart: ChartState, series: SeriesState): HostObject {
  return new Described(seriesMembers, { state, chart, series, bag: series.bag });
}

export function seriesName(state: ModelState, { name }: SeriesState, index: number): string {
  if (typeof name === 'string') return name;
  if (name === null) return `Series${index + 1}`;
  return state.engine.read(name.sheet, name.rect).flat()[0]?.text ?? '';
}

export function valuesOf(state: ModelState, data: DataRef | null): readonly WireValue[] {
  return data === null ? [] : state.engine.read(data.sheet, data.rect).flatMap((row) => row.map(({ value }) => value));
}

function setData(key: 'values' | 'categories' | 'bubbleSizes') {
  return ({ state, chart, series }: SeriesTarget, [range]: readonly WireValue[]): void => {
    const { sheet, rect } = rangeFrom(state, chart.sheet, range).target;
    series[key] = { sheet, rect };
  };
}

const part =
  (name: string, type: string) =>
  ({ bag }: SeriesTarget) =>
    chartPart(type, bag.part(name));

const seriesMembers = members<SeriesTarget>({
  type: 'ChartSeries',
  properties: {
    ...recordedProperties({
      HasDataLabels: false,
      Filtered: false,
      MarkerSize: 5,
      MarkerStyle: 'Automatic',
      ShowShadow: false,
      MarkerBackgroundColor: '',
      MarkerForegroundColor: '',
      Smooth: false,
      GapWidth: 219,
      DoughnutHoleSize: 75,
      AxisGroup: 'Primary',
      Explosion: 0,
      FirstSliceAngle: 0,
      InvertIfNegative: false,
      BubbleScale: 100,
      SecondPlotSize: 75,
      SplitType: 'SplitByPosition',
      SplitValue: 0,
      VaryByCategories: false,
      ShowLeaderLines: true,
      Overlap: -27,
      GradientStyle: 'TwoPhaseColor',
      GradientMinimumType: 'ExtremeValue',
      GradientMidpointType: 'Percent',
      GradientMaximumType: 'ExtremeValue',
      GradientMinimumValue: 0,
      GradientMidpointValue: 50,
      GradientMaximumValue: 100,
      GradientMinimumColor: '',
      GradientMidpointColor: '',
      GradientMaximumColor: '',
      ParentLabelStrategy: 'None',
      ShowConnectorLines: true,
      InvertColor: '',
    }),
    ChartType: {
      get: ({ chart, bag }) => bag.values.get('ChartType') ?? chart.type,
      set: ({ bag }, value) => void bag.values.set('ChartType', String(value)),
    },
    Name: {
      get: ({ state, chart, series }) => seriesName(state, series, chart.series.indexOf(series)),
      set: ({ series }, value) => void (series.name = String(value)),
    },
    PlotOrder: {
      get: ({ chart, series }) => chart.series.indexOf(series) + 1,
      set: ({ chart, series }, value) => {
        const others = chart.series.filter((each) => each !== series);
        others.splice(Math.max(0, Number(value) - 1), 0, series);
        chart.series = others;
      },
    },
  },
  navigations: {
    Format: part('Format', 'ChartSeriesFormat'),
    DataLabels: part('DataLabels', 'ChartDataLabels'),
    XErrorBars: part('XErrorBars', 'ChartErrorBars'),
    YErrorBars: part('YErrorBars', 'ChartErrorBars'),
    BinOptions: part('BinOptions', 'ChartBinOptions'),
    BoxwhiskerOptions: part('BoxwhiskerOptions', 'ChartBoxwhiskerOptions'),
    MapOptions: part('MapOptions', 'ChartMapOptions'),
    Points: (target) => new Described(pointsMembers, target),
    Trendlines: (target) => new Described(trendlinesMembers, target),
  },
  methods: {
    SetValues: setData('values'),
    SetXAxisValues: setData('categories'),
    SetBubbleSizes: setData('bubbleSizes'),
    GetDimensionValues: ({ state, series }, [dimension]) =>
      valuesOf(state, dimension === 'Categories' || dimension === 'XValues' ? series.categories : series.values),
    Delete: ({ chart, series }) => void (chart.series = chart.series.filter((each) => each !== series)),
  },
});

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

const pointMembers = members<PointTarget>({
  type: 'ChartPoint',
  properties: {
    ...recordedProperties({
      HasDataLabel: false,
      MarkerStyle: 'Automatic',
      MarkerSize: 5,
      MarkerBackgroundColor: '',
      MarkerForegroundColor: '',
    }),
    Value: { get: ({ state, series, index }) => valuesOf(state, series.values)[index] ?? null },
  },
  navigations: {
    Format: ({ bag }) => chartPart('ChartPointFormat', bag.part('Format')),
    DataLabel: ({ bag }) => chartPart('ChartDataLabel', bag.part('DataLabel')),
  },
});

function points(target: SeriesTarget): readonly HostObject[] {
  return valuesOf(target.state, target.series.values).map(
    (_, index) => new Described(pointMembers, { ...target, index, bag: target.bag.part(`Point ${index}`) }),
  );
}

const pointsMembers = members<SeriesTarget>({
  type: 'ChartPointsCollection',
  properties: { Count: { get: (target) => points(target).length } },
  items: points,
});

interface TrendlineTarget extends SeriesTarget {
  readonly trendline: TrendlineState;
}

const trendlineMembers = members<TrendlineTarget>({
  type: 'ChartTrendline',
  identity: ({ trendline }) => ({ _Id: trendline.id }),
  properties: recordedProperties({
    Type: 'Linear',
    PolynomialOrder: 2,
    MovingAveragePeriod: 2,
    ShowEquation: false,
    ShowRSquared: false,
    ForwardPeriod: 0,
    BackwardPeriod: 0,
    Name: '',
    Intercept: null,
  }),
  navigations: {
    Format: ({ bag }) => chartPart('ChartTrendlineFormat', bag.part('Format')),
    Label: ({ bag }) => chartPart('ChartTrendlineLabel', bag.part('Label')),
  },
  methods: {
    Delete: ({ series, trendline }) => void series.trendlines.splice(series.trendlines.indexOf(trendline), 1),
  },
});

function trendlineObject(target: SeriesTarget, trendline: TrendlineState): HostObject {
  return new Described(trendlineMembers, { ...target, trendline, bag: trendline.bag });
}

const trendlinesMembers = members<SeriesTarget>({
  type: 'ChartTrendlineCollection',
  item: (target, key) => {
    const { trendlines } = target.series;
    const found = trendlines.find(({ id }) => id === String(key)) ?? trendlines[Number(key)];
    if (!found) throw failure('ItemNotFound', String(key));
    return trendlineObject(target, found);
  },
  items: (target) => target.series.trendlines.map((trendline) => trendlineObject(target, trendline)),
  methods: {
    Add: (target, [type]) => {
      const trendline: TrendlineState = { id: target.state.newId('trendline'), bag: new Bag() };
      trendline.bag.values.set('Type', String(type ?? 'Linear'));
      target.series.trendlines.push(trendline);
      return trendlineObject(target, trendline);
    },
  },
});
