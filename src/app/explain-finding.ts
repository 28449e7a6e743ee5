/** 写说明: writes the 审核说明 of a finding into its row of the register, with who wrote it and the day. */
import { explains } from '../checks/explanations';
import { inSlices } from '../excel/in-slices';
import type { WorkbookFacts } from '../excel/facts';
import { runReading, runWriting } from '../excel/run';
import { readRegister, registerWriting } from '../excel/write-register';
import type { RegisterRow } from '../template/register-layout';
import { levelOfWord } from '../words/level-words';
import { wholeRegister } from './check-subject';
import { readFactsAndPlan } from './facts-and-plan';
import { done, notice, refused, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { findProgress } from './find-progress';
import { explanationRowSteps, stateWord } from './register-rows';
import { yearsOnRecord } from './reporting';
import { savedLanguage } from './saved-language';
import { findSpecial } from './special-sheet';
import { todaySerial } from './today';

export interface Explanation {
  /** The finding's id as the register has it. */
  readonly id: string;
  /** '' takes the explanation back. */
  readonly text: string;
  /** Who explains; '' leaves what stands there. */
  readonly filler: string;
}

export function explainFinding({ id, text, filler }: Explanation, tell: Tell): Promise<Outcome<null>> {
  return enqueue(`explain ${id} ${text} ${filler}`, async (signal) => {
    const facts = await runReading(readFactsAndPlan, waitingTold(tell), signal);
    const language = savedLanguage(facts);
    const register = wholeRegister(facts, language);
    if ('code' in register) return refused(register);
    const standing = readRegister(register);
    if (!standing.some((row) => row.id === id)) return refused(notice('finding-gone', 'warning'));
    const explanation = text.trim();
    const rows = standing.map((row) =>
      row.id === id
        ? {
            ...row,
            explanation,
            filler: filler.trim() === '' ? row.filler : filler.trim(),
            date: explanation === '' ? '' : todaySerial(),
            state: stateWord(language, levelOfWord(String(row.level)) ?? 'soft', explanation),
          }
        : row,
    );
    const { write, takeBack } = registerWriting(register, await withWhatIsSaid(rows, facts, standing));
    await runWriting(write, { signal, takeBack });
    const isEnough = explanation === '' || explains(explanation);
    const code = isEnough ? 'explained' : 'explained-too-little';
    return done(null, [notice(code, isEnough ? 'success' : 'warning', { sheet: register.name })]);
  });
}

/** The rows with what is to be said of their explanations now; as they are where the plan or its sheet is lost. */
async function withWhatIsSaid(
  rows: readonly RegisterRow[],
  facts: WorkbookFacts,
  standing: readonly RegisterRow[],
): Promise<readonly RegisterRow[]> {
  const found = findProgress(facts);
  if (!found.ok) return rows;
  const { plan, language } = found.progress;
  const reporting = await inSlices(yearsOnRecord(found.progress, findSpecial(facts, plan), standing));
  return inSlices(explanationRowSteps(rows, { plan, language, standing, reporting }));
}
