/** Where the rule of the office's own stands that a finding is about, after any sorting; the headers where it is gone. */
import { ruleNumber } from '../checks/own-rules/own-rule';
import type { BlockKeys } from '../excel/block-keys';
import { cellAddress } from '../template/a1';
import { ruleRows } from '../template/own-rules-layout';

const headers = ruleRows.headers - ruleRows.key;

/** `findingId`: `U01|ownRules|low`, or `U00|ownRules|row9.low` of a rule that cannot be told by its number. */
export function rulePlace({ rows, columns, row, column }: BlockKeys, findingId: string): string {
  const [rule, , field = ''] = findingId.split('|');
  const [, onSheet, cell] = /^row(\d{1,7})(?:\.(\w+))?$/.exec(field) ?? [];
  const offset = onSheet === undefined ? rows.findIndex((key) => ruleNumber(key) === rule) : Number(onSheet) - 1 - row;
  const isThere = offset > headers && offset < rows.length;
  return cellAddress(
    row + (isThere ? offset : headers),
    column + Math.max(0, columns.indexOf(cell ?? (field || 'id'))),
  );
}
