/** Where the hidden dictionary sheet keeps what rules and programs look up. Rows and columns count from 0. */
import { templateWords } from '../words/template-words';
import type { Language } from '../words/language';
import { rectAddress } from './a1';
import { stages } from '../words/task-words';
import { orderedStatuses } from './status-order';

export const dictionaryRows = { title: 0, schema: 1, planId: 2, language: 3, listHeaders: 5, lists: 6 } as const;
export const dictionaryColumns = {
  label: 0,
  value: 1,
  missingReasons: 0,
  attributes: 1,
  levels: 2,
  statuses: 3,
  stages: 4,
} as const;

/** The statuses are the longest list. */
export const definitionsRow = dictionaryRows.lists + orderedStatuses.length + 1;

/** The range that the list of 缺报原因 takes its items from. */
export function missingReasonsRange(language: Language): string {
  const { missingReasons } = templateWords[language];
  return rectAddress(dictionaryRows.lists, dictionaryColumns.missingReasons, missingReasons.length, 1);
}

/** The range that the list of 进展 takes its items from. */
export const stagesRange = rectAddress(dictionaryRows.lists, dictionaryColumns.stages, stages.length, 1);
