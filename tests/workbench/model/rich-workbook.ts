/// <reference types="office-js" />
/** A workbook with something of everything that an .xlsx can hold, made through the API. */

function cells(sheet: Excel.Worksheet): void {
  sheet.getRange('A1:C4').values = [
    ['Name', 'Plan', 'Real'],
    ['甲', 10, 12],
    ['乙', 20, 18],
    ['丙', 30, 33],
  ];
  const table = sheet.tables.add('A1:C4', true);
  table.name = 'Progress';
  table.style = 'TableStyleMedium9';
  table.columns.add(-1, [['Share'], ['=[@Real]/[@Plan]'], ['=[@Real]/[@Plan]'], ['=[@Real]/[@Plan]']]);
  table.showTotals = true;
  table.columns.getItem('Plan').filter.applyCustomFilter('>5', '<40', 'And');
  table.columns.getItem('Name').filter.applyValuesFilter(['甲', '乙']);
  sheet.getRange('F1:F2').formulas = [['=SEQUENCE(3)'], ['']];
  sheet.getRange('H1:H4').formulas = [
    ['=SUM(F1#)'],
    ['=SUM(Progress[Real])'],
    ['=XLOOKUP("乙",Progress[Name],Progress[Real])'],
    ['=PLAN.STATUS(B2)'],
  ];
}

function looks(sheet: Excel.Worksheet): void {
  const cell = sheet.getRange('J1');
  cell.style = 'Good';
  cell.format.font.underline = 'DoubleAccountant';
  sheet.getRange('J2').format.borders.getItem('DiagonalUp').style = 'Dash';
  sheet.getRange('J2').format.textOrientation = 45;
  sheet.getRange('J3').format.indentLevel = 2;
  sheet.getRange('J4').values = [['see']];
  sheet.getRange('J4').hyperlink = {
    address: 'https://example.com/?a=1&b=2',
    screenTip: 'there',
    textToDisplay: 'see',
  };
  sheet.getRange('J5').hyperlink = { documentReference: 'Sheet1!A1', textToDisplay: 'back' };
}

function rules(sheet: Excel.Worksheet): void {
  const range = sheet.getRange('L1:L9');
  const add = (type: keyof typeof Excel.ConditionalFormatType) =>
    range.conditionalFormats.add(type as Excel.ConditionalFormatType);
  const custom = add('custom');
  custom.custom.rule.formula = '=$L1>3';
  custom.custom.format.fill.color = '#FFC7CE';
  custom.stopIfTrue = true;
  const text = add('containsText');
  text.textComparison.rule = { operator: 'Contains', text: '滞后' };
  text.textComparison.format.font.color = '#C00000';
  add('topBottom').topBottom.rule = { type: 'TopPercent', rank: 10 };
  add('presetCriteria').preset.rule = { criterion: 'AboveAverage' };
  add('dataBar').dataBar.positiveFormat.fillColor = '#5B9BD5';
  add('iconSet').iconSet.style = 'ThreeTrafficLights1';
  add('colorScale').colorScale.criteria = {
    minimum: { type: 'LowestValue', color: '#FF0000' },
    maximum: { type: 'HighestValue', color: '#00FF00' },
  };
  const validated = sheet.getRange('M1:M9').dataValidation;
  validated.rule = { wholeNumber: { formula1: 1, formula2: '=B2', operator: 'Between' } };
  validated.errorAlert = { showAlert: true, style: 'Warning', title: '注意', message: 'between 1 & 10' };
  sheet.getRange('N1:N9').dataValidation.rule = { list: { inCellDropDown: true, source: '=$A$2:$A$4' } };
}

function page(sheet: Excel.Worksheet): void {
  sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
  sheet.horizontalPageBreaks.add('A20');
  sheet.verticalPageBreaks.add('G1');
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.setPrintArea('A1:H40');
  pageLayout.setPrintTitleRows('$1:$1');
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const { headersFooters } = pageLayout;
  headersFooters.state = 'FirstOddAndEven';
  headersFooters.firstPage.centerHeader = '封面';
  headersFooters.oddPages.leftFooter = 'odd';
  headersFooters.evenPages.rightFooter = 'even';
}

function drawings(sheet: Excel.Worksheet, context: Excel.RequestContext): void {
  context.workbook.comments.add('Objects!A1', 'please check').replies.add('done');
  sheet.getRange('A1:B4').values = [
    ['Year', 'Value'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
  chart.title.text = 'Values & years';
  chart.series.getItemAt(0).trendlines.add('Linear');
  sheet.charts.add('Pie', sheet.getRange('A1:B4'), 'Auto');
  const shape = sheet.shapes.addGeometricShape('RightArrow');
  shape.fill.setSolidColor('#00B050');
  shape.textFrame.textRange.text = 'on <time>';
  sheet.shapes.addLine(10, 10, 90, 60, 'Straight');
}

/** Needs ExcelApi 1.15. */
export async function fillRichly(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem('Sheet1');
  cells(sheet);
  looks(sheet);
  rules(sheet);
  page(sheet);
  drawings(workbook.worksheets.add('Objects'), context);
  workbook.worksheets.add('Away').visibility = 'Hidden';
  workbook.worksheets.add('Deep').visibility = 'VeryHidden';
  const locked = workbook.worksheets.add('Locked');
  locked.tabColor = '#2E75B6';
  locked.showGridlines = false;
  locked.getRange('A1:B2').values = [
    ['x', 'y'],
    [1, 2],
  ];
  locked.autoFilter.apply(locked.getRange('A1:B2'), 0, { filterOn: 'TopItems', criterion1: '1' });
  locked.protection.protect({ allowSort: true, allowAutoFilter: true, selectionMode: 'Unlocked' });
  workbook.names.add('Whole', sheet.getRange('A1:C4'));
  locked.names.add('Own', locked.getRange('A1'), 'of the sheet');
  workbook.names.add('Secret', '=0.13').visible = false;
  workbook.properties.title = 'Rich';
  workbook.properties.custom.add('Stage', 3);
  workbook.customXmlParts.add('<state xmlns="urn:sample"><a>1</a></state>');
  workbook.styles.add('Mine');
  const style = workbook.styles.getItem('Mine');
  style.font.bold = true;
  sheet.getRange('J6').style = 'Mine';
  workbook.protection.protect();
  await context.sync();
}
