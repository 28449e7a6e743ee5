/** Writes one sheet's spec. Order matters: text formats before contents (`@` set later would not bring `3.0` back). */
import type {
  BorderSpec,
  ConditionalSpec,
  ContentBlock,
  FormatRule,
  SheetSpec,
  ValidationSpec,
} from '../template/sheet-spec';
import { rectAddress } from '../template/a1';
import { areasOf } from './areas';
import type { Batch } from './batch';
import { keptLiterally } from './kept-texts';
import { writePage } from './write-page';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const edges = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
  insideVertical: 'InsideVertical',
} as const;
const borderLines = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
} as const;

/** What one write carries at most: far less than a request may, since it goes out as one piece of work. */
const bandBytes = 600_000;

/**
 * On a sheet that stands already number formats are left alone: what an entry's format says (a date, a percentage) is what
 * the checks go by. Only a plan's words get theirs: another plan may begin one with `=`, and bases are revised.
 */
export async function writeContents(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  isStanding: boolean,
): Promise<void> {
  const rules = spec.formats.filter(({ isForWords }) => !isStanding || isForWords);
  await writeNumberFormats(batch, sheet, rules);
  await writeBlocks(batch, sheet, keptLiterally(spec));
}

export async function writeNumberFormats(
  batch: Batch,
  sheet: Excel.Worksheet,
  rules: readonly FormatRule[],
): Promise<void> {
  for (const { numberFormat, ranges } of rules) {
    if (numberFormat === undefined) continue;
    for (const address of ranges)
      await batch.add(numberFormat, () => {
        rangeOf(sheet, address).numberFormat = [[numberFormat]];
      });
  }
}

/** Formulas and values alike; cells that are null in a block stay as they are. */
export async function writeBlocks(
  batch: Batch,
  sheet: Excel.Worksheet,
  blocks: readonly ContentBlock[],
): Promise<void> {
  for (const block of blocks)
    for (const band of bands(block))
      await batch.add(
        band.bytes,
        () => {
          const columns = band.cells[0]?.length ?? 0;
          rangeOf(sheet, rectAddress(band.row, band.column, band.cells.length, columns)).formulas =
            band.cells as unknown[][];
        },
        band.cells.length,
      );
}

export async function writeLooks(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  await batch.add(spec.name, () => {
    sheet.showGridlines = false;
    if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
  });
  for (const address of spec.merges) await batch.add(address, () => rangeOf(sheet, address).merge(false));
  await writeSizesAndFormats(batch, sheet, spec);
  for (const rows of spec.hiddenRows) await batch.add(rows, () => (rangeOf(sheet, rows).rowHidden = true));
  for (const rule of spec.validations) await batch.add(rule, () => writeValidation(sheet, rule));
  for (const rule of spec.conditionals) await batch.add(rule, () => writeConditional(sheet, rule));
  const { freeze, filter, fittedRows, page } = spec;
  if (freeze) await batch.add(freeze, () => writeFreeze(sheet, freeze));
  if (filter !== undefined) await batch.add(filter, () => sheet.autoFilter.apply(rangeOf(sheet, filter)));
  if (fittedRows !== undefined) await batch.add(fittedRows, () => rangeOf(sheet, fittedRows).format.autofitRows());
  if (page) await batch.add(page, () => writePage(sheet, page));
}

/** Also of a part of a sheet, which leaves the rows as high as they are. */
export async function writeSizesAndFormats(
  batch: Batch,
  sheet: Excel.Worksheet,
  { widths, heights = [], formats, hiddenColumns }: SizesAndFormats,
): Promise<void> {
  for (const { columns, width } of widths)
    await batch.add(columns, () => (rangeOf(sheet, columns).format.columnWidth = width));
  for (const { rows, height } of heights) await batch.add(rows, () => (rangeOf(sheet, rows).format.rowHeight = height));
  for (const rule of formats) await batch.add(rule, () => writeFormat(sheet, rule));
  for (const columns of hiddenColumns) await batch.add(columns, () => (rangeOf(sheet, columns).columnHidden = true));
}

type SizesAndFormats = Pick<SheetSpec, 'widths' | 'formats' | 'hiddenColumns'> & Partial<Pick<SheetSpec, 'heights'>>;

export async function writeVisibility(batch: Batch, sheet: Excel.Worksheet, spec: SheetSpec): Promise<void> {
  if (spec.visibility !== 'visible')
    await batch.add(spec.name, () => (sheet.visibility = visibilities[spec.visibility]));
}

