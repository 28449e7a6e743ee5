/** The register's rows as findings; what was typed comes from the entry cells themselves. */
import { registerColumns } from '../../src/template/register-layout';
import { splitAddress } from '../../src/excel/address';
import type { Level } from '../../src/checks/finding';
import { levelOfWord } from '../../src/words/level-words';
import { readBlock, type Held, type ReadRow } from './read-back';
import type { ResultFinding } from './result';

/** `nos` gives the printed number of each indicator id. */
export async function readFindings(
  excel: typeof Excel,
  nos: ReadonlyMap<string, string>,
): Promise<readonly ResultFinding[]> {
  const block = await readBlock(excel, 'PLAN_Register', 'rule');
  // The header row stands in the block too; it has no id.
  const rows = (block?.rows ?? []).filter(({ values }) => (values.get(registerColumns[0]) ?? '') !== '');
  const typed = await readCells(
    excel,
    rows.map(({ texts }) => texts.get('cell') ?? ''),
  );
  return rows.map((row, i) => findingOf(row, typed[i] ?? null, nos));
}

function findingOf({ texts, values }: ReadRow, typed: Held | null, nos: ReadonlyMap<string, string>): ResultFinding {
  const text = (key: string) => texts.get(key) ?? '';
  const [, indicatorId = ''] = text('id').split('|');
  const year = values.get('year');
  const value = typeof typed === 'boolean' ? text('value') : typed;
  const after = text('fix');
  return {
    rule: text('rule'),
    level: levelIn(text('level')),
    indicator: nos.get(indicatorId) ?? null,
    year: typeof year === 'number' ? year : null,
    cell: text('cell') || null,
    value,
    message: text('message'),
    fix: after === '' || value === null ? null : { before: value, after: numberOr(after) },
  };
}

/** What the cells hold (`'指标进度'!K7`); null where blank or no address is given. One request. */
async function readCells(excel: typeof Excel, addresses: readonly string[]): Promise<readonly (Held | null)[]> {
  return excel.run(async (context) => {
    const ranges = addresses.map((address) => {
      if (address === '') return null;
      const { sheet, cells } = splitAddress(address);
      return context.workbook.worksheets.getItem(sheet).getRange(cells).load('values');
    });
    await context.sync();
    return ranges.map((range) => {
      const held = (range?.values as Held[][] | undefined)?.[0]?.[0] ?? '';
      return held === '' ? null : held;
    });
  });
}

function numberOr(text: string): number | string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function levelIn(word: string): Level {
  const level = levelOfWord(word);
  if (!level) throw new RangeError(`“${word}” is no level`);
  return level;
}
