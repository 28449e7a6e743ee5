/** What is reported needs a source and a filler: those of the value itself, else those of its row and sheet. */
import { expect, it } from '@jest/globals';
import { checkAll } from '../../src/checks/check';
import { rowOf, subjectOf } from './sheet';

it.each<{ own: { source?: string; filler?: string }; row: string; filler: string; found: string | null }>([
  { own: {}, row: '', filler: '王', found: 'noSource' },
  { own: { source: '就业台账' }, row: '', filler: '王', found: null },
  { own: { source: ' ' }, row: '年报', filler: '王', found: null },
  { own: { source: '就业台账' }, row: '', filler: '', found: 'noFiller' },
  { own: { source: '就业台账', filler: '李' }, row: '', filler: '', found: null },
])('with $own beside the value and “$row”, “$filler” elsewhere: $found', ({ own, row, filler, found }) => {
  const reported = rowOf('1', [2.6], { source: row });
  const cells = reported.cells.map((cell) => ({ ...cell, ...own }));
  const findings = checkAll({ ...subjectOf([{ ...reported, cells }]), reporting: [2021], filler });
  expect(findings.filter(({ rule }) => rule === 'V55').map(({ variant }) => variant)).toEqual(found ? [found] : []);
});
