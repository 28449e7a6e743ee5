/** A sheet's print settings for exceljs, and the names by which a file keeps its print area and repeated titles. */
import type { PageSetup as FilePage, Worksheet } from 'exceljs';
import { rangeName, quotedSheet } from '../cell-name';
import type { PageSetup, SheetExtras } from '../engine';

const POINTS_PER_INCH = 72;
const PAPERS: Readonly<Record<string, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};
/** Excel's own "normal" margins, in points. */
const NORMAL = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export function applyPage(worksheet: Worksheet, page: PageSetup): void {
  const margins = { ...NORMAL, ...page.margins };
  const inches = Object.fromEntries(
    Object.entries(margins).map(([side, points]) => [side, Math.round((points / POINTS_PER_INCH) * 10_000) / 10_000]),
  );
  const fits = page.fitWide !== undefined || page.fitTall !== undefined;
  const setup: Partial<FilePage> = { margins: inches as unknown as FilePage['margins'], fitToPage: fits };
  if (page.orientation) setup.orientation = page.orientation;
  const paper = PAPERS[(page.paperSize ?? '').toLowerCase()];
  if (paper !== undefined) setup.paperSize = paper as NonNullable<FilePage['paperSize']>;
  // 0 means as many pages as needed.
  if (fits) Object.assign(setup, { fitToWidth: page.fitWide ?? 0, fitToHeight: page.fitTall ?? 0 });
  else if (page.scale !== undefined) setup.scale = page.scale;
  if (page.centerHorizontally) setup.horizontalCentered = true;
  if (page.centerVertically) setup.verticalCentered = true;
  if (page.printGridlines) setup.showGridLines = true;
  Object.assign(worksheet.pageSetup, setup);
  const [header, footer] = [headerText(page.header), headerText(page.footer)];
  if (header) worksheet.headerFooter.oddHeader = header;
  if (footer) worksheet.headerFooter.oddFooter = footer;
}

function headerText(parts: PageSetup['header']): string {
  const { left, center, right } = parts ?? {};
  return `${left ? `&L${left}` : ''}${center ? `&C${center}` : ''}${right ? `&R${right}` : ''}`;
}

export interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly localSheet?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export function pageNames(sheetName: string, index: number, extras: SheetExtras): FileName[] {
  const sheet = quotedSheet(sheetName);
  const names: FileName[] = [];
  const absolute = (part: string) =>
    `${sheet}!${part
      .trim()
      .replace(/^.*!/, '')
      .replaceAll('$', '')
      .replace(/[A-Za-z]+|\d+/g, '$$$&')}`;
  if (extras.filter) {
    names.push({
      name: '_xlnm._FilterDatabase',
      formula: absolute(rangeName(extras.filter)),
      localSheet: index,
      hidden: true,
    });
  }
  const { printArea, titleColumns, titleRows } = extras.page;
  if (printArea) {
    names.push({ name: '_xlnm.Print_Area', formula: printArea.split(',').map(absolute).join(','), localSheet: index });
  }
  const titles = [titleColumns, titleRows].filter((title): title is string => Boolean(title));
  if (titles.length > 0) {
    names.push({ name: '_xlnm.Print_Titles', formula: titles.map(absolute).join(','), localSheet: index });
  }
  return names;
}
