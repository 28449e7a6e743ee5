/** Reads the conditional formats of sheets as they stand: two requests, however many there are. */
import { areasOf, type Area } from './areas';
import type { HostContext } from './run';

/** A conditional format on its cells; what the template never makes has the type `other`. */
export type HeldConditional = {
  readonly id: string;
  readonly sheet: string;
  /** The formula is written for the first cell of the first. */
  readonly areas: readonly Area[];
} & (
  | {
      readonly type: 'custom';
      readonly formula: string;
      /** `#RRGGBB`, '' for none. */
      readonly fill: string;
      readonly fontColor: string;
      readonly stopIfTrue: boolean;
    }
  | { readonly type: 'dataBar'; readonly color: string }
  | { readonly type: 'other' }
);

export async function readConditionals(
  context: HostContext,
  sheets: readonly string[],
): Promise<readonly HeldConditional[]> {
  const collections = sheets.map((sheet) => ({
    sheet,
    formats: context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const queued = collections.flatMap(({ sheet, formats }) =>
    formats.items.map((format) => {
      const { id, type } = format;
      const areas = format.getRanges().load('address');
      const look = lookOf(format, type);
      return () => ({ id, sheet, areas: areasOf(areas.address), ...look() });
    }),
  );
  await context.sync();
  return queued.map((read) => read());
}

type Look<Held = HeldConditional> = Held extends unknown ? Omit<Held, 'id' | 'sheet' | 'areas'> : never;

function lookOf(format: Excel.ConditionalFormat, type: string): () => Look {
  if (type === 'DataBar') {
    const bar = format.dataBar.positiveFormat.load('fillColor');
    return () => ({ type: 'dataBar', color: color(bar.fillColor) });
  }
  if (type !== 'Custom') return () => ({ type: 'other' });
  const rule = format.custom.rule.load('formula');
  const fill = format.custom.format.fill.load('color');
  const font = format.custom.format.font.load('color');
  format.load('stopIfTrue');
  return () => ({
    type: 'custom',
    formula: rule.formula,
    fill: color(fill.color),
    fontColor: color(font.color),
    stopIfTrue: format.stopIfTrue,
  });
}

/** Excel answers null or '' where a format sets none. */
function color(held: string | null): string {
  return (held ?? '').toUpperCase();
}
