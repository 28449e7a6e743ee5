import { describe, expect, it } from '@jest/globals';
import { placedSteps } from '../../src/excel/placed-rows';
import type { OwnSheet } from '../../src/excel/facts';
import { readRegister } from '../../src/excel/write-register';
import { registerColumns, type RegisterRow } from '../../src/template/register-layout';
import type { CellContent } from '../../src/template/sheet-spec';

type Cells = Readonly<Record<string, CellContent>>;

/** A register with these columns, in which these rows stand. */
function registerWith(keys: readonly string[], rows: readonly (readonly CellContent[])[]): OwnSheet {
  const values = [[...keys], keys.map(() => ''), ...rows];
  return { name: '审核记录', isProtected: false, block: { row: 2, column: 0, values } };
}

const cellsOf = (keys: readonly string[], held: Cells) => keys.map((key) => held[key] ?? '');

function placed(register: OwnSheet, rows: readonly RegisterRow[]): readonly (readonly CellContent[])[] {
  const steps = placedSteps(register, rows);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.map(({ cells }) => cells);
  }
}

const finding: Cells = { id: 'V29|jobs|2021', rule: 'V29', explanation: '季节性用工回落', cellKey: 'jobs|2021' };

describe('a row that somebody copied', () => {
  const keys = [...registerColumns, '批示'];
  const at = (key: string) => keys.indexOf(key);

  it.each([
    ['without what the office wrote beside it', { ...finding }, 1],
    ['as it is', { ...finding, 批示: '同意' }, 1],
    ['with something else beside it', { ...finding, 批示: '再核' }, 2],
    ['with another explanation', { ...finding, explanation: '外来务工人员返乡' }, 2],
  ] as const)('%s leaves the remark with the finding, and nothing that it says is lost', (_title, copied, lines) => {
    const copy: Cells = copied;
    const register = registerWith(
      keys,
      [{ ...finding, 批示: '同意' }, copy].map((held) => cellsOf(keys, held)),
    );
    const now = placed(register, readRegister(register).slice(0, 1)).filter((cells) =>
      cells.some((held) => held !== ''),
    );
    expect(now.map((cells) => cells[at('批示')])[0]).toBe('同意');
    expect(now).toHaveLength(lines);
    if (lines === 2)
      expect([now[1]?.[at('批示')], now[1]?.[at('explanation')]]).toEqual([copy.批示 ?? '', copy.explanation]);
  });
});

describe('a column that somebody copied', () => {
  it('is somebody’s own: what is typed into the first counts, and what stands in the copy stays there', () => {
    const keys = [...registerColumns, 'explanation'];
    const row = [...cellsOf([...registerColumns], finding), '旧说明'];
    const register = registerWith(keys, [row]);
    expect(readRegister(register).map(({ explanation }) => explanation)).toEqual(['季节性用工回落']);
    expect(placed(register, readRegister(register))).toEqual([row]);
  });
});