/** A range that Excel need not keep for us: one object less to track and to release. */
function rangeOf(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

function rangesOf(sheet: Excel.Worksheet, ranges: readonly string[]): Excel.Range | Excel.RangeAreas {
  const [first = '', ...others] = ranges;
  return others.length === 0 ? rangeOf(sheet, first) : sheet.getRanges(ranges.join(',')).untrack();
}

function writeFreeze({ freezePanes }: Excel.Worksheet, { rows, columns }: NonNullable<SheetSpec['freeze']>): void {
  if (columns === 0) freezePanes.freezeRows(rows);
  else freezePanes.freezeAt(rectAddress(0, 0, rows, columns));
}

export function writeFormat(sheet: Excel.Worksheet, rule: FormatRule): void {
  const { numberFormat: _written, isForWords: _words, ranges, ...looks } = rule;
  if (Object.keys(looks).length === 0) return;
  const { format } = rangesOf(sheet, ranges);
  if (rule.fill !== undefined) format.fill.color = rule.fill;
  if (rule.font) Object.assign(format.font, rule.font);
  if (rule.horizontal) format.horizontalAlignment = horizontals[rule.horizontal];
  if (rule.vertical) format.verticalAlignment = verticals[rule.vertical];
  if (rule.wrap !== undefined) format.wrapText = rule.wrap;
  if (rule.indent !== undefined) format.indentLevel = rule.indent;
  if (rule.locked !== undefined) format.protection.locked = rule.locked;
  for (const border of rule.borders ?? []) {
    const lined = ranges.filter((address) => hasLine(address, border.edge));
    if (lined.length === 0) continue;
    writeBorder(lined.length === ranges.length ? format : rangesOf(sheet, lined).format, border);
  }
}

/** Excel refuses to draw the line between the rows of a single row, and so with columns. */
function hasLine(address: string, edge: BorderSpec['edge']): boolean {
  if (edge === 'insideHorizontal') return areasOf(address).some(({ rows }) => rows > 1);
  return edge !== 'insideVertical' || areasOf(address).some(({ columns }) => columns > 1);
}

function writeBorder({ borders }: Excel.RangeFormat, { edge, style, color }: BorderSpec): void {
  const border = borders.getItem(edges[edge]);
  border.style = borderLines[style].style;
  border.weight = borderLines[style].weight;
  border.color = color;
}

export function writeValidation(sheet: Excel.Worksheet, spec: ValidationSpec): void {
  const { dataValidation } = rangesOf(sheet, spec.ranges);
  dataValidation.rule = validationRule(spec.rule);
  dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: spec.title, message: spec.message };
  if (spec.prompt) dataValidation.prompt = { showPrompt: true, ...spec.prompt };
}

function validationRule(rule: ValidationSpec['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    default: {
      const { type, formula2, ...basic } = rule;
      const operators = {
        between: 'Between',
        greaterThanOrEqualTo: 'GreaterThanOrEqualTo',
        lessThanOrEqualTo: 'LessThanOrEqualTo',
      } as const;
      return {
        [type]: { ...basic, ...(formula2 === undefined ? {} : { formula2 }), operator: operators[rule.operator] },
      };
    }
  }
}

export function writeConditional(sheet: Excel.Worksheet, spec: ConditionalSpec): void {
  const { conditionalFormats } = rangesOf(sheet, spec.ranges);
  if (spec.type === 'dataBar') {
    const bar = conditionalFormats.add('DataBar').dataBar;
    bar.positiveFormat.fillColor = spec.color;
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: 'Number', formula: String(spec.min) };
    bar.upperBoundRule = { type: 'Number', formula: String(spec.max) };
    return;
  }
  const format = conditionalFormats.add('Custom');
  format.custom.rule.formula = spec.formula;
  if (spec.fill !== undefined) format.custom.format.fill.color = spec.fill;
  if (spec.fontColor !== undefined) format.custom.format.font.color = spec.fontColor;
  if (spec.bold !== undefined) format.custom.format.font.bold = spec.bold;
  if (spec.stopIfTrue !== undefined) format.stopIfTrue = spec.stopIfTrue;
}

/** Rows side by side until they carry as much as one write may. */
function* bands({ row, column, cells }: ContentBlock): Iterable<ContentBlock & { readonly bytes: number }> {
  let start = 0;
  let bytes = 0;
  for (const [i, line] of cells.entries()) {
    const own = bytesOf(line);
    if (i > start && bytes + own > bandBytes) {
      yield { row: row + start, column, cells: cells.slice(start, i), bytes };
      [start, bytes] = [i, 0];
    }
    bytes += own;
  }
  if (start < cells.length) yield { row: row + start, column, cells: cells.slice(start), bytes };
}

/** At most; Chinese takes three bytes a character. */
function bytesOf(line: ContentBlock['cells'][number]): number {
  return line.reduce<number>(
    (bytes, content) => bytes + (typeof content === 'string' ? 3 * content.length : 12) + 3,
    2,
  );
}
