/** A sheet's print settings for exceljs, and the names by which a file keeps its print area and repeated titles. */
import type { PageSetup as FilePage, Worksheet } from 'exceljs';
import { rangeName, quotedSheet } from '../cell-name';
import type { HeaderFooter, PageSetup, SheetExtras } from '../engine';

const POINTS_PER_INCH = 72;
/** In the order of their numbers, which begin at 1. */
const PAPERS =
  `letter lettersmall tabloid ledger legal statement executive a3 a4 a4small a5 b4 b5 folio quatro paper10x14 paper11x17 note
  envelope9 envelope10 envelope11 envelope12 envelope14 csheet dsheet esheet envelopedl envelopec5 envelopec3 envelopec4
  envelopec6 envelopec65 envelopeb4 envelopeb5 envelopeb6 envelopeitaly envelopemonarch envelopepersonal fanfoldus
  fanfoldstdgerman fanfoldlegalgerman`.split(/\s+/);
const COMMENTS = { EndSheet: 'atEnd', InPlace: 'asDisplayed' } as const;
const ERRORS = { Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' } as const;
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
  const paper = PAPERS.indexOf((page.paperSize ?? '').toLowerCase()) + 1;
  if (paper > 0) setup.paperSize = paper;
  // 0 means as many pages as needed.
  if (fits) Object.assign(setup, { fitToWidth: page.fitWide ?? 0, fitToHeight: page.fitTall ?? 0 });
  else if (page.scale !== undefined) setup.scale = page.scale;
  if (page.centerHorizontally) setup.horizontalCentered = true;
  if (page.centerVertically) setup.verticalCentered = true;
  if (page.printGridlines) setup.showGridLines = true;
  if (page.printHeadings) setup.showRowColHeaders = true;
  if (page.blackAndWhite) setup.blackAndWhite = true;
  if (page.draft) setup.draft = true;
  if (page.firstPageNumber !== undefined) setup.firstPageNumber = page.firstPageNumber;
  if (page.printOrder === 'OverThenDown') setup.pageOrder = 'overThenDown';
  const comments = COMMENTS[page.printComments as keyof typeof COMMENTS] as FilePage['cellComments'] | undefined;
  if (comments) setup.cellComments = comments;
  const errors = ERRORS[page.printErrors as keyof typeof ERRORS] as FilePage['errors'] | undefined;
  if (errors) setup.errors = errors;
  Object.assign(worksheet.pageSetup, setup);
  applyTexts(worksheet, page);
}

function applyTexts(worksheet: Worksheet, page: PageSetup): void {
  const { headerFooter } = worksheet;
  const put = (name: 'odd' | 'even' | 'first', texts: HeaderFooter | undefined) => {
    const [header, footer] = [headerText(texts?.header), headerText(texts?.footer)];
    if (header) headerFooter[`${name}Header`] = header;
    if (footer) headerFooter[`${name}Footer`] = footer;
  };
  put('odd', page);
  const differ = page.pagesDiffer ?? 'Default';
  if (differ.startsWith('First')) {
    headerFooter.differentFirst = true;
    put('first', page.pageTexts?.first);
  }
  if (differ.endsWith('Even')) {
    headerFooter.differentOddEven = true;
    put('even', page.pageTexts?.even);
  }
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
