/** The list of findings as plain cells: what the register says of those that stand, gravest first, for a sheet of its own. */
import type { Language } from '../words/language';
import { levelOfWord, levels } from '../words/level-words';
import { ruleTitle } from '../words/check-words';
import type { RegisterColumnKey } from '../words/sheet-parts';
import { templateWords } from '../words/template-words';
import type { RegisterRow } from './register-layout';
import type { CellContent } from './sheet-spec';

export interface ListedColumn {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly isNumber: boolean;
}

export interface FindingsList {
  readonly columns: readonly ListedColumn[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** Left to right, with widths in points. */
const listed: readonly (readonly [RegisterColumnKey, number])[] = [
  ['level', 52],
  ['rule', 150],
  ['indicator', 170],
  ['year', 44],
  ['cell', 100],
  ['value', 76],
  ['understood', 76],
  ['fix', 76],
  ['message', 300],
  ['explanation', 200],
  ['filler', 64],
  ['state', 64],
];

/** `rows` are findings of the register, records left out. */
export function findingsList(rows: readonly RegisterRow[], language: Language): FindingsList {
  const { headers } = templateWords[language].register;
  const graveness = (row: RegisterRow) => levels.indexOf(levelOfWord(String(row.level)) ?? 'soft');
  const sorted = rows
    .map((row, at) => ({ row, at, grave: graveness(row) }))
    .sort((one, other) => one.grave - other.grave || one.at - other.at);
  return {
    columns: listed.map(([key, width]) => ({ header: headers[key], width, isNumber: key === 'year' })),
    rows: sorted.map(({ row }) => listed.map(([key]) => contentOf(row, key, language))),
  };
}

function contentOf(row: RegisterRow, key: RegisterColumnKey, language: Language): CellContent {
  if (key !== 'rule') return row[key] ?? '';
  const title = ruleTitle(language, String(row.rule));
  return title === row.rule ? title : `${String(row.rule)} ${title}`;
}
