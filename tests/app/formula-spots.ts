/** Texts that Excel would run if they were written carelessly, and where in a workbook one of them runs. */
import type { Desk } from './desk';

export const starters = ['=', '+', '-', '@', '\t=', '\r='];
export const payload = `HYPERLINK("http://example.com","CMD")`;

export interface Spot {
  readonly place: string;
  readonly value: unknown;
  readonly formula: string | null;
}

/** Cells in which the payload stands, as text or formula. */
export function cellsWith({ workbench: { engine } }: Desk): readonly Spot[] {
  return engine.sheetIds().flatMap((id) => {
    const used = engine.usedRect(id, false);
    const rows = used ? engine.read(id, used) : [];
    return rows.flatMap((cells, i) =>
      cells
        .map(({ value, formula }, j) => ({ place: `${engine.sheetName(id)} ${i} ${j}`, value, formula }))
        .filter(({ value, formula }) => `${String(value)}${formula ?? ''}`.includes('HYPERLINK')),
    );
  });
}

/** Formulas in which it stands outside quotes: it would be computed. */
export function run(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter(({ formula }) => formula?.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').includes('HYPERLINK'));
}
