/** 标记滞后: marks the lagging rows by a native rule over their names, names them, and goes to the first. */
import { fitRows } from '../excel/fit-rows';
import { areMarked, markRows, unmarkRows } from '../excel/mark-rows';
import { readFacts } from '../excel/read-facts';
import { runReading, runWriting } from '../excel/run';
import type { CellContent } from '../template/sheet-spec';
import { goTo } from './go-to';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { findProgress, type ProgressSheet } from './progress-sheet';
import { rowsToFit } from './rows-to-fit';
import { enqueue, waitingTold, type Tell } from './queue';

export interface Lagging {
  readonly indicatorIds: readonly string[];
}

export function markLagging(tell: Tell): Promise<Outcome<Lagging>> {
  return enqueue('mark-lagging', async (signal) => {
    const facts = await runReading(readFacts, waitingTold(tell), signal);
    const found = findProgress(facts);
    if (!found.ok) return refused(found.notice);
    const { progress } = found;
    if (progress.sheet.isProtected)
      return refused(notice('failed-sheet-protected', 'error', { where: `（${progress.sheet.name}）` }));
    const gone = progress.damage.find(({ code }) => code === 'columns-missing');
    if (gone) return refused({ ...gone, level: 'error' });
    const rows = laggingRows(progress);
    const { sheet, places } = progress;
    const wereMarked = await runReading((context) => areMarked(context, sheet, places), waitingTold(tell), signal);
    await runWriting(
      (context) => {
        markRows(context, sheet, places);
        fitRows(context, rowsToFit(facts, progress));
      },
      {
        signal,
        takeBack: (context) => (wereMarked ? markRows : unmarkRows)(context, sheet, places),
      },
    );
    const [first] = rows;
    // Behind the writing, when events are on again: the pane opens what is selected.
    const went = first && (await goTo({ indicatorId: first.id, year: null }));
    const notices = [
      ...(went?.notices ?? []),
      ...(facts.calculatesByHand ? [notice('manual-calculation', 'warning')] : []),
      summary(progress, rows),
    ];
    return done({ indicatorIds: rows.map(({ id }) => id) }, [...progress.damage, ...notices]);
  });
}

interface LaggingRow {
  readonly id: string;
  readonly row: number;
}

function laggingRows({ sheet, places }: ProgressSheet): readonly LaggingRow[] {
  const column = places.columns.get('lagging') ?? -1;
  return [...places.rows].flatMap(([id, row]) => (isTrue(sheet.block.values[row]?.[column]) ? [{ id, row }] : []));
}

function isTrue(held: CellContent | undefined): boolean {
  return held === true;
}

function summary({ plan, language }: ProgressSheet, rows: readonly LaggingRow[]): Notice {
  if (rows.length === 0) return notice('none-lagging', 'success');
  const names = plan.indicators
    .filter(({ id }) => rows.some((row) => row.id === id))
    .map(({ no, name }) => `${no} ${language === 'zh-CN' ? name.zh : name.en}`);
  return notice('lagging', 'warning', { count: names.length, names: names.join(language === 'zh-CN' ? '、' : ', ') });
}
