/** What the saved file shows besides the grid: gathered from the model's objects. */
import type {
  ChartCells,
  FilterColumn,
  SaveExtras,
  SheetChart,
  SheetComment,
  SheetExtras,
  SheetShape,
  SheetTable,
} from '../engine/engine';
import { addressOf, quotedSheet } from './a1';
import type { ChartState, DataRef, SeriesState } from './charts/chart-state';
import { seriesName } from './charts/series';
import { author, type CommentState } from './comments/comment-state';
import type { FilterCriteria } from './filters/criteria';
import { linksOn } from './hyperlinks';
import { breaksOn } from './page-breaks';
import { outlineOf } from './shapes/geometric-shapes';
import type { ShapeState } from './shapes/shape-state';
import type { ModelState } from './state';
import { fileReferences } from './tables/structured';
import { columnName, tablesOn } from './tables/find-table';
import { tableRect, totalRect, type TableState } from './tables/table-state';

export function saveExtras(state: ModelState): SaveExtras {
  const { engine } = state;
  return {
    sheets: Object.fromEntries(engine.sheetIds().map((sheet) => [sheet, sheetExtras(state, sheet)])),
    activeSheet: engine.activeSheet(),
    customXml: [...state.customXml.values()],
    properties: { ...state.properties },
    customProperties: Object.fromEntries(state.customProperties),
    styles: state.styles.all().map(({ name, builtIn, look }) => ({ name, builtIn, look })),
    structureProtected: state.structure !== null,
  };
}

function sheetExtras(state: ModelState, sheet: string): SheetExtras {
  const { gridlines, headings, tabColor, filter, filterCriteria, protection, page } = state.sheetState(sheet);
  return {
    gridlines,
    headings,
    tabColor: tabColor === '' ? null : tabColor,
    filter,
    filterColumns: filterColumns(filterCriteria),
    protected: protection !== null,
    protection: (protection?.options ?? {}) as Readonly<Record<string, unknown>>,
    page,
    links: linksOn(state, sheet).map(({ anchor, link }) => ({ rect: anchor.rect, ...link })),
    comments: [...state.comments].filter(({ anchor }) => anchor.sheet === sheet).map(commentOf),
    tables: tablesOn(state, sheet).map((table) => tableOf(state, table)),
    charts: (state.charts.get(sheet) ?? []).map((chart) => chartOf(state, chart)),
    shapes: (state.shapes.get(sheet) ?? []).flatMap(shapesOf),
    rowBreaks: breaksOn(state, sheet, 'row').map(({ anchor }) => anchor.rect.row),
    columnBreaks: breaksOn(state, sheet, 'column').map(({ anchor }) => anchor.rect.column),
  };
}

function filterColumns(criteria: ReadonlyMap<number, FilterCriteria>): readonly FilterColumn[] {
  return [...criteria].sort(([a], [b]) => a - b).map(([column, each]) => ({ column, criteria: each }));
}

function commentOf({ id, content, anchor, resolved, replies }: CommentState): SheetComment {
  return {
    id,
    row: anchor.rect.row,
    column: anchor.rect.column,
    author: author.name,
    text: content,
    resolved,
    replies: replies.map((reply) => ({ id: reply.id, text: reply.content })),
  };
}

function tableOf(state: ModelState, table: TableState): SheetTable {
  const { name, headers, totals, style, bandedRows, bandedColumns, firstColumn, lastColumn, filterButton } = table;
  return {
    name,
    rect: tableRect(table),
    headers,
    totals,
    style,
    bandedRows,
    bandedColumns,
    firstColumn,
    lastColumn,
    filterButton,
    columns: table.columns.map(({ id }, index) => ({
      id,
      name: columnName(state, table, index),
      total: totalOf(state, table, index),
    })),
    filterColumns: filterColumns(table.criteria),
  };
}

function totalOf(state: ModelState, table: TableState, index: number): string {
  const row = totalRect(table);
  if (!row) return '';
  const { sheet } = table.anchor;
  const place = { row: row.row, column: row.column + index };
  const cell = state.engine.read(sheet, { ...place, rows: 1, columns: 1 })[0]?.[0];
  if (!cell?.formula) return cell?.text ?? '';
  return fileReferences(state, cell.formula, { sheet, ...place }) ?? cell.formula;
}

function cellsOf(state: ModelState, data: DataRef | null): ChartCells | null {
  if (!data) return null;
  const address = addressOf(data.rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return {
    reference: `${quotedSheet(state.engine.sheetName(data.sheet))}!${address}`,
    values: state.engine.read(data.sheet, data.rect).flatMap((row) => row.map(({ value }) => value)),
  };
}

function chartOf(state: ModelState, chart: ChartState): SheetChart {
  const { bag, series, left, top, width, height } = chart;
  const [only, more] = series;
  const own = only && !more && only.name !== null ? seriesName(state, only, 0) : null;
  const title = bag.at('Title/Text') ?? own;
  const axisTitle = (axis: string) => text(bag.at(`${axis}/Title/Text`));
  const legend = text(bag.at('Legend/Position'));
  const isRound = /^(Pie|Doughnut)/.test(chart.type);
  const hasLegend = bag.at('Legend/Visible') ?? (legend !== null || series.length > 1 || isRound);
  return {
    name: chart.name,
    type: chart.type,
    box: { left, top, width, height },
    title: bag.at('Title/Visible') === false ? null : text(title),
    legend: hasLegend === true ? (legend ?? 'Bottom') : null,
    categoryTitle: axisTitle('CategoryAxis'),
    valueTitle: axisTitle('ValueAxis'),
    minimum: number(bag.at('ValueAxis/Minimum')),
    maximum: number(bag.at('ValueAxis/Maximum')),
    series: series.map((each) => seriesOf(state, each)),
  };
}

function seriesOf(state: ModelState, series: SeriesState) {
  return {
    name: typeof series.name === 'string' ? series.name : cellsOf(state, series.name),
    categories: cellsOf(state, series.categories),
    values: cellsOf(state, series.values),
    bubbleSizes: cellsOf(state, series.bubbleSizes),
    color: text(series.bag.at('Format/Fill/Color')) ?? text(series.bag.at('Format/Line/Color')),
    labels: series.bag.at('HasDataLabels') === true,
  };
}

/** A group's shapes are written one by one. */
function shapesOf(shape: ShapeState): readonly SheetShape[] {
  if (shape.type === 'Group') return shape.children.flatMap(shapesOf);
  const { bag, left, top, width, height } = shape;
  if (bag.at('Visible') === false) return [];
  const isBox = shape.isTextBox;
  const noFill = bag.at('Fill/Type') === 'NoFill';
  return [
    {
      name: shape.name,
      kind: shape.type === 'Line' ? 'line' : shape.type === 'Image' ? 'image' : 'shape',
      outline: outlineOf(shape.geometry ?? 'Rectangle'),
      box: { left, top, width, height },
      rotation: number(bag.at('Rotation')) ?? 0,
      fill: noFill ? null : (text(bag.at('Fill/ForegroundColor')) ?? (isBox ? '#FFFFFF' : '#4472C4')),
      line: bag.at('LineFormat/Visible') === false ? null : (text(bag.at('LineFormat/Color')) ?? '#2F528F'),
      lineWeight: number(bag.at('LineFormat/Weight')) ?? 1,
      text: text(bag.at('TextFrame/TextRange/Text')) ?? '',
      textColor: text(bag.at('TextFrame/TextRange/Font/Color')) ?? (isBox ? '#000000' : '#FFFFFF'),
      description: text(bag.at('AltTextDescription')) ?? '',
      image: shape.image,
    },
  ];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
