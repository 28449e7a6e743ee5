/// <reference types="office-js" />
/** One living object of each class, for tests that go through whatever Excel's objects have. */

type Make = (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.ClientObject;

function table(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B3').values = [
    ['name', 'value'],
    ['a', 1],
    ['b', 2],
  ];
  return sheet.tables.add('A1:B3', true);
}

function format(sheet: Excel.Worksheet, type: keyof typeof Excel.ConditionalFormatType): Excel.ConditionalFormat {
  return sheet.getRange('A1:A9').conditionalFormats.add(type as Excel.ConditionalFormatType);
}

function chart(sheet: Excel.Worksheet): Excel.Chart {
  table(sheet);
  return sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
}

function shape(sheet: Excel.Worksheet): Excel.Shape {
  return sheet.shapes.addGeometricShape('Rectangle');
}

function comment(sheet: Excel.Worksheet, context: Excel.RequestContext): Excel.Comment {
  const cell = sheet.getRange('C3');
  return context.workbook.comments.add(cell, 'a remark');
}

function filter(sheet: Excel.Worksheet): Excel.AutoFilter {
  sheet.getRange('A1:A3').values = [['x'], [1], [2]];
  sheet.autoFilter.apply(sheet.getRange('A1:A3'));
  return sheet.autoFilter;
}

export const oneOfEach: Readonly<Record<string, Make>> = {
  Application: (_sheet, context) => context.workbook.application,
  AutoFilter: (sheet) => filter(sheet),
  Binding: (sheet, context) => context.workbook.bindings.add(sheet.getRange('A1:B2'), 'Range', 'bound'),
  BindingCollection: (_sheet, context) => context.workbook.bindings,
  CellValueConditionalFormat: (sheet) => format(sheet, 'cellValue').cellValue,
  Chart: chart,
  ChartAxes: (sheet) => chart(sheet).axes,
  ChartAxis: (sheet) => chart(sheet).axes.valueAxis,
  ChartCollection: (sheet) => sheet.charts,
  ChartLegend: (sheet) => chart(sheet).legend,
  ChartSeries: (sheet) => chart(sheet).series.getItemAt(0),
  ChartSeriesCollection: (sheet) => chart(sheet).series,
  ChartTitle: (sheet) => chart(sheet).title,
  ColorScaleConditionalFormat: (sheet) => format(sheet, 'colorScale').colorScale,
  Comment: comment,
  CommentCollection: (_sheet, context) => context.workbook.comments,
  CommentReply: (sheet, context) => comment(sheet, context).replies.add('an answer'),
  ConditionalFormat: (sheet) => format(sheet, 'custom'),
  ConditionalFormatCollection: (sheet) => sheet.getRange('A1').conditionalFormats,
  CustomConditionalFormat: (sheet) => format(sheet, 'custom').custom,
  CustomXmlPart: (_sheet, context) => context.workbook.customXmlParts.add('<a xmlns="urn:a"/>'),
  CustomXmlPartCollection: (_sheet, context) => context.workbook.customXmlParts,
  DataBarConditionalFormat: (sheet) => format(sheet, 'dataBar').dataBar,
  DataValidation: (sheet) => sheet.getRange('A1').dataValidation,
  DocumentProperties: (_sheet, context) => context.workbook.properties,
  Filter: (sheet) => table(sheet).columns.getItemAt(0).filter,
  FormatProtection: (sheet) => sheet.getRange('A1').format.protection,
  HeaderFooterGroup: (sheet) => sheet.pageLayout.headersFooters,
  IconSetConditionalFormat: (sheet) => format(sheet, 'iconSet').iconSet,
  Line: (sheet) => sheet.shapes.addLine(0, 0, 9, 9).line,
  NamedItem: (sheet, context) => {
    context.workbook.names.getItemOrNullObject('kept').delete();
    return context.workbook.names.add('kept', sheet.getRange('A1'));
  },
  NamedItemCollection: (_sheet, context) => context.workbook.names,
  PageBreakCollection: (sheet) => sheet.horizontalPageBreaks,
  PageLayout: (sheet) => sheet.pageLayout,
  PresetCriteriaConditionalFormat: (sheet) => format(sheet, 'presetCriteria').preset,
  Range: (sheet) => sheet.getRange('B2:C3'),
  RangeAreas: (sheet) => sheet.getRanges('A1:B2,D4:E5'),
  RangeBorder: (sheet) => sheet.getRange('A1').format.borders.getItem('EdgeTop'),
  RangeBorderCollection: (sheet) => sheet.getRange('A1').format.borders,
  RangeFill: (sheet) => sheet.getRange('A1').format.fill,
  RangeFont: (sheet) => sheet.getRange('A1').format.font,
  RangeFormat: (sheet) => sheet.getRange('A1').format,
  RangeSort: (sheet) => sheet.getRange('A1:B2').sort,
  RangeView: (sheet) => sheet.getRange('A1:B2').getVisibleView(),
  Runtime: (_sheet, context) => context.runtime,
  Setting: (_sheet, context) => context.workbook.settings.add('key', 1),
  SettingCollection: (_sheet, context) => context.workbook.settings,
  Shape: shape,
  ShapeCollection: (sheet) => sheet.shapes,
  ShapeFill: (sheet) => shape(sheet).fill,
  ShapeLineFormat: (sheet) => shape(sheet).lineFormat,
  Style: (_sheet, context) => context.workbook.styles.getItem('Normal'),
  StyleCollection: (_sheet, context) => context.workbook.styles,
  Table: table,
  TableCollection: (sheet) => sheet.tables,
  TableColumn: (sheet) => table(sheet).columns.getItemAt(0),
  TableColumnCollection: (sheet) => table(sheet).columns,
  TableRow: (sheet) => table(sheet).rows.getItemAt(0),
  TableRowCollection: (sheet) => table(sheet).rows,
  TableSort: (sheet) => table(sheet).sort,
  TextConditionalFormat: (sheet) => format(sheet, 'containsText').textComparison,
  TextFrame: (sheet) => shape(sheet).textFrame,
  TopBottomConditionalFormat: (sheet) => format(sheet, 'topBottom').topBottom,
  Workbook: (_sheet, context) => context.workbook,
  WorkbookProtection: (_sheet, context) => context.workbook.protection,
  Worksheet: (sheet) => sheet,
  WorksheetCollection: (_sheet, context) => context.workbook.worksheets,
  WorksheetCustomPropertyCollection: (sheet) => sheet.customProperties,
  WorksheetFreezePanes: (sheet) => sheet.freezePanes,
  WorksheetProtection: (sheet) => sheet.protection,
};
