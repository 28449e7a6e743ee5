/** 写成定义表 and 读回定义表: a plan as a sheet that people edit, and back. */
import { readSheetNames, readShownSheet, removeSheet, writeDefinitionSheet } from '../../excel/definition-sheet';
import { hostFailure } from '../../excel/host-failure';
import { inSlices } from '../../excel/in-slices';
import { runReading, runWriting } from '../../excel/run';
import type { Plan } from '../../plan/plan';
import { definitionSteps, type DefinitionRead } from '../../template/definition/read-definition';
import { definitionSheet } from '../../template/definition/write-definition';
import type { Language } from '../../words/language';
import { done, notice, refused, type Notice, type Outcome } from '../outcome';
import { enqueue, waitingTold, type Tell } from '../queue';
import { folded, freeName } from '../sheet-names';

export interface WrittenDefinition {
  readonly sheet: string;
}

/** Always a new sheet: one that stands there, whoever made it, is not touched. */
export function writeDefinition(plan: Plan, language: Language, tell: Tell): Promise<Outcome<WrittenDefinition>> {
  return enqueue('write-definition', async (signal) => {
    const names = await runReading(readSheetNames, waitingTold(tell), signal);
    const spec = definitionSheet(plan, language);
    const sheet = freeName(spec.name, new Set(names.map(folded)));
    signal.throwIfAborted();
    try {
      await runWriting((context) => writeDefinitionSheet(context, sheet, spec));
    } catch (thrown) {
      const { code, detail } = hostFailure(thrown);
      return refused(notice(`failed-${code}`, 'error', { detail }), await takenBack(sheet));
    }
    return done({ sheet }, []);
  });
}

async function takenBack(sheet: string): Promise<Notice> {
  try {
    await runWriting((context) => removeSheet(context, sheet));
    return notice('cleaned-up', 'info');
  } catch {
    return notice('clean-up-failed', 'error', { sheets: sheet });
  }
}

export interface ShownDefinition {
  readonly sheet: string;
  readonly read: DefinitionRead;
}

/** Of the sheet that is shown. */
export function readShownDefinition(tell: Tell): Promise<Outcome<ShownDefinition>> {
  return enqueue('read-definition', async (signal) => {
    const shown = await runReading(readShownSheet, waitingTold(tell), signal);
    if (!shown) return refused(notice('failed-too-large', 'error'));
    const read = await inSlices(definitionSteps(shown.grid), signal);
    return done({ sheet: shown.name, read }, []);
  });
}
