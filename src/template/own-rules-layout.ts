/** The sheet 自定义规则: its columns by key and where its rows stand. It is made when an office asks for it. */
import { ownRuleFields } from '../checks/own-rules/own-rule';
import type { RuleColumnKey } from '../words/sheet-parts';
import { rectAddress } from './a1';

/** Left to right; the key row holds these keys. */
export const ruleColumns: readonly RuleColumnKey[] = ['id', ...ownRuleFields, 'note'];

/** Rows of the sheet, counted from 0. The block PLAN_OwnRules begins at the key row and the first column. */
export const ruleRows = { title: 0, hint: 1, hintOfKinds: 2, key: 3, headers: 4, data: 5 } as const;

/** Rows the sheet is made with; more can be inserted. */
export const ruleCapacity = 60;

/** Hidden, behind the columns: what the sheet's lists offer. */
export const listColumns = {
  indicators: ruleColumns.length + 1,
  kinds: ruleColumns.length + 2,
  levels: ruleColumns.length + 3,
  on: ruleColumns.length + 4,
} as const;

export function ruleColumn(key: RuleColumnKey): number {
  return ruleColumns.indexOf(key);
}

/** A column's cells: `D6:D65`. */
export function ruleData(...keys: readonly RuleColumnKey[]): readonly string[] {
  return keys.map((key) => rectAddress(ruleRows.data, ruleColumn(key), ruleCapacity, 1));
}

export const rulesBlock = rectAddress(ruleRows.key, 0, ruleRows.data - ruleRows.key + ruleCapacity, ruleColumns.length);

/** The number of a new row's rule: U01. */
export function ruleId(row: number): string {
  return `U${String(row + 1).padStart(2, '0')}`;
}
