/** The order in which the schemas of an .xlsx want children: Excel repairs or refuses a file that breaks it. `a|b` is a choice. */
import { DOMParser, type Element } from '@xmldom/xmldom';

const words = (text: string) => text.trim().split(/\s+/);

const line = words('c:spPr c:crossAx');

const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
    scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
    cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems
    tableParts extLst`),
  sheetPr: words('tabColor outlinePr pageSetUpPr'),
  workbook:
    words(`fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
    definedNames calcPr oleSize customWorkbookViews pivotCaches extLst`),
  styleSheet: words('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  border: words('start end left right top bottom diagonal vertical horizontal'),
  xf: words('alignment protection extLst'),
  dxf: words('font numFmt fill alignment border protection extLst'),
  patternFill: words('fgColor bgColor'),
  table: words('autoFilter sortState tableColumns tableStyleInfo extLst'),
  tableColumn: words('calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'),
  autoFilter: words('filterColumn sortState extLst'),
  c: words('f v is extLst'),
  dataValidation: words('formula1 formula2'),
  colorScale: words('cfvo color'),
  dataBar: words('cfvo color'),
  'x14:dataBar': words(
    `x14:cfvo x14:fillColor x14:borderColor x14:negativeFillColor x14:negativeBorderColor x14:axisColor`,
  ),
  headerFooter: words('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
  comments: words('authors commentList'),
  'xdr:twoCellAnchor': words('xdr:from xdr:to xdr:sp xdr:grpSp xdr:graphicFrame xdr:cxnSp xdr:pic xdr:clientData'),
  'xdr:absoluteAnchor': words('xdr:pos xdr:ext xdr:sp xdr:grpSp xdr:graphicFrame xdr:cxnSp xdr:pic xdr:clientData'),
  'xdr:sp': words('xdr:nvSpPr xdr:spPr xdr:style xdr:txBody'),
  'xdr:spPr': words('a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:ln'),
  'c:chartSpace': words('c:date1904 c:roundedCorners c:style c:chart c:spPr c:txPr c:externalData c:printSettings'),
  'c:chart': words(`c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend
    c:plotVisOnly c:dispBlanksAs`),
  'c:plotArea':
    words(`c:layout c:areaChart c:lineChart c:radarChart c:scatterChart c:pieChart c:doughnutChart c:barChart
    c:bubbleChart c:valAx|c:catAx|c:dateAx|c:serAx c:dTable c:spPr`),
  'c:ser': words(`c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:explosion c:dPt c:dLbls
    c:trendline c:errBars c:cat c:val c:xVal c:yVal c:smooth c:bubbleSize c:bubble3D`),
  'c:catAx': words(`c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
    c:minorTickMark c:tickLblPos ${line.join(' ')} c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl`),
  'c:valAx': words(`c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
    c:minorTickMark c:tickLblPos ${line.join(' ')} c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits`),
};

/** Each child that stands behind one it should precede, or that its parent may not have at all. */
export function outOfOrder(xml: string): readonly string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  return root ? within(root) : ['no document'];
}

function within(element: Element): string[] {
  const children = Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
  const order = orders[element.nodeName];
  const wrong: string[] = [];
  let reached = 0;
  for (const child of children) {
    if (order) {
      const place = order.findIndex((names) => names.split('|').includes(child.nodeName));
      if (place < 0) wrong.push(`${element.nodeName} has ${child.nodeName}`);
      else if (place < reached) wrong.push(`${child.nodeName} stands too late in ${element.nodeName}`);
      reached = Math.max(reached, place);
    }
    wrong.push(...within(child));
  }
  return wrong;
}
