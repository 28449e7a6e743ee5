/**
 * The register sheet 审核记录: its columns and where its rows stand. The message texts come from whoever ran the checks; the
 * office writes explanation, filler and date beside them.
 */
import type { Plan } from '../plan/plan';
import type { RegisterColumnKey } from '../words/sheet-parts';
import { templateWords } from '../words/template-words';
import { rectAddress } from './a1';
import { isHeaderRow } from './header-row';
import type { CellContent } from './sheet-spec';

/** Left to right; the key row holds these keys. The first and the last column are hidden. */
export const registerColumns = [
  'id',
  'rule',
  'level',
  'indicator',
  'year',
  'cell',
  'value',
  'understood',
  'fix',
  'message',
  'explanation',
  'filler',
  'date',
  'state',
  'cellKey',
] as const satisfies readonly RegisterColumnKey[];

/** All other columns are `@`. */
export const registerNumbers: readonly RegisterColumnKey[] = ['year', 'date'];

/** What people write; never overwritten while the finding stands. */
export const registerEntryColumns: readonly RegisterColumnKey[] = ['explanation', 'filler', 'date'];

/** Rows of the sheet, counted from 0. The block PLAN_Register begins at the key row and the first column. */
export const registerRows = { title: 0, hint: 1, key: 2, headers: 3, data: 4 } as const;

const usualHeaderRows = registerRows.data - registerRows.key;
/** As far down as somebody pushes the headers by rows of their own. */
const mostHeaderRows = 20;

/** Rows of the block above its findings: the keys, the headers, and what somebody has put in between, which holds no finding. */
export function headerRowsIn(values: readonly (readonly CellContent[])[]): number {
  const [keys = []] = values;
  const ids = keys.indexOf('id');
  const isHeaders = (cells: readonly CellContent[]) =>
    isHeaderRow(
      keys.flatMap((key, at) => (key === 'id' ? [] : [[String(key), cells[at]] as const])),
      (language) => templateWords[language].register.headers,
    );
  const first = values.findIndex((cells, row) => row > 0 && String(cells[ids] ?? '') !== '');
  const above = values.slice(0, Math.min(first < 0 ? mostHeaderRows : first, mostHeaderRows));
  const headers = above.findIndex(isHeaders);
  return headers < 0 ? usualHeaderRows : headers + 1;
}

type Rows = Pick<Plan, 'indicators' | 'specialTargets'>;

/** Rows the register is made for; findings beyond them would not be marked on their cells. */
export function registerCapacity({ indicators, specialTargets = [] }: Rows): number {
  return Math.max(300, (indicators.length + specialTargets.length) * 4);
}

export function registerColumn(key: RegisterColumnKey): number {
  return registerColumns.indexOf(key);
}

/** A column's data cells: `O5:O304`. */
export function registerData(plan: Rows, key: RegisterColumnKey): string {
  return rectAddress(registerRows.data, registerColumn(key), registerCapacity(plan), 1);
}

export function registerBlock(plan: Rows): string {
  return rectAddress(
    registerRows.key,
    0,
    registerRows.data - registerRows.key + registerCapacity(plan),
    registerColumns.length,
  );
}

/** What ties a finding to its entry cell: the mark's rule looks for `id|2021`, of a part of the year for `id|2021Q3`. */
export function cellKey(indicatorId: string, period: number | string | null): string {
  return period === null ? '' : `${indicatorId}|${period}`;
}

export type RegisterRow = Readonly<Record<RegisterColumnKey, CellContent>>;
