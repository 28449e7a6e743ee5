/** Reads the computed columns of a workbook at several cut-offs, to compare their two forms. */
import type { Held } from '../../tools/demo/read-back';
import { cellAddress, rectAddress } from '../../src/template/a1';
import { printedNumber } from '../../src/template/number-formats';
import type { Entry, PlainCase } from '../template/plain-cases';
import type { Desk } from './desk';

export const computedColumns = [
  'latest',
  'progress',
  'due',
  'gap',
  'status',
  'movement',
  'projection',
  'pace',
  'lagging',
  'rank',
  'kind',
] as const;

/** `row-3 gap` → what the cell holds; `elapsed` and `review-4 status` besides. */
export type Picture = ReadonlyMap<string, Held>;

export async function pictureOf(desk: Desk): Promise<Picture> {
  const { rows, sheet } = await desk.progress();
  const issuer = rows[0]?.columns.get('issuer') ?? 0;
  const elapsed = await desk.run(async (workbook, context) => {
    const cell = workbook.worksheets.getItem(sheet).getRange(cellAddress(1, issuer)).load('values');
    await context.sync();
    return (cell.values as Held[][])[0]?.[0] ?? '';
  });
  const review = await desk.review();
  return new Map<string, Held>([
    ['elapsed', elapsed],
    ...rows.flatMap(({ values }) =>
      computedColumns.map((key) => [`${String(values.get('key'))} ${key}`, values.get(key) ?? ''] as const),
    ),
    ...review.map(({ values }) => [`${String(values.get('key'))} status`, values.get('status') ?? ''] as const),
  ]);
}

export async function picturesAt(desk: Desk, cutOffs: readonly Held[]): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const cutOff of cutOffs) {
    await setCutOff(desk, cutOff);
    pictures.push(await pictureOf(desk));
  }
  return pictures;
}

export async function setCutOff(desk: Desk, cutOff: Held): Promise<void> {
  await desk.run((workbook) => (workbook.names.getItem('PLAN_CutOff').getRange().values = [[cutOff]]));
  await desk.workbench.settled();
}

/** Types bases, criteria and entries at once, texts as texts. */
export async function fillIn(desk: Desk, cases: readonly PlainCase[], years: readonly number[]): Promise<void> {
  const { rows, sheet } = await desk.progress();
  const [first] = rows;
  const columns: readonly (readonly [string, (each: PlainCase) => Entry])[] = [
    ['base', ({ base }) => asTyped(printedNumber(base) ?? base)],
    // In a cell that is text already an apostrophe would be one of its characters.
    ['criterion', ({ criterion }) => criterion],
    ...years.map((year, i) => [String(year), ({ entries }: PlainCase) => asTyped(entries[i] ?? '')] as const),
  ];
  await desk.run((workbook) => {
    const progress = workbook.worksheets.getItem(sheet);
    for (const [key, held] of columns) {
      const address = rectAddress(first?.row ?? 0, first?.columns.get(key) ?? 0, cases.length, 1);
      progress.getRange(address).values = cases.map((each) => [held(each)]);
    }
  });
  await desk.workbench.settled();
}

function asTyped(entry: Entry): Entry {
  return typeof entry === 'string' && entry !== '' ? `'${entry}` : entry;
}

const tolerance = 1e-9;

/** `row-3 gap: 0.5 | 0.6`: where two pictures differ, numbers by more than 1e-9 of their size. */
export function differences(one: Picture, other: Picture): readonly string[] {
  return [...one].flatMap(([cell, held]) => {
    const shown = other.get(cell);
    return isSame(held, shown) ? [] : [`${cell}: ${String(held)} | ${String(shown)}`];
  });
}

function isSame(one: Held, other: Held | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
}
