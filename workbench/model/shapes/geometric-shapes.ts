/** The geometric shapes that Excel knows, and what their outlines are called in a file. */

/** Those whose name in a file is not the same with a small letter. */
const ownNames: Readonly<Record<string, string>> = {
  LineInverse: 'lineInv',
  Triangle: 'triangle',
  RightTriangle: 'rtTriangle',
  Rectangle: 'rect',
  Round2SameRectangle: 'round2SameRect',
  Round2DiagonalRectangle: 'round2DiagRect',
  Round1Rectangle: 'round1Rect',
  RoundRectangle: 'roundRect',
  Snip1Rectangle: 'snip1Rect',
  Snip2SameRectangle: 'snip2SameRect',
  Snip2DiagonalRectangle: 'snip2DiagRect',
  SnipRoundRectangle: 'snipRoundRect',
  DiagonalStripe: 'diagStripe',
  HalfFrame: 'halfFrame',
  BlockArc: 'blockArc',
  Donut: 'donut',
  NoSmoking: 'noSmoking',
  Star4: 'star4',
  Star5: 'star5',
  Star6: 'star6',
  Star7: 'star7',
  Star8: 'star8',
  Star10: 'star10',
  Star12: 'star12',
  Star16: 'star16',
  Star24: 'star24',
  Star32: 'star32',
};

const sameNames = `
Diamond Parallelogram Trapezoid NonIsoscelesTrapezoid Pentagon Hexagon Heptagon Octagon Decagon Dodecagon Plaque Ellipse
Teardrop HomePlate Chevron PieWedge Pie Arc RightArrow LeftArrow UpArrow DownArrow StripedRightArrow NotchedRightArrow
BentUpArrow LeftRightArrow UpDownArrow LeftUpArrow LeftRightUpArrow QuadArrow LeftArrowCallout RightArrowCallout
UpArrowCallout DownArrowCallout LeftRightArrowCallout UpDownArrowCallout QuadArrowCallout BentArrow UturnArrow
CircularArrow LeftCircularArrow LeftRightCircularArrow CurvedRightArrow CurvedLeftArrow CurvedUpArrow CurvedDownArrow
SwooshArrow Cube Can LightningBolt Heart Sun Moon SmileyFace IrregularSeal1 IrregularSeal2 FoldedCorner Bevel Frame Corner
Chord Plus LeftBracket RightBracket LeftBrace RightBrace BracketPair BracePair Callout1 Callout2 Callout3 AccentCallout1
AccentCallout2 AccentCallout3 BorderCallout1 BorderCallout2 BorderCallout3 AccentBorderCallout1 AccentBorderCallout2
AccentBorderCallout3 WedgeRectCallout WedgeRRectCallout WedgeEllipseCallout CloudCallout Cloud Ribbon Ribbon2
EllipseRibbon EllipseRibbon2 LeftRightRibbon VerticalScroll HorizontalScroll Wave DoubleWave FlowChartProcess
FlowChartDecision FlowChartInputOutput FlowChartPredefinedProcess FlowChartInternalStorage FlowChartDocument
FlowChartMultidocument FlowChartTerminator FlowChartPreparation FlowChartManualInput FlowChartManualOperation
FlowChartConnector FlowChartPunchedCard FlowChartPunchedTape FlowChartSummingJunction FlowChartOr FlowChartCollate
FlowChartSort FlowChartExtract FlowChartMerge FlowChartOfflineStorage FlowChartOnlineStorage FlowChartMagneticTape
FlowChartMagneticDisk FlowChartMagneticDrum FlowChartDisplay FlowChartDelay FlowChartAlternateProcess
FlowChartOffpageConnector ActionButtonBlank ActionButtonHome ActionButtonHelp ActionButtonInformation
ActionButtonForwardNext ActionButtonBackPrevious ActionButtonEnd ActionButtonBeginning ActionButtonReturn
ActionButtonDocument ActionButtonSound ActionButtonMovie Gear6 Gear9 Funnel MathPlus MathMinus MathMultiply MathDivide
MathEqual MathNotEqual CornerTabs SquareTabs PlaqueTabs ChartX ChartStar ChartPlus`
  .trim()
  .split(/\s+/);

export const geometricShapes: readonly string[] = [...Object.keys(ownNames), ...sameNames];

/** `Rectangle` → `rect`. */
export function outlineOf(shape: string): string {
  return ownNames[shape] ?? shape.charAt(0).toLowerCase() + shape.slice(1);
}
