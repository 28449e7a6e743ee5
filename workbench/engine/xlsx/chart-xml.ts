/** A chart's part: columns, bars, lines, areas, pies, rings, points and nets, with titles, legend and series. */
import type { ChartCells, SheetChart, SheetChartSeries } from '../engine';
import { element, escapeXml } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

interface Kind {
  readonly element: string;
  /** Elements in front of the series. */
  readonly before: readonly (readonly [name: string, value: string])[];
  readonly after: readonly (readonly [name: string, value: string])[];
  readonly axes: 'category' | 'value' | 'none';
}

/** null for kinds that are not written (surfaces, stock, waterfalls …). */
function kindOf(type: string): Kind | null {
  const grouping = type.endsWith('100') ? 'percentStacked' : type.includes('Stacked') ? 'stacked' : 'standard';
  const overlap: Kind['after'] =
    grouping === 'standard'
      ? [['gapWidth', '150']]
      : [
          ['gapWidth', '150'],
          ['overlap', '100'],
        ];
  const flat = type.replace(/^(3D|Cylinder|Cone|Pyramid)/, '');
  if (/^(Column|Col|Bar)(Clustered|Stacked|$)/.test(flat) && !flat.startsWith('BarOfPie')) {
    const direction = flat.startsWith('Bar') ? 'bar' : 'col';
    const clustered = grouping === 'standard' ? 'clustered' : grouping;
    return {
      element: 'barChart',
      before: [
        ['barDir', direction],
        ['grouping', clustered],
        ['varyColors', '0'],
      ],
      after: overlap,
      axes: 'category',
    };
  }
  if (flat.startsWith('Line'))
    return {
      element: 'lineChart',
      before: [
        ['grouping', grouping],
        ['varyColors', '0'],
      ],
      after: [['marker', '1']],
      axes: 'category',
    };
  if (flat.startsWith('Area'))
    return {
      element: 'areaChart',
      before: [
        ['grouping', grouping],
        ['varyColors', '0'],
      ],
      after: [],
      axes: 'category',
    };
  if (flat.startsWith('Pie') && flat !== 'PieOfPie')
    return { element: 'pieChart', before: [['varyColors', '1']], after: [['firstSliceAng', '0']], axes: 'none' };
  if (flat.startsWith('Doughnut'))
    return {
      element: 'doughnutChart',
      before: [['varyColors', '1']],
      after: [
        ['firstSliceAng', '0'],
        ['holeSize', '75'],
      ],
      axes: 'none',
    };
  if (flat.startsWith('XY')) {
    const style = flat.includes('Smooth') ? 'smoothMarker' : 'lineMarker';
    return {
      element: 'scatterChart',
      before: [
        ['scatterStyle', style],
        ['varyColors', '0'],
      ],
      after: [],
      axes: 'value',
    };
  }
  if (flat.startsWith('Bubble'))
    return { element: 'bubbleChart', before: [['varyColors', '0']], after: [['bubbleScale', '100']], axes: 'value' };
  if (flat.startsWith('Radar')) {
    const style = flat === 'RadarFilled' ? 'filled' : 'marker';
    return {
      element: 'radarChart',
      before: [
        ['radarStyle', style],
        ['varyColors', '0'],
      ],
      after: [],
      axes: 'category',
    };
  }
  return null;
}

const value = (name: string, val: string | number | boolean) => element(`c:${name}`, { val });

export function chartXml(chart: SheetChart): string | null {
  const kind = kindOf(chart.type);
  if (!kind) return null;
  const pairs = (list: Kind['before']) => list.map(([name, val]) => value(name, val)).join('');
  const series = chart.series.map((each, index) => seriesXml(each, index, kind, chart.type)).join('');
  const ids = kind.axes === 'none' ? '' : value('axId', AXES[0]) + value('axId', AXES[1]);
  const plot = element(`c:${kind.element}`, {}, pairs(kind.before) + series + pairs(kind.after) + ids);
  const title = chart.title === null ? '' : titleXml(chart.title);
  const deleted = value('autoTitleDeleted', chart.title === null ? 1 : 0);
  const area = element('c:plotArea', {}, element('c:layout', {}) + plot + axesXml(chart, kind));
  const legend =
    chart.legend === null
      ? ''
      : element('c:legend', {}, value('legendPos', LEGENDS[chart.legend] ?? 'b') + value('overlay', 0));
  const body = title + deleted + area + legend + value('plotVisOnly', 1) + value('dispBlanksAs', 'gap');
  return element(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': MAIN },
    value('roundedCorners', 0) + element('c:chart', {}, body),
  );
}

