/** What one-click fixes write into a sheet with years: the values, the notes beside them, the years flagged 预计. */
import type { EntryRow } from '../checks/entry';
import type { Finding } from '../checks/finding';
import { yearsNamed } from '../checks/row-years';
import type { CellWrite } from '../excel/write-cells';
import type { OwnSheet } from '../excel/read-facts';
import { cellAddress, onSheet } from '../template/a1';
import { needsTextFormat } from '../template/text-cells';
import type { Language } from '../words/language';
import type { ProgressSheet } from './progress-sheet';

/** Of several fixes of one cell the first is taken: each was worked out from the value as it stands. */
export function entryWrites(
  findings: readonly Finding[],
  rows: readonly EntryRow[],
  { sheet: { block }, places, language }: Pick<ProgressSheet, 'sheet' | 'places' | 'language'>,
): readonly CellWrite[] {
  const place = (indicatorId: string, key: string) => ({
    row: block.row + (places.rows.get(indicatorId) ?? 0),
    column: block.column + (places.columns.get(key) ?? 0),
  });
  return rows.flatMap((row): CellWrite[] => {
    const { indicatorId } = row;
    const fixes = firstPerYear(findings.filter((finding) => finding.indicatorId === indicatorId));
    if (fixes.length === 0) return [];
    const values = fixes.flatMap(({ year, fix }): CellWrite[] =>
      fix && year !== null
        ? [
            {
              ...place(indicatorId, String(year)),
              value: fix.after,
              ...(fix.numberFormat === undefined ? {} : { numberFormat: fix.numberFormat }),
            },
          ]
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
export function writesBefore({
  sheet: { block, name },
  rows,
  writes,
}: {
  readonly sheet: OwnSheet;
  readonly rows: readonly EntryRow[];
  readonly writes: readonly CellWrite[];
}): readonly CellWrite[] {
  const typed = new Map(rows.flatMap(({ cells }) => cells.map((cell) => [cell.address, cell] as const)));
  return writes.map(({ row, column, numberFormat }) => {
    const entry = typed.get(onSheet(name, cellAddress(row, column)));
    const held = entry?.value ?? block.values[row - block.row]?.[column - block.column] ?? '';
    // Without an apostrophe Excel would read `1,000` anew on the way.
    const value = entry?.formula ?? (typeof held === 'string' && held !== '' ? `'${held}` : held);
    // A format that was not changed is left alone: a protected sheet takes values in entry cells, but no formats.
    return { row, column, value, ...(entry && numberFormat !== undefined ? { numberFormat: entry.numberFormat } : {}) };
  });
}

function firstPerYear(findings: readonly Finding[]): readonly Finding[] {
  const byYear = new Map<number | null, Finding>();
  for (const finding of findings) if (!byYear.has(finding.year)) byYear.set(finding.year, finding);
  return [...byYear.values()];
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
  return [before, ...missing.map(String)].filter((part) => part !== '').join(language === 'zh-CN' ? '、' : ', ');
}

/** A text that Excel would read as something else goes into a cell that is `@` first. */
export function asText(text: string): Pick<CellWrite, 'value' | 'numberFormat'> {
  return needsTextFormat(text) ? { value: text, numberFormat: '@' } : { value: text };
}
