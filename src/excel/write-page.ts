/** Print setup of a sheet (ExcelApi 1.9). */
import type { PageSpec } from '../template/sheet-spec';

export function writePage(sheet: Excel.Worksheet, page: PageSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = {
    ...(page.fitWide === undefined ? {} : { horizontalFitToPages: page.fitWide }),
    ...(page.fitTall === undefined ? {} : { verticalFitToPages: page.fitTall }),
  };
  layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  if (page.titleColumns !== undefined) layout.setPrintTitleColumns(page.titleColumns);
  layout.topMargin = page.margins.top;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  layout.rightMargin = page.margins.right;
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = page.footer.left;
  footer.centerFooter = page.footer.center;
  footer.rightFooter = page.footer.right;
}
