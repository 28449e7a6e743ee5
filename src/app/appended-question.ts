/** A row for a question that the sheet 规划疑点 has none for yet: what is written below the others, and how it looks. */
import type { AppendedRows } from '../excel/append-rows';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { sheetMarks } from '../excel/read-facts';
import type { Decision } from '../plan/plan';
import type { OpenQuestion } from '../plan/self-audit';
import { valueContent } from '../template/held-content';
import { KeyedLayout, keyedRows } from '../template/keyed-layout';
import type { Located } from '../template/locate';
import {
  decisionCells,
  printedQuestions,
  questionCells,
  questionColumns,
  questionRules,
} from '../template/questions-sheet';
import type { CellContent } from '../template/sheet-spec';
import type { Language } from '../words/language';
import { localized } from '../words/localized';

export function appendedQuestion(
  sheet: OwnSheet,
  { names }: WorkbookFacts,
  { columns }: Pick<Located, 'columns'>,
  asked: OpenQuestion,
  decision: Decision,
  language: Language,
): AppendedRows {
  const cells: Readonly<Record<string, CellContent>> = {
    ...questionCells(asked, language, (text) => localized(text, language)),
    ...decisionCells(decision),
    key: asked.id,
  };
  const line = Array.from({ length: sheet.block.values[0]?.length ?? 0 }, (): CellContent => '');
  for (const [key, at] of columns) line[at] = valueContent(cells[key] ?? '');
  const name = sheetMarks.openQuestions;
  const looks = looksOf(sheet, columns, asked.id, language);
  return { sheet, name, formula: names.get(name) ?? '', rows: [line], ...(looks ? { looks } : {}) };
}

/** As the template makes them for that row; null where rows or columns were put before the sheet's own. */
function looksOf(
  { block }: OwnSheet,
  columns: Located['columns'],
  id: string,
  language: Language,
): AppendedRows['looks'] | null {
  if (block.row !== keyedRows.key || block.column !== 0) return null;
  const keys = Array.from({ length: block.values[0]?.length ?? 0 }, () => '');
  for (const [key, at] of columns) keys[at] = key;
  const others = Array.from({ length: block.row + block.values.length - keyedRows.data }, () => '');
  const standing = new KeyedLayout(questionColumns, [], { columns: keys, rows: others });
  const grown = new KeyedLayout(questionColumns, [{ id, cells: {} }], { columns: keys, rows: [...others, id] });
  const printArea = { before: printedQuestions(standing), after: printedQuestions(grown) };
  return { ...questionRules(grown, language), printArea };
}
