/** The sheet 年度分解, made on request: annual targets to be worked over, of each indicator and of those who share in it. */
import { parseNotation } from '../notation/parse-notation';
import { splitRowSteps, type SplitRow } from '../plan/decomposition';
import { mapped, type Steps } from '../plan/steps';
import { planYears, type Indicator, type Plan, type SplitMethod } from '../plan/plan';
import { annualSplit, type WorkedOut } from '../progress/annual-split';
import { decompositionWords, type SplitColumnWord } from '../words/decomposition-words';
import { KeyedLayout, keyedRows } from './keyed-layout';
import { listSteps, type ListColumn, type ListLayout, type ListRow } from './list-sheet';
import { bandFills, colors } from './palette';
import { layeredSteps } from './layered-formats';
import { actualFormat, printedFormat, printedNumber } from './number-formats';
import type { CellContent, SheetSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';

export type SplitColumnKey = 'key' | SplitColumnWord | `${number}`;
type Row = ListRow<SplitColumnKey>;
type Layout = ListLayout<SplitColumnKey>;

export function splitColumns(plan: Pick<Plan, 'baseYear' | 'endYear'>): readonly ListColumn<SplitColumnKey>[] {
  return [
    { key: 'key', band: null, width: 60 },
    { key: 'no', band: 'plan', width: 34, isCentred: true },
    { key: 'group', band: 'plan', width: 72 },
    { key: 'name', band: 'plan', width: 150 },
    { key: 'unit', band: 'plan', width: 44, isCentred: true },
    { key: 'owner', band: 'plan', width: 84 },
    { key: 'target', band: 'target', width: 70, isCentred: true },
    ...planYears(plan).map((year) => ({ key: yearKey(year), band: 'entry' as const, width: 62 })),
    { key: 'sum', band: 'auto', width: 62, isFormula: true },
    { key: 'difference', band: 'auto', width: 56, isCentred: true, isFormula: true },
    { key: 'state', band: 'auto', width: 96, isCentred: true },
    { key: 'note', band: 'entry', width: 120 },
  ];
}

export function yearKey(year: number): `${number}` {
  return `${year}`;
}

export function* decompositionSteps(context: TemplateContext): Steps<SheetSpec> {
  const { language, say, plan, options } = context;
  const words = decompositionWords[language];
  const layout = yield* layoutOf(context);
  yield;
  const sheet = yield* listSteps(context, {
    id: 'decomposition',
    title: words.title(say(plan.shortTitle)),
    hint: words.hint,
    headers: {
      ...words.headers,
      key: '',
      ...Object.fromEntries(planYears(plan).map((year) => [yearKey(year), words.year(year)])),
    },
    layout,
    carried: options.standing?.decomposition?.carried,
    tabColor: bandFills.target,
    frozen: 'owner',
    printed: ['no', 'note'],
    validations: [],
    conditionals: [
      {
        type: 'custom',
        ranges: layout.ranges(['difference']),
        formula: `=AND(ISNUMBER($${layout.cell('difference', firstRow(layout))}),$${layout.cell('difference', firstRow(layout))}<>0)`,
        fontColor: colors.accent,
        bold: true,
      },
    ],
  });
  yield;
  const formats = yield* numberFormats(layout, context);
  const difference = { ranges: layout.ranges(['difference']), numberFormat: words.difference };
  return { ...sheet, formats: [...sheet.formats, difference, ...formats] };
}

/** Printed decimals; compositions are texts, or Excel reads `7:36:57` as a time. */
function* numberFormats(layout: Layout, { plan, asPrinted }: TemplateContext): Steps<SheetSpec['formats']> {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const years = planYears(plan).map(yearKey);
  const formatOf = (indicator: Indicator) =>
    indicator.kind === 'composition' ? '@' : actualFormat(asPrinted(indicator));
  function* rowsBy(format: (indicator: Indicator, isWhole: boolean) => string): Iterable<readonly [number, string]> {
    for (const [i, row] of layout.rows.entries()) {
      const [id = '', ...part] = row?.id.split('|') ?? [];
      const indicator = byId.get(id);
      if (indicator) yield [keyedRows.data + i, format(indicator, part.length === 0)];
    }
  }
  const ofYears = yield* layeredSteps(rowsBy(formatOf), (some) => layout.ranges([...years, 'sum'], some));
  const ofTargets = yield* layeredSteps(
    // Parts have none of their own.
    rowsBy((indicator, isWhole) => printedFormat((isWhole ? indicator : asPrinted(indicator)).target)),
    (some) => layout.ranges(['target'], some),
  );
  // No entry: written on a sheet that stands already too, for the target may have been adjusted.
  return [...ofYears, ...ofTargets.map((rule) => ({ ...rule, isForWords: true as const }))];
}

export function* decompositionBlock({ plan, options }: TemplateContext): Steps<string> {
  const rows = yield* splitRowSteps(plan);
  return (yield* KeyedLayout.inSteps(splitColumns(plan), rows, options.standing?.decomposition?.order)).block;
}

function firstRow({ rows }: Layout): number {
  return (
    keyedRows.data +
    Math.max(
      0,
      rows.findIndex((row) => row !== null),
    )
  );
}

function* layoutOf(context: TemplateContext): Steps<Layout> {
  const { plan, options } = context;
  const order = options.standing?.decomposition?.order;
  const rows = yield* splitRowSteps(plan);
  const columns = splitColumns(plan);
  const places = yield* KeyedLayout.inSteps(columns, rows, order);
  yield;
  const standing = new Set(order?.rows);
  const confirmed = new Map((plan.annualTargets ?? []).map((targets) => [targets.indicatorId, targets]));
  yield;
  const made = yield* mapped(places.rows, (row, i): Row | null => {
    if (!row) return null;
    const cells = (key: SplitColumnKey) => places.cell(key, keyedRows.data + i);
    const own = row.owner ? undefined : confirmed.get(row.indicator.id);
    return {
      id: row.id,
      isHeading: row.owner === null,
      cells: {
        ...planCells(context, row),
        ...formulas(context, row, cells),
        state: row.owner ? '' : stateText(context, own?.method),
        // What stands there already is the office's.
        ...(standing.has(row.id) || row.owner ? {} : yearCells(context, row.indicator, own?.targets)),
      },
    };
  });
  yield;
  return new KeyedLayout<ListColumn<SplitColumnKey>, Row>(columns, made, order && { columns: order.columns });
}

export function stateText({ language }: Pick<TemplateContext, 'language'>, method: SplitMethod | undefined): string {
  const { states, methods } = decompositionWords[language];
  return method === undefined ? states.proposed : states.confirmed(methods[method]);
}

function planCells({ say, language }: TemplateContext, { indicator, owner }: SplitRow): Row['cells'] {
  return {
    no: indicator.no,
    group: say(indicator.group),
    name: say(indicator.name),
    unit: indicator.unit ? say(indicator.unit) : '',
    owner: owner?.name ?? indicator.department ?? decompositionWords[language].whole,
    target: owner ? '' : yearCell(indicator.target),
  };
}

/** What goes by an indicator's target in the row of its whole; `cell` gives the addresses of that row. */
export function goalCells(
  plan: Plan,
  indicator: Indicator,
  cell: (key: SplitColumnKey) => string,
): Pick<Row['cells'], 'target' | 'difference'> {
  const { difference = '' } = formulas({ plan }, { indicator, owner: null }, cell);
  return { target: yearCell(indicator.target), difference };
}

/** Of a total the sum, else the last year; and what it differs from the target. */
function formulas(
  { plan }: Pick<TemplateContext, 'plan'>,
  { indicator, owner }: Pick<SplitRow, 'indicator' | 'owner'>,
  cell: (key: SplitColumnKey) => string,
): Row['cells'] {
  const years = planYears(plan).map((year) => cell(yearKey(year)));
  const last = years.at(-1) ?? '';
  if (indicator.kind === 'composition' || indicator.kind === 'compound') return {};
  const isTotal = indicator.kind === 'cumulative';
  const sum = isTotal ? `=IF(COUNT(${years.join()})=0,"",SUM(${years.join()}))` : `=IF(${last}="","",${last})`;
  const goal = goalOf(indicator);
  if (owner || goal === null) return { sum };
  const isWhole = `COUNT(${years.join()})=${years.length}`;
  return { sum, difference: `=IF(${isWhole},ROUND(${cell('sum')}-${goal < 0 ? `(${goal})` : goal},6),"")` };
}

/** The figure that totals add up to and levels end at; null where there is none. */
export function goalOf({ base, criterion, kind }: Pick<Indicator, 'base' | 'criterion' | 'kind'>): number | null {
  const [target, from] = [parseNotation(criterion), parseNotation(base)];
  if (!target.ok || target.notation.value === null) return null;
  if (kind !== 'increment') return target.notation.value;
  return from.ok && from.notation.value !== null ? from.notation.value + target.notation.value : null;
}

function yearCells(
  context: TemplateContext,
  indicator: Indicator,
  confirmed: readonly string[] | undefined,
): Row['cells'] {
  const { plan, options } = context;
  const targets = confirmed ?? workedOut(plan, indicator, options.split ?? 'linear');
  return Object.fromEntries(planYears(plan).map((year, i) => [yearKey(year), yearCell(targets?.[i] ?? '')]));
}

/** What an annual target is in its cell. */
export function yearCell(target: string): CellContent {
  return printedNumber(target) ?? target;
}

/** null where nothing can be worked out: then the office's own figures are all there is. */
export function workedOut(
  plan: Pick<Plan, 'baseYear' | 'endYear'>,
  indicator: Indicator,
  method: WorkedOut,
): readonly string[] | null {
  const { baseYear = plan.baseYear } = indicator;
  return annualSplit(indicator, { baseYear, endYear: plan.endYear, years: planYears(plan) }, method);
}