const AXES = [111_111_111, 222_222_222] as const;
const LEGENDS: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };

function titleXml(text: string): string {
  const run = element('a:r', {}, element('a:rPr', { lang: 'zh-CN' }) + element('a:t', {}, escapeXml(text)));
  const rich = element('c:rich', {}, element('a:bodyPr', {}) + element('a:lstStyle', {}) + element('a:p', {}, run));
  return element('c:title', {}, element('c:tx', {}, rich) + value('overlay', 0));
}

function seriesXml(series: SheetChartSeries, index: number, kind: Kind, type: string): string {
  const { name, categories, values, bubbleSizes, color, labels } = series;
  const tx =
    name === null
      ? ''
      : typeof name === 'string'
        ? element('c:tx', {}, element('c:v', {}, escapeXml(name)))
        : element('c:tx', {}, texts(name));
  const fill = color === null ? '' : element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '') }));
  const isLine = kind.element === 'lineChart' || kind.element === 'scatterChart';
  const noLine = /^XYScatter$/.test(type) ? element('a:ln', { w: 25_400 }, element('a:noFill', {})) : '';
  const look = noLine || (fill && isLine ? element('a:ln', {}, fill) : fill);
  const shape = look === '' ? '' : element('c:spPr', {}, look);
  const shown = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  const label = labels
    ? element('c:dLbls', {}, shown.map((flag) => value(flag, flag === 'showVal' ? 1 : 0)).join(''))
    : '';
  const isValueChart = kind.axes === 'value';
  const across =
    categories === null
      ? ''
      : element(isValueChart ? 'c:xVal' : 'c:cat', {}, isValueChart ? numbers(categories) : anything(categories));
  const up = values === null ? '' : element(isValueChart ? 'c:yVal' : 'c:val', {}, numbers(values));
  const size = kind.element === 'bubbleChart' && bubbleSizes ? element('c:bubbleSize', {}, numbers(bubbleSizes)) : '';
  const head = value('idx', index) + value('order', index) + tx + shape;
  return element('c:ser', {}, head + label + across + up + size);
}

function points(values: readonly (string | number | boolean)[]): string {
  const entries = values.map((each, idx) =>
    each === '' ? '' : element('c:pt', { idx }, element('c:v', {}, escapeXml(String(each)))),
  );
  return value('ptCount', values.length) + entries.join('');
}

function texts({ reference, values }: ChartCells): string {
  return element('c:strRef', {}, element('c:f', {}, escapeXml(reference)) + element('c:strCache', {}, points(values)));
}

function numbers({ reference, values }: ChartCells): string {
  const numeric = values.map((each) => (typeof each === 'number' ? each : ''));
  const cache = element('c:numCache', {}, element('c:formatCode', {}, 'General') + points(numeric));
  return element('c:numRef', {}, element('c:f', {}, escapeXml(reference)) + cache);
}

function anything(cells: ChartCells): string {
  return cells.values.every((each) => typeof each === 'number') ? numbers(cells) : texts(cells);
}

function axesXml(chart: SheetChart, kind: Kind): string {
  if (kind.axes === 'none') return '';
  const [first, second] = AXES;
  const sideways = chart.type.replace(/^(3D|Cylinder|Cone|Pyramid)/, '').startsWith('Bar');
  const bounds =
    (chart.maximum === null ? '' : value('max', chart.maximum)) +
    (chart.minimum === null ? '' : value('min', chart.minimum));
  const axis = (id: number, other: number, place: string, title: string | null, limits: string) =>
    value('axId', id) +
    element('c:scaling', {}, value('orientation', 'minMax') + limits) +
    value('delete', 0) +
    value('axPos', place) +
    (title === null ? '' : titleXml(title)) +
    value('majorTickMark', 'none') +
    value('minorTickMark', 'none') +
    value('tickLblPos', 'nextTo') +
    value('crossAx', other);
  const horizontal = axis(first, second, sideways ? 'l' : 'b', chart.categoryTitle, '');
  const vertical = axis(second, first, sideways ? 'b' : 'l', chart.valueTitle, bounds);
  return element(kind.axes === 'value' ? 'c:valAx' : 'c:catAx', {}, horizontal) + element('c:valAx', {}, vertical);
}
