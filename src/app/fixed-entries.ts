/** What one-click fixes write into a sheet with years: the values, the notes beside them, the years flagged 预计. */
import type { EntryRow } from '../checks/entry';
import type { Finding, Fix } from '../checks/finding';
import { yearsNamed } from '../checks/row-years';
import type { BlockPlaces } from '../excel/read-entries';
import type { CellBefore } from '../excel/put-back';
import type { CellWrite } from '../excel/write-cells';
import type { Block, OwnSheet } from '../excel/facts';
import type { Plan } from '../plan/plan';
import { specialPlan } from '../plan/special-plan';
import { cellAddress, onSheet } from '../template/a1';
import { actualFormat } from '../template/number-formats';
import { needsTextFormat } from '../template/text-cells';
import type { Language } from '../words/language';
import { listed } from '../words/localized';
import type { ProgressSheet } from './progress-sheet';
import type { WithinYearSheet } from './within-year';

/** The number format that the template gives an indicator's entries, by its id. */
export type EntryFormats = ReadonlyMap<string, string>;

export function entryFormats(plan: Plan): EntryFormats {
  const rows = [...plan.indicators, ...specialPlan(plan).indicators];
  return new Map(rows.map((indicator) => [indicator.id, actualFormat(indicator)]));
}

/** Of several fixes of one cell the first is taken: each was worked out from the value as it stands. */
export function entryWrites(
  findings: readonly Finding[],
  rows: readonly EntryRow[],
  { sheet: { block }, places, language }: Pick<ProgressSheet, 'sheet' | 'places' | 'language'>,
  formats: EntryFormats,
): readonly CellWrite[] {
  const place = placesOf(block, places);
  return rows.flatMap((row): CellWrite[] => {
    const { indicatorId } = row;
    const fixes = firstPerCell(findings.filter((finding) => finding.indicatorId === indicatorId));
    if (fixes.length === 0) return [];
    const values = fixes.flatMap(({ year, period, fix }) =>
      fix && year !== null && period === undefined
        ? [{ ...place(indicatorId, String(year)), ...asFixed(fix, formats.get(indicatorId)) }]
        : [],
    );
    const note = joined(
      row.note,
      fixes.map(({ fix }) => fix?.note ?? ''),
      '；',
    );
    const flagged = fixes.flatMap(({ fix, year }) => (fix?.provisional && year !== null ? [year] : []));
    const provisional = withYears(row.provisional, flagged, language);
    return [
      ...values,
      ...(note === row.note ? [] : [{ ...place(indicatorId, 'note'), ...asText(note) }]),
      ...(provisional === row.provisional ? [] : [{ ...place(indicatorId, 'provisional'), ...asText(provisional) }]),
    ];
  });
}

/** What the same cells held before. */
export function cellsHeld({
  sheet: { block, name },
  rows,
  writes,
}: {
  readonly sheet: OwnSheet;
  readonly rows: readonly EntryRow[];
  readonly writes: readonly CellWrite[];
}): readonly CellBefore[] {
  const typed = new Map(
    rows.flatMap(({ cells, withinYear }) =>
      [...cells, ...(withinYear?.cells ?? [])].map((cell) => [cell.address, cell] as const),
    ),
  );
  return writes.map(({ row, column, numberFormat }) => {
    const entry = typed.get(onSheet(name, cellAddress(row, column)));
    const held = entry?.value ?? block.values[row - block.row]?.[column - block.column] ?? '';
    return {
      row,
      column,
      value: entry?.formula ?? held,
      isFormula: typeof entry?.formula === 'string',
      ...(entry && numberFormat !== undefined ? { numberFormat: entry.numberFormat } : {}),
    };
  });
}

/** The same of figures within the years, whose notes and flags stand beside those of the years. */
export function partWrites(
  findings: readonly Finding[],
  { sheet: { block }, places }: WithinYearSheet,
  formats: EntryFormats,
): readonly CellWrite[] {
  const place = placesOf(block, places);
  const first = [...new Set(findings.map(({ indicatorId }) => indicatorId))].flatMap((id) =>
    firstPerCell(findings.filter(({ indicatorId }) => indicatorId === id)),
  );
  return first.flatMap(({ indicatorId, period, fix }) =>
    fix && period !== undefined && places.columns.has(period)
      ? [{ ...place(indicatorId, period), ...asFixed(fix, formats.get(indicatorId)) }]
      : [],
  );
}

function placesOf(block: Block, places: BlockPlaces) {
  return (indicatorId: string, key: string) => ({
    row: block.row + (places.rows.get(indicatorId) ?? 0),
    column: block.column + (places.columns.get(key) ?? 0),
  });
}

/** A number that Excel had shown as a percentage or a date looks like its row's again, with the decimals that the plan prints. */
function asFixed({ after, numberFormat }: Fix, format: string | undefined): Pick<CellWrite, 'value' | 'numberFormat'> {
  if (numberFormat === undefined) return { value: after };
  return { value: after, numberFormat: numberFormat === 'General' ? (format ?? numberFormat) : numberFormat };
}

function firstPerCell(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map<number | string | null, Finding>();
  for (const finding of findings) {
    const cell = finding.period ?? finding.year;
    if (!byCell.has(cell)) byCell.set(cell, finding);
  }
  return [...byCell.values()];
}

/** What is there already is not added once more. */
function joined(before: string, added: readonly string[], separator: string): string {
  return added.reduce((text, part) => {
    if (part === '' || text.includes(part)) return text;
    return text === '' ? part : text + separator + part;
  }, before);
}

function withYears(before: string, years: readonly number[], language: Language): string {
  const missing = years.filter((year) => yearsNamed(before, [year]).length === 0);
  return listed([...(before === '' ? [] : [before]), ...missing.map(String)], language);
}

/** A text that Excel would read as something else goes into a cell that is `@` first. */
export function asText(text: string): Pick<CellWrite, 'value' | 'numberFormat'> {
  return needsTextFormat(text) ? { value: text, numberFormat: '@' } : { value: text };
}
