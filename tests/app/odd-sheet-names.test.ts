/** Sheets may be called whatever Excel allows; nothing that we write or read trips over it. */
import { afterEach, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { restoreFunctions } from '../../src/app/restore-functions';
import { splitAddress } from '../../src/excel/address';
import { onSheet } from '../../src/template/a1';
import { codes, Desk } from './desk';

let desk: Desk | null = null;
afterEach(() => desk?.close());

/** Without `!`, which the workbench's engine does not take in a name (Univer 0.25). All within 31 characters and without \ / ? * [ ] : and outer apostrophes. */
const oddNames = [`李四's "表" 2`, `=1+1`, `-x (A1)`, ` 进度  表 `, `$A$1`, `R1C1`, `#REF`, `constructor`, `TRUE`];

/** Aside first: one of the new names may be taken by another of ours. */
async function rename(at: Desk, names: readonly string[]): Promise<void> {
  const present = at.sheetNames().slice(1);
  await at.run((workbook) => {
    present.forEach((name, i) => (workbook.worksheets.getItem(name).name = `aside ${i}`));
    names.forEach((name, i) => (workbook.worksheets.getItem(`aside ${i}`).name = name));
  });
}

it('every command works after the sheets were given odd names, and keeps the names', async () => {
  desk = await Desk.withTemplate();
  const ours = desk.sheetNames().filter((name) => name !== 'Sheet1');
  await rename(desk, oddNames.slice(0, ours.length));
  await desk.paste('10', '2021', ['7.2', '7.5', '７．６']);
  expect(codes(await desk.check())).toContain('checked');
  expect((await desk.register()).map(({ texts }) => texts.get('rule'))).toContain('V01');
  expect(codes(await desk.mark())).toEqual(['lagging']);
  // Plain formulas do not read full-width digits.
  await desk.type('10', '2023', '7.6');
  expect((await desk.press(toPlainFormulas)).ok).toBe(true);
  expect(await desk.holds('10', 'status')).toBe('滞后');
  expect((await desk.press(restoreFunctions)).ok).toBe(true);
  const others = oddNames.slice(-ours.length);
  await rename(desk, others);
  expect(codes(await desk.generate())).toEqual(['template-refreshed']);
  expect(desk.sheetNames().slice(1)).toEqual(others);
  expect([await desk.holds('10', '2021'), await desk.holds('10', 'status')]).toEqual([7.2, '滞后']);
});

test('a name in an address comes out as it went in', () => {
  const sheetName = fc
    .string({ unit: fc.constantFrom(...'\'"!=$ A1李表-.'), minLength: 1, maxLength: 31 })
    .filter((name) => !/^'|'$/.test(name));
  fc.assert(
    fc.property(sheetName, (name) => {
      expect(splitAddress(onSheet(name, 'K7'))).toEqual({ sheet: name, cells: 'K7' });
    }),
  );
});
