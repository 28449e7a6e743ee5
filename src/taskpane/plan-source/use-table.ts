import { useMemo, useState } from 'react';
import { draftOf, type Answers, type Draft } from '../../plan/from-table/draft';
import type { ColumnRole } from '../../plan/from-table/headers';
import { parsePasted, type PastedTable, type TableProblem } from '../../plan/from-table/pasted-table';
import type { RowChoice } from '../../plan/from-table/rows';
import type { SourceTable } from '../../plan/from-table/table';
import { noChoices, understand, type Choices, type Understood } from '../../plan/from-table/understand';

export interface TableState {
  readonly understood: Understood | null;
  readonly draft: Draft | null;
  readonly answers: Answers;
  readonly problem: TableProblem | null;
  /** A table anew: what was chosen and answered for the one before is gone. null takes it away. */
  read(table: PastedTable | null): void;
  paste(text: string): void;
  chooseColumn(column: number, role: ColumnRole): void;
  chooseRow(row: number, choice: RowChoice | null): void;
  answer(key: string, text: string): void;
}

const noAnswers: Answers = new Map();

/** One table, what is understood of it, and what somebody chose and answered. */
export function useTable(): TableState {
  const [table, setTable] = useState<SourceTable | null>(null);
  const [problem, setProblem] = useState<TableProblem | null>(null);
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const understood = useMemo(() => table && understand(table, choices), [table, choices]);
  const draft = useMemo(() => understood && draftOf(understood, answers), [understood, answers]);
  const read = (next: PastedTable | null) => {
    setTable(next?.ok ? next.table : null);
    setProblem(next && !next.ok ? next.problem : null);
    setChoices(noChoices);
    setAnswers(noAnswers);
  };
  return {
    understood,
    draft,
    answers,
    problem,
    read,
    paste: (text) => read(text.trim() === '' ? null : parsePasted(text)),
    chooseColumn: (column, role) => setChoices({ ...choices, columns: new Map([...choices.columns, [column, role]]) }),
    chooseRow: (row, choice) => {
      const rows = new Map(choices.rows);
      if (choice) rows.set(row, choice);
      else rows.delete(row);
      setChoices({ ...choices, rows });
    },
    answer: (key, text) => setAnswers((before) => new Map([...before, [key, text]])),
  };
}
