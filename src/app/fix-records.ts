/** What a fix leaves in the register: the row of its finding, with what is needed to put back exactly what was typed. */
import type { EntryCell } from '../checks/entry';
import type { Finding } from '../checks/finding';
import type { RegisterRow } from '../template/register-layout';
import type { Language } from '../words/language';
import { recordWords } from '../words/record-words';
import { findingId } from './finding-id';
import { typedText, type Typed } from './typed-before';
import type { RecordIds } from './register-records';

/** The row of a finding that was just fixed; `date` is the day as Excel's serial number. */
export function fixedRow(
  row: RegisterRow,
  finding: Finding,
  cell: EntryCell | undefined,
  { ids, language, date }: { readonly ids: RecordIds; readonly language: Language; readonly date: number },
): RegisterRow {
  const typed: Typed = {
    number: typeof cell?.value === 'number' ? cell.value : null,
    format: cell?.numberFormat ?? 'General',
    after: finding.fix?.after ?? '',
    note: finding.fix?.note ?? '',
    flagged: finding.fix?.provisional === true,
  };
  return {
    ...row,
    id: ids.next(findingId(finding), 'fixed'),
    state: recordWords[language].states.fixed,
    date,
    cellKey: typedText(typed),
  };
}
