import { expect, it } from '@jest/globals';
import { entriesPrint } from '../../src/app/due-entries';
import { finished } from '../../src/plan/steps';
import { haining } from '../taskpane/sample-view';

/** A progress block with so many rows, each filled for two years. */
function block(rows: number) {
  const values = Array.from({ length: rows }, (_, i) => [i + 0.5, `${i}`, i % 2 === 0 ? '2021' : '', '']);
  const places = {
    rows: new Map(values.map((_, i) => [`indicator-${i}`, i])),
    columns: new Map(['2021', '2022', 'provisional', 'missingReason'].map((key, at) => [key, at])),
    order: { rows: [], columns: [] },
    problems: [],
  };
  return {
    plan: haining,
    sheet: { name: '指标进度', isProtected: false, block: { row: 0, column: 0, values } },
    places,
  };
}

/** FNV-1a of the whole list as JSON, as workbooks hold it whose periods were completed long ago. */
function printAtOnce(rows: number): string {
  const held = [...block(rows).places.rows]
    .sort()
    .map(([id, i]) => [id, [i + 0.5, i % 2 === 0, false], [`${i}`, false, false]]);
  const text = JSON.stringify(held);
  return [0x811c9dc5, 0x01000193]
    .map((start) => [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), start))
    .map((hash) => (hash >>> 0).toString(16).padStart(8, '0'))
    .join('');
}

it.each([0, 1, 2, 300])('the print of %i rows, made row by row, is that of all of them at once', (rows) => {
  expect(finished(entriesPrint(2022, block(rows), null))).toBe(printAtOnce(rows));
});
