/** The order that a sheet's elements must have in its part: Excel repairs a file that breaks it. */

const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Puts elements in front of those that must come later. */
export function placed(xml: string, name: (typeof ORDER)[number], content: string): string {
  if (content === '') return xml;
  const later: readonly string[] = ORDER.slice(ORDER.indexOf(name) + 1);
  const at =
    childrenBehindCells(xml).find((child) => later.includes(child.name))?.at ?? xml.lastIndexOf('</worksheet>');
  return xml.slice(0, at) + content + xml.slice(at);
}

const TAG = /<(\/?)([\w:]+)[^>]*?(\/?)>/g;

/** The sheet's own elements: inside rules some of their names occur as well. */
function childrenBehindCells(xml: string): readonly { readonly name: string; readonly at: number }[] {
  const children: { name: string; at: number }[] = [];
  const cells = /<\/sheetData>|<sheetData\/>/.exec(xml);
  TAG.lastIndex = cells ? cells.index + cells[0].length : 0;
  let depth = 0;
  for (let tag = TAG.exec(xml); tag; tag = TAG.exec(xml)) {
    const [, closing, name = '', empty] = tag;
    if (closing) depth -= 1;
    else {
      if (depth === 0) children.push({ name, at: tag.index });
      if (!empty) depth += 1;
    }
  }
  return children;
}
