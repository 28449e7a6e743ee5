/**
 * 完成: checks everything for the period that is due, with what counts only when it is reported (V55, V56). Hard findings and
 * soft ones without an explanation hold it up, and are listed; where nothing does, the register records that the period is
 * complete, until an entry changes.
 */
import { blankIn } from '../checks/completeness';
import { completionOf, isSettled, type OpenCounts } from '../checks/completion';
import { inSlices } from '../excel/in-slices';
import { runReading, runWriting } from '../excel/run';
import { registerWriting } from '../excel/write-register';
import type { RegisterRow } from '../template/register-layout';
import { judged } from './check-entries';
import { checkedRegister } from './checked-register';
import { readSubject } from './check-subject';
import { completenessUpTo, dueYear, entriesPrint } from './due-entries';
import { findingPlaces } from './finding-places';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { withPeriod } from './period-records';
import { enqueue, waitingTold, type Tell } from './queue';
import { todaySerial } from './today';

export interface PeriodCompleted extends OpenCounts {
  readonly year: number;
  readonly complete: boolean;
}

export function completePeriod(tell: Tell): Promise<Outcome<PeriodCompleted>> {
  return enqueue('complete-period', async (signal) => {
    const read = await runReading((context) => readSubject(context, null, true), waitingTold(tell), signal);
    if ('notice' in read) return refused(read.notice);
    const { progress, register, facts, special, reporting } = read;
    const { plan, language, damage } = progress;
    const gone = damage.find(({ code }) => code === 'columns-missing' || code === 'rows-missing');
    if (gone) return refused({ ...gone, level: 'error' });
    const year = dueYear(facts, progress);
    const completeness = await inSlices(completenessUpTo(year, progress));
    const inYear = completeness.byYear.find(([each]) => each === year)?.[1];
    if ((inYear?.filled ?? 0) === 0) return refused(notice('period-empty', 'warning', { year }));

    const { rows, records } = await checkedRegister(read, null, signal);
    const against = rows.filter((row) => holdsUp(row, year));
    const { hard, unexplained } = completionOf(against.map(judged));
    const complete = against.length === 0;
    const end = {
      ...{ plan, language, year, completeness, open: { hard, unexplained } },
      filler: reporting.filler ?? '',
      date: todaySerial(),
      print: complete ? await inSlices(entriesPrint(year, progress, special)) : null,
    };
    const written = [...rows, ...withPeriod(records, end)];
    const { write, takeBack } = registerWriting(register, written);
    await runWriting(write, { signal, takeBack });
    const { due, filled, explained } = completeness.all;
    const blank = blankIn(completeness.all);
    const said: Notice = complete
      ? notice('period-complete', blank > 0 ? 'warning' : 'success', {
          ...{ year, due, filled, explained, blank },
          sheet: register.name,
        })
      : notice('period-held-up', 'error', {
          ...{ year, hard, unexplained },
          list: findingPlaces(against, language),
          sheet: register.name,
        });
    return done({ year, complete, hard, unexplained }, [...damage, said]);
  });
}

/** What is open of the period and of those before it, on which it builds. That a soft finding lacks words is that finding's. */
function holdsUp(row: RegisterRow, year: number): boolean {
  const finding = judged(row);
  if (isSettled(finding) || (row.rule === 'V56' && finding.level === 'hard')) return false;
  return finding.year === null || finding.year <= year;
}
