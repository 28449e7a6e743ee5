/** Titles, axes, legends, labels and their formats, as far as they are recorded. */
import { hexColor } from '../colors';
import { recordedClasses, type Defaults, type RecordedClass, type RecordedTarget } from '../recorded';

const font: Defaults = { Bold: false, Color: '#595959', Italic: false, Name: 'Calibri', Size: 10, Underline: 'None' };
export const place: Defaults = { Left: 0, Top: 0, Width: 0, Height: 0 };
const aligned: Defaults = { HorizontalAlignment: 'Center', VerticalAlignment: 'Center', TextOrientation: 0 };
const numbers: Defaults = { NumberFormat: 'General', LinkNumberFormat: true };
const shown: Defaults = {
  Position: 'Invalid',
  ShowValue: true,
  ShowSeriesName: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
  ShowPercentage: false,
  ShowBubbleSize: false,
  Separator: ', ',
};

const fill: RecordedClass = {
  methods: {
    Clear: ({ bag }: RecordedTarget) => void bag.values.set('Color', null),
    SetSolidColor: ({ bag }: RecordedTarget, [color]) => void bag.values.set('Color', hexColor(color)),
    GetSolidColor: ({ bag }: RecordedTarget) => bag.values.get('Color') ?? '',
  },
};
const line: RecordedClass = {
  defaults: { Color: '#000000', LineStyle: 'Continuous', Weight: 0.75 },
  methods: { Clear: ({ bag }: RecordedTarget) => void bag.values.set('LineStyle', 'None') },
};
/** Border, fill and font together. */
const box: RecordedClass = { parts: { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' } };
const lineOnly: RecordedClass = { parts: { Line: 'ChartLineFormat' } };
const gridlines: RecordedClass = { defaults: { Visible: true }, parts: { Format: 'ChartGridlinesFormat' } };

const classes: Readonly<Record<string, RecordedClass>> = {
  ChartFont: { defaults: font },
  ChartFill: fill,
  ChartLineFormat: line,
  ChartBorder: line,
  ChartAreaFormat: { ...box, defaults: { RoundedCorners: false, ColorScheme: 'ColorfulPalette1' } },
  ChartTitle: {
    defaults: {
      Visible: true,
      Text: 'Chart Title',
      Overlay: false,
      Position: 'Top',
      ShowShadow: false,
      ...place,
      ...aligned,
    },
    parts: { Format: 'ChartTitleFormat' },
    methods: {
      SetFormula: ({ bag }: RecordedTarget, [formula]) => void bag.values.set('Formula', formula),
      GetSubstring: ({ bag }: RecordedTarget, [start, length]) =>
        make('ChartFormatString', bag.part(`Substring ${String(start)} ${String(length)}`)),
    },
  },
  ChartTitleFormat: box,
  ChartFormatString: { parts: { Font: 'ChartFont' } },
  ChartLegendFormat: box,
  ChartLegendEntry: { defaults: { Visible: true, Index: 0, ...place } },
  ChartPlotArea: {
    defaults: { Position: 'Automatic', InsideLeft: 0, InsideTop: 0, InsideWidth: 0, InsideHeight: 0, ...place },
    parts: { Format: 'ChartPlotAreaFormat' },
  },
  ChartPlotAreaFormat: { parts: { Border: 'ChartBorder', Fill: 'ChartFill' } },
  ChartDataTable: {
    defaults: {
      Visible: true,
      ShowLegendKey: true,
      ShowHorizontalBorder: true,
      ShowVerticalBorder: true,
      ShowOutlineBorder: true,
    },
    parts: { Format: 'ChartDataTableFormat' },
  },
  ChartDataTableFormat: box,
  ChartPivotOptions: {
    defaults: {
      ShowAxisFieldButtons: true,
      ShowLegendFieldButtons: true,
      ShowReportFilterFieldButtons: true,
      ShowValueFieldButtons: true,
    },
  },
  ChartAxis: {
    defaults: {
      Visible: true,
      MajorUnit: null,
      Maximum: null,
      Minimum: null,
      MinorUnit: null,
      Type: 'Automatic',
      CategoryType: 'Automatic',
      AxisGroup: 'Primary',
      ScaleType: 'Linear',
      LogBase: 10,
      DisplayUnit: 'None',
      ShowDisplayUnitLabel: true,
      CustomDisplayUnit: 0,
      BaseTimeUnit: 'Days',
      MajorTimeUnitScale: 'Days',
      MinorTimeUnitScale: 'Days',
      ReversePlotOrder: false,
      Crosses: 'Automatic',
      CrossesAt: 0,
      IsBetweenCategories: true,
      MajorTickMark: 'None',
      MinorTickMark: 'None',
      TickMarkSpacing: 1,
      TickLabelPosition: 'NextToAxis',
      TickLabelSpacing: null,
      Alignment: 'Center',
      MultiLevel: false,
      Offset: 100,
      TextOrientation: 0,
      Position: 'Automatic',
      PositionAt: 0,
      ...numbers,
      ...place,
    },
    parts: {
      Title: 'ChartAxisTitle',
      Format: 'ChartAxisFormat',
      MajorGridlines: 'ChartGridlines',
      MinorGridlines: 'ChartGridlines',
    },
    methods: {
      SetCrossesAt: ({ bag }: RecordedTarget, [value]) => void bag.values.set('CrossesAt', value),
      SetCustomDisplayUnit: ({ bag }: RecordedTarget, [value]) => void bag.values.set('CustomDisplayUnit', value),
      SetPositionAt: ({ bag }: RecordedTarget, [value]) => void bag.values.set('PositionAt', value),
      SetCategoryNames: ({ bag }: RecordedTarget, [range]) => void bag.values.set('CategoryNames', range),
    },
  },
  ChartAxisFormat: { parts: { Fill: 'ChartFill', Font: 'ChartFont', Line: 'ChartLineFormat' } },
  ChartAxisTitle: {
    defaults: { Visible: false, Text: 'Axis Title', TextOrientation: 0 },
    parts: { Format: 'ChartAxisTitleFormat' },
    methods: { SetFormula: ({ bag }: RecordedTarget, [formula]) => void bag.values.set('Formula', formula) },
  },
  ChartAxisTitleFormat: box,
  ChartGridlines: gridlines,
  ChartGridlinesFormat: lineOnly,
  ChartDataLabels: {
    defaults: { ...shown, ...numbers, ...aligned, AutoText: true },
    parts: { Format: 'ChartDataLabelFormat' },
  },
  ChartDataLabel: {
    defaults: { ...shown, ...numbers, ...aligned, ...place, Formula: '', Text: '', AutoText: true },
    parts: { Format: 'ChartDataLabelFormat' },
  },
  ChartDataLabelFormat: box,
  ChartSeriesFormat: { parts: { Fill: 'ChartFill', Line: 'ChartLineFormat' } },
  ChartPointFormat: { parts: { Border: 'ChartBorder', Fill: 'ChartFill' } },
  ChartTrendlineFormat: lineOnly,
  ChartTrendlineLabel: {
    defaults: { ...numbers, ...aligned, ...place, Formula: '', Text: '', AutoText: true },
    parts: { Format: 'ChartTrendlineLabelFormat' },
  },
  ChartTrendlineLabelFormat: box,
  ChartErrorBars: {
    defaults: { EndStyleCap: true, Include: 'Both', Type: 'StError', Visible: false },
    parts: { Format: 'ChartErrorBarsFormat' },
  },
  ChartErrorBarsFormat: lineOnly,
  ChartBinOptions: {
    defaults: {
      Type: 'Auto',
      Width: 0,
      Count: 0,
      AllowOverflow: false,
      AllowUnderflow: false,
      OverflowValue: 0,
      UnderflowValue: 0,
    },
  },
  ChartBoxwhiskerOptions: {
    defaults: {
      ShowInnerPoints: false,
      ShowOutlierPoints: true,
      ShowMeanMarker: true,
      ShowMeanLine: false,
      QuartileCalculation: 'Exclusive',
    },
  },
  ChartMapOptions: { defaults: { Level: 'Automatic', LabelStrategy: 'None', ProjectionType: 'Automatic' } },
};

const make = recordedClasses(classes);

export const chartPart = make;
