/** 填入示例数据 and 移除示例数据: only blank rows are filled, and only what is still as it was written is removed. */
import type { ChangedCell, EntryRow } from '../checks/entry';
import { readEntries } from '../excel/read-entries';
import { putBack } from '../excel/put-back';
import { runReading, runWriting } from '../excel/run';
import { writeCells, type CellWrite } from '../excel/write-cells';
import { planYears } from '../plan/plan';
import { isSampleMark, sampleMarks } from '../words/sample-marks';
import { checkChangedEntries } from './check-entries';
import { readFactsAndPlan } from './facts-and-plan';
import { cellsHeld } from './fixed-entries';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { findProgress } from './find-progress';
import type { ProgressSheet } from './progress-sheet';
import { enqueue, waitingTold, type Tell } from './queue';
import { markedFormat, sampleRows, unmarkedFormat, type SampleRow } from './samples';

export type SampleCommand = 'fill-samples' | 'remove-samples';

export interface Sampled {
  /** Entry cells that were filled or cleared. */
  readonly cells: readonly ChangedCell[];
}

interface Change {
  readonly writes: readonly CellWrite[];
  readonly cells: readonly ChangedCell[];
}

type Decide = (row: EntryRow, sample: SampleRow, progress: ProgressSheet) => Change;

export function fillSamples(tell: Tell): Promise<Outcome<Sampled>> {
  return change('fill-samples', filled, { done: 'samples-filled', none: 'samples-no-room' }, tell);
}

export function removeSamples(tell: Tell): Promise<Outcome<Sampled>> {
  return change('remove-samples', removed, { done: 'samples-removed', none: 'samples-gone' }, tell);
}

async function change(
  key: SampleCommand,
  decide: Decide,
  codes: { readonly done: Notice['code']; readonly none: Notice['code'] },
  tell: Tell,
): Promise<Outcome<Sampled>> {
  const changed = await enqueue(key, async (signal): Promise<Outcome<Sampled>> => {
    const read = await runReading(readRows, waitingTold(tell), signal);
    if ('notice' in read) return refused(read.notice);
    const { progress, rows } = read;
    const { sheet } = progress;
    const changes = sampleRows(progress.plan).flatMap((sample) => {
      const row = rows.find(({ indicatorId }) => indicatorId === sample.indicatorId);
      return row ? [decide(row, sample, progress)] : [];
    });
    const [writes, cells] = [changes.flatMap((each) => each.writes), changes.flatMap((each) => each.cells)];
    if (writes.length === 0) return refused(notice(codes.none, 'warning'));
    await runWriting((context) => writeCells(context, sheet.name, writes), {
      signal,
      takeBack: (context) => putBack(context, sheet.name, cellsHeld({ sheet, rows, writes })),
    });
    return done({ cells }, [notice(codes.done, 'success', { cells: cells.length })]);
  });
  if (!changed.ok) return changed;
  const checked = await checkChangedEntries(changed.value.cells, tell);
  return checked.ok ? changed : done(changed.value, [...changed.notices, ...checked.notices]);
}

async function readRows(
  context: Parameters<typeof readFactsAndPlan>[0],
): Promise<{ readonly notice: Notice } | { readonly progress: ProgressSheet; readonly rows: readonly EntryRow[] }> {
  const found = findProgress(await readFactsAndPlan(context));
  if (!found.ok) return { notice: found.notice };
  const { progress } = found;
  const { plan, sheet, places } = progress;
  if (sheet.isProtected) return { notice: notice('failed-sheet-protected', 'error', { where: `（${sheet.name}）` }) };
  const gone = progress.damage.find(({ code }) => code === 'columns-missing');
  if (gone) return { notice: { ...gone, level: 'error' } };
  const ids = sampleRows(plan).map(({ indicatorId }) => indicatorId);
  return { progress, rows: await readEntries(context, sheet, places, planYears(plan), ids) };
}

/** A row with anything of somebody's own is left alone. */
function filled(row: EntryRow, { values }: SampleRow, progress: ProgressSheet): Change {
  const beside = [row.source, row.missingReason, row.provisional, row.note];
  const isBlank = beside.every((text) => text === '') && row.cells.every((cell) => isBlankCell(cell));
  if (!isBlank) return { writes: [], cells: [] };
  const { row: mark } = sampleMarks[progress.language];
  const at = placeIn(progress, row.indicatorId);
  const entries = row.cells.flatMap(({ year, numberFormat }): CellWrite[] => {
    const value = values.get(year);
    if (value === undefined) return [];
    return [{ ...at(String(year)), value, numberFormat: markedFormat(numberFormat, progress.language) }];
  });
  return {
    writes: [...entries, { ...at('source'), value: mark }, { ...at('note'), value: mark }],
    cells: [...values.keys()].map((year) => ({ indicatorId: row.indicatorId, year })),
  };
}

/** The mark goes from every cell, also where somebody has typed over the sample. */
function removed(row: EntryRow, { values }: SampleRow, progress: ProgressSheet): Change {
  const marks = (['source', 'note'] as const).filter((key) => isSampleMark(row[key]));
  if (marks.length === 0) return { writes: [], cells: [] };
  const at = placeIn(progress, row.indicatorId);
  const entries = row.cells.flatMap((cell): (CellWrite & { readonly year: number })[] => {
    const isSample = cell.formula === null && values.has(cell.year) && cell.value === values.get(cell.year);
    const numberFormat = unmarkedFormat(cell.numberFormat);
    if (!isSample && numberFormat === cell.numberFormat) return [];
    const value = isSample ? '' : (cell.formula ?? cell.value);
    return [{ ...at(String(cell.year)), value, numberFormat, year: cell.year }];
  });
  return {
    writes: [...entries, ...marks.map((key) => ({ ...at(key), value: '' }))],
    cells: entries.map(({ year }) => ({ indicatorId: row.indicatorId, year })),
  };
}

function isBlankCell({ value, formula }: EntryRow['cells'][number]): boolean {
  return value === '' && formula === null;
}

function placeIn({ sheet: { block }, places }: ProgressSheet, id: string): (key: string) => Omit<CellWrite, 'value'> {
  return (key) => ({
    row: block.row + (places.rows.get(id) ?? 0),
    column: block.column + (places.columns.get(key) ?? 0),
  });
}
