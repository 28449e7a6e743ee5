/** Writes sheets, and takes back what was made when Excel refuses half-way. */
import { hostFailure } from '../excel/host-failure';
import type { WorkbookFacts } from '../excel/facts';
import { removeCreated } from '../excel/remove-created';
import { runWriting } from '../excel/run';
import type { SavedState } from '../excel/saved-state';
import { writeWorkbook, type Standing } from '../excel/write-workbook';
import type { WorkbookSpec } from '../template/sheet-spec';
import { notice, type Notice } from './outcome';

export interface Sheets {
  readonly spec: WorkbookSpec;
  readonly standing: Standing;
}

/** null when all went well; else why not, and what became of what was made. */
export async function writeOrTakeBack(
  facts: WorkbookFacts,
  state: SavedState,
  sheets: Sheets,
): Promise<readonly Notice[] | null> {
  try {
    await runWriting((context) => writeWorkbook(context, sheets.spec, state, sheets.standing));
    return null;
  } catch (thrown) {
    const failure = hostFailure(thrown);
    return [notice(`failed-${failure.code}`, 'error', { detail: failure.detail }), await takeBack(facts, sheets)];
  }
}

export async function takeBack(facts: WorkbookFacts, { spec, standing }: Sheets): Promise<Notice> {
  const sheetNames = spec.sheets.filter(({ id }) => !standing.sheets.has(id)).map(({ name }) => name);
  const created = { sheetNames, names: spec.names.map(({ name }) => name) };
  try {
    await removeCreated(facts, created);
    return notice('cleaned-up', 'info');
  } catch {
    return notice('clean-up-failed', 'error', { sheets: sheetNames.join('、') });
  }
}
