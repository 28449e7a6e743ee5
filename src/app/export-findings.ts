/** 导出清单: lists the findings that stand on a new sheet of the workbook, for whoever has to deal with them. */
import { hostFailure } from '../excel/host-failure';
import { readFacts } from '../excel/read-facts';
import { removeCreated } from '../excel/remove-created';
import { runReading, runWriting } from '../excel/run';
import { writeList } from '../excel/write-list';
import { readRegister } from '../excel/write-register';
import { findingsList } from '../template/findings-list';
import { registerViewWords } from '../words/register-view-words';
import { wholeRegister } from './check-subject';
import { done, notice, refused, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { isRecord } from './register-records';
import { savedLanguage } from './saved-language';
import { folded, freeName } from './sheet-names';

export interface Exported {
  readonly sheet: string;
  readonly count: number;
}

/** Sheets that stand are never written over: a second list gets a name of its own. */
export function exportFindings(tell: Tell): Promise<Outcome<Exported>> {
  return enqueue('export-findings', async (signal) => {
    const facts = await runReading(readFacts, waitingTold(tell), signal);
    const language = savedLanguage(facts);
    const register = wholeRegister(facts, language);
    if ('code' in register) return refused(register);
    const rows = readRegister(register).filter((row) => !isRecord(row));
    if (rows.length === 0) return refused(notice('no-findings', 'warning'));
    const sheet = freeName(registerViewWords[language].listSheet, new Set(facts.sheetNames.map(folded)));
    try {
      await runWriting((context) => writeList(context, sheet, findingsList(rows, language)), { signal });
    } catch (thrown) {
      const { code, detail } = hostFailure(thrown);
      const failure = notice(`failed-${code}`, 'error', { detail });
      await removeCreated(facts, { sheetNames: [sheet], names: [] });
      return refused(failure, notice('cleaned-up', 'info'));
    }
    return done({ sheet, count: rows.length }, [notice('findings-listed', 'success', { sheet, count: rows.length })]);
  });
}
