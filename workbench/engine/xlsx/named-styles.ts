/** Named cell styles: exceljs knows none, so the cells' formats are given their style afterwards. */
import type { CellStyle } from '../engine';
import type { OfficePackage } from './office-package';
import { element } from './xml';

export interface StyledCell {
  /** `B3`. */
  readonly cell: string;
  readonly style: string;
}

export interface FileStyle {
  readonly name: string;
  readonly builtIn: boolean;
  readonly look: CellStyle;
}

/** The numbers by which files know the built-in styles. */
const BUILT_IN: Readonly<Record<string, number>> = {
  Normal: 0,
  Comma: 3,
  Currency: 4,
  Percent: 5,
  'Comma [0]': 6,
  'Currency [0]': 7,
  Hyperlink: 8,
  'Followed Hyperlink': 9,
  Note: 10,
  'Warning Text': 11,
  Title: 15,
  'Heading 1': 16,
  'Heading 2': 17,
  'Heading 3': 18,
  'Heading 4': 19,
  Input: 20,
  Output: 21,
  Calculation: 22,
  'Check Cell': 23,
  'Linked Cell': 24,
  Total: 25,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  'Explanatory Text': 53,
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((accent) => [
      [`Accent${accent}`, 25 + 4 * accent],
      [`20% - Accent${accent}`, 26 + 4 * accent],
      [`40% - Accent${accent}`, 27 + 4 * accent],
      [`60% - Accent${accent}`, 28 + 4 * accent],
    ]),
  ),
};

/** By sheet, in file order. `styles` lists every style that the workbook has of its own or that a cell uses. */
export async function addNamedStyles(
  parcel: OfficePackage,
  sheets: readonly (readonly StyledCell[])[],
  styles: readonly FileStyle[],
): Promise<void> {
  const used = new Set(sheets.flat().map(({ style }) => style));
  const wanted = styles.filter(({ name, builtIn }) => name !== 'Normal' && (used.has(name) || !builtIn));
  if (wanted.length === 0) return;
  const formats = new Map<string, number>();
  const cells: string[] = [];
  const numberOf = new Map(wanted.map(({ name }, index) => [name, index + 1]));
  await parcel.change('xl/styles.xml', (xml) => {
    for (const [, xf] of (/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(xml)?.[1] ?? '').matchAll(
      /(<xf [^>]*?(?:\/>|>.*?<\/xf>))/gs,
    ))
      cells.push(xf ?? '');
    return xml;
  });
  for (const [index, list] of sheets.entries()) {
    if (list.length === 0) continue;
    await parcel.change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => {
      const byCell = new Map(list.map(({ cell, style }) => [cell, style]));
      return xml.replace(
        /<c r="([A-Z]+\d+)"( s="(\d+)")?/g,
        (whole, cell: string, _s: string | undefined, s?: string) => {
          const style = byCell.get(cell);
          const number = style === undefined ? undefined : numberOf.get(style);
          if (number === undefined) return whole;
          return `<c r="${cell}" s="${formatOf(cells, formats, Number(s ?? 0), number)}"`;
        },
      );
    });
  }
  await parcel.change('xl/styles.xml', (xml) => withStyles(xml, cells, wanted));
}

/** The cell's format once more, with the style that it comes from. */
function formatOf(cells: string[], formats: Map<string, number>, format: number, style: number): number {
  const key = `${format} ${style}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const xf = (cells[format] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>').replace(/ xfId="\d+"/, '');
  const index = cells.push(xf.replace('<xf ', `<xf xfId="${style}" `)) - 1;
  formats.set(key, index);
  return index;
}

function withStyles(xml: string, cells: readonly string[], wanted: readonly FileStyle[]): string {
  // A style's own format is that of the first cell that has it.
  const own = wanted.map((_, index) => {
    const cell = cells.find((xf) => xf.includes(`xfId="${index + 1}"`));
    return cell?.replace(/ xfId="\d+"/, '') ?? element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  });
  const normal = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const names = wanted.map(({ name }, index) =>
    element('cellStyle', { name, xfId: index + 1, builtinId: BUILT_IN[name] }),
  );
  const first = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
  const formats = element('cellStyleXfs', { count: own.length + 1 }, normal + own.join(''));
  const list = element('cellStyles', { count: names.length + 1 }, first + names.join(''));
  const all = element('cellXfs', { count: cells.length }, cells.join(''));
  return xml
    .replace(/<cellStyleXfs.*?<\/cellStyleXfs>/s, () => formats)
    .replace(/<cellXfs.*?<\/cellXfs>/s, () => all)
    .replace(/<cellStyles.*?<\/cellStyles>/s, () => list);
}
