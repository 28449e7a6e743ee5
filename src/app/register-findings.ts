/** The register's rows as the pane shows them. Somebody may have edited the sheet by hand: what is odd is shown as it stands. */
import { isExplained } from '../checks/completion';
import { mapped, type Steps } from '../plan/steps';
import type { CellContent } from '../template/sheet-spec';
import type { RegisterRow } from '../template/register-layout';
import { levelOfWord } from '../words/level-words';
import { findingOfId } from './finding-id';
import { typedBefore } from './typed-before';
import { recordKind } from './register-records';
import type { RegisterFinding } from './workbook-view';

/** Rows whose id is not one of ours any more are left out: nothing could be done with them. Completed periods are no findings. */
export function* registerFindings(rows: readonly RegisterRow[]): Steps<readonly RegisterFinding[]> {
  const findings = yield* mapped(rows, (row) => findingOf(row) ?? []);
  return findings.flat();
}

function findingOf(row: RegisterRow): RegisterFinding | null {
  const found = findingOfId(textOf(row.id));
  const record = recordKind(textOf(row.id));
  if (!found || record === 'period') return null;
  const explanation = textOf(row.explanation).trim();
  const fix = textOf(row.fix);
  const level = levelOfWord(textOf(row.level)) ?? 'soft';
  return {
    id: textOf(row.id),
    ...found,
    level,
    value: textOf(row.value),
    understood: textOf(row.understood),
    fix: fix === '' ? null : fix,
    message: textOf(row.message),
    explanation,
    filler: textOf(row.filler),
    state: record ?? (isExplained(level, explanation) ? 'explained' : 'open'),
    isUndoable: record === 'fixed' && typedBefore(row) !== null,
  };
}

function textOf(held: CellContent): string {
  return held === null ? '' : String(held);
}
