/**
 * What repairs are about to write over, read first: Excel does not roll back what it did before it refused. What a repair puts
 * right together was found alike, so that one answer for a range holds for each of its cells.
 */
import { cellAddress } from '../template/a1';
import { heldContent, inFormat } from '../template/held-content';
import type { CellContent } from '../template/sheet-spec';
import type { HostContext } from './run';
import { sizeMembers, type Repairable, type SheetRepair } from './write-repairs';

/** Writes back what was read. */
type Restore = (context: HostContext) => Promise<void>;
type Of<What extends SheetRepair['what']> = Extract<SheetRepair, { readonly what: What }>;
type PutBack = (range: Excel.Range) => void;

/** Few enough for one request. */
const rangesPerRequest = 500;

export async function readBeforeRepair(context: HostContext, repairs: readonly Repairable[]): Promise<Restore> {
  const replaced = new Map(
    repairs.flatMap(({ sheetName, repair }) =>
      repair.what === 'conditionals' ? [[sheetName, repair.replaced] as const] : [],
    ),
  );
  const before = await ruleIds(context, [...replaced.keys()]);
  // What a text is written back as goes by the format of its cell, which therefore comes back first.
  const formatsFirst = [...repairs].sort((one, other) => contentsLast(one) - contentsLast(other));
  const places = formatsFirst.flatMap(({ sheetName, repair }) =>
    placesOf(repair).map(({ address, ask }) => ({ sheetName, address, ask })),
  );
  const restores: { readonly sheetName: string; readonly address: string; readonly putBack: PutBack }[] = [];
  for (let from = 0; from < places.length; from += rangesPerRequest) {
    const asked = places.slice(from, from + rangesPerRequest).map(({ sheetName, address, ask }) => {
      const answer = ask(context.workbook.worksheets.getItem(sheetName).getRange(address));
      return () => ({ sheetName, address, putBack: answer() });
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one part after the other: together they may be too large
    await context.sync();
    restores.push(...asked.map((answer) => answer()));
  }
  return async (later) => {
    for (const { sheetName, address, putBack } of restores)
      putBack(later.workbook.worksheets.getItem(sheetName).getRange(address).untrack());
    await restoreRules(later, before, replaced);
  };
}

function contentsLast({ repair }: Repairable): number {
  return repair.what === 'content' ? 1 : 0;
}

interface Place {
  readonly address: string;
  /** Queues what has to be known; the answer is there after a sync. */
  readonly ask: (range: Excel.Range) => () => PutBack;
}

function placesOf(repair: SheetRepair): readonly Place[] {
  switch (repair.what) {
    case 'content':
      return [{ address: cellAddress(repair.row, repair.column), ask: (cell) => askContent(cell, repair) }];
    case 'format':
      return repair.rule.ranges.map((address) => ({ address, ask: (range) => askFormat(range, repair) }));
    case 'hidden':
    case 'size':
      return repair.ranges.map((address) => ({ address, ask: (range) => askSize(range, repair) }));
    case 'validation':
      return repair.specs.flatMap(({ ranges }) => ranges.map((address) => ({ address, ask: askValidation })));
    case 'conditionals':
      return [];
  }
}

function askContent(cell: Excel.Range, { numberFormat }: Of<'content'>): () => PutBack {
  cell.load('formulas,values,numberFormat');
  return () => {
    const only = (grid: unknown) => (grid as CellContent[][])[0]?.[0] ?? '';
    const content = heldContent({ formula: only(cell.formulas), value: only(cell.values) });
    const format = String(only(cell.numberFormat));
    return (range) => {
      if (numberFormat !== undefined) range.numberFormat = [[format]];
      range.formulas = [[inFormat(content, format)]];
    };
  };
}

function askFormat(cells: Excel.Range, { rule, clearsFill }: Of<'format'>): () => PutBack {
  cells.load('numberFormat');
  const fill = cells.format.fill.load('color');
  const font = cells.format.font.load('color,size');
  const protection = cells.format.protection.load('locked');
  return () => {
    const [formats, ground, ink, size, locked] = [
      cells.numberFormat as string[][],
      fill.color,
      font.color,
      font.size,
      protection.locked,
    ];
    return (range) => {
      const { format } = range;
      if (rule.numberFormat !== undefined) range.numberFormat = formats;
      if (rule.font?.color !== undefined && ink) format.font.color = ink;
      if (rule.font?.size !== undefined && size) format.font.size = size;
      if (rule.locked !== undefined) format.protection.locked = locked;
      if (rule.fill === undefined && !clearsFill) return;
      // A cell without a fill says that it is white.
      if (ground && ground.toUpperCase() !== '#FFFFFF') format.fill.color = ground;
      else format.fill.clear();
    };
  };
}

function askSize(lines: Excel.Range, repair: Of<'hidden'> | Of<'size'>): () => PutBack {
  const { hidden, size } = sizeMembers[repair.axis];
  lines.load(hidden);
  const format = lines.format.load(size);
  return () => {
    const [wasHidden, points] = [lines[hidden], format[size]];
    return (range) => {
      if (repair.what === 'hidden') range[hidden] = wasHidden;
      else range.format[size] = points;
    };
  };
}

function askValidation(cells: Excel.Range): () => PutBack {
  const held = cells.dataValidation.load('type,rule,errorAlert,prompt');
  return () => {
    const { type, rule, errorAlert, prompt } = held;
    return ({ dataValidation }) => {
      dataValidation.clear();
      if (type !== 'None') Object.assign(dataValidation, { rule, errorAlert, prompt });
    };
  };
}

type IdsBySheet = ReadonlyMap<string, readonly string[]>;

/** New rules stand before old ones are deleted: as long as all old ones are there the new ones go, afterwards they stay. */
async function restoreRules(context: HostContext, before: IdsBySheet, replaced: IdsBySheet): Promise<void> {
  for (const [sheet, ids] of await ruleIds(context, [...before.keys()])) {
    const old = before.get(sheet) ?? [];
    const surplus = old.every((id) => ids.includes(id))
      ? ids.filter((id) => !old.includes(id))
      : (replaced.get(sheet) ?? []).filter((id) => ids.includes(id));
    const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange().untrack();
    for (const id of surplus) conditionalFormats.getItem(id).delete();
  }
}

/** One request, none without sheets. */
async function ruleIds(context: HostContext, sheets: readonly string[]): Promise<IdsBySheet> {
  if (sheets.length === 0) return new Map();
  const asked = sheets.map((sheet) => ({
    sheet,
    formats: context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load('items/id'),
  }));
  await context.sync();
  return new Map(asked.map(({ sheet, formats }) => [sheet, formats.items.map(({ id }) => id)]));
}
