/** The file that is saved after all kinds of things were made through the API: its parts, their order, what they say. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import { openWorkbench } from '../../../workbench/headless/workbench';
import { outOfOrder } from './element-order';
import { fillRichly } from './rich-workbook';

let file: Uint8Array;
let zip: JSZip;
const part = async (path: string) => (await zip.file(path)?.async('string')) ?? `no ${path}`;

beforeAll(async () => {
  const workbench = await openWorkbench({ apiSet: '1.15' });
  await workbench.Excel.run(fillRichly);
  file = await workbench.save();
  workbench.close();
  zip = await JSZip.loadAsync(file);
});

describe('the package', () => {
  it('keeps the order of elements that the schemas ask for, in every part', async () => {
    const wrong: string[] = [];
    const parts = Object.keys(zip.files).filter((path) => /\.(xml|rels)$/.test(path));
    for (const path of parts) wrong.push(...outOfOrder(await part(path)).map((fault) => `${path}: ${fault}`));
    expect(wrong).toEqual([]);
    expect(parts.length).toBeGreaterThan(25);
  });

  it('has no relation to a part that is not there, and a type for every part', async () => {
    const types = await part('[Content_Types].xml');
    const missing: string[] = [];
    for (const path of Object.keys(zip.files)) {
      if (path.endsWith('/') || path === '[Content_Types].xml') continue;
      const extension = path.slice(path.lastIndexOf('.') + 1);
      if (!types.includes(`PartName="/${path}"`) && !types.includes(`Extension="${extension}"`))
        missing.push(`type of ${path}`);
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [relation, target = ''] of (await part(path)).matchAll(/<Relationship [^>]*?Target="([^"]*)"[^>]*>/g))
        if (
          !relation.includes('TargetMode="External"') &&
          !zip.file(new URL(target, `file:///${folder}`).pathname.slice(1))
        )
          missing.push(`${path} → ${target}`);
    }
    expect(missing).toEqual([]);
  });

  it('is read by another program', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(file as never);
    const sheet = workbook.getWorksheet('Sheet1');
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      expect.arrayContaining([
        ['Sheet1', 'visible'],
        ['Away', 'hidden'],
        ['Deep', 'veryHidden'],
      ]),
    );
    expect(sheet?.getCell('H2').result).toBe(63);
    expect(sheet?.getCell('J4').value).toMatchObject({ text: 'see', hyperlink: 'https://example.com/?a=1&b=2' });
  });
});

it.each<[what: string, path: string, fragments: readonly string[]]>([
  [
    'tables with their filter, totals and looks',
    'xl/tables/table1.xml',
    [
      'name="Progress" displayName="Progress" ref="A1:D5" totalsRowCount="1"',
      '<autoFilter ref="A1:D4"><filterColumn colId="0"><filters><filter val="甲"/><filter val="乙"/></filters></filterColumn>',
      '<customFilters and="1"><customFilter operator="greaterThan" val="5"/><customFilter operator="lessThan" val="40"/>',
      '<tableColumn id="1" name="Name" totalsRowLabel="Total"/>',
      '<tableColumn id="4" name="Share" totalsRowFunction="sum"/>',
      'name="TableStyleMedium9" showFirstColumn="0"',
    ],
  ],
  [
    'formulas as a file spells them, with their results',
    'xl/worksheets/sheet1.xml',
    [
      '<f>Progress[[#This Row],[Real]]/Progress[[#This Row],[Plan]]</f><v>1.2</v>',
      '<c r="F1" cm="1"><f t="array" ref="F1:F3">_xlfn.SEQUENCE(3)</f><v>1</v>',
      '<f>SUM(_xlfn.ANCHORARRAY(F1))</f><v>6</v>',
      '<f>SUM(Progress[Real])</f><v>63</v>',
      '_xlfn.XLOOKUP(',
      '<f>SUBTOTAL(109,Progress[Share])</f><v>2.1</v>',
      '<c r="H4" t="e"><f>PLAN.STATUS(B2)</f><v>#NAME?</v>',
    ],
  ],
  [
    'conditional formats of every kind, the newest first',
    'xl/worksheets/sheet1.xml',
    [
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/>',
      '<iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/>',
      '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF5B9BD5"/>',
      '<x14:cfRule type="dataBar" id="',
      '<cfRule type="aboveAverage"',
      'priority="5" percent="1" rank="10"',
      'operator="containsText" text="滞后"><formula>NOT(ISERROR(SEARCH(&quot;滞后&quot;,L1)))</formula>',
      'priority="7" stopIfTrue="1"><formula>$L1&gt;3</formula>',
    ],
  ],
  [
    'validations, links, breaks and the page',
    'xl/worksheets/sheet1.xml',
    [
      '<dataValidation type="whole" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="注意"',
      '<formula1>1</formula1><formula2>B2</formula2>',
      '<dataValidation type="list"',
      '<hyperlink ref="J5" location="Sheet1!A1"/>',
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="19" max="16383" man="1"/>',
      '<colBreaks count="1" manualBreakCount="1"><brk id="6" max="1048575" man="1"/>',
      'orientation="landscape"',
      'fitToWidth="1" fitToHeight="0"',
      '<headerFooter differentFirst="1" differentOddEven="1"><oddFooter>&amp;Lodd</oddFooter>',
      '<firstHeader>&amp;C封面</firstHeader>',
      '<row r="4" ht="15" customHeight="1" hidden="1"',
    ],
  ],
  [
    'protection with what it allows, and a sheet’s own filter',
    'xl/worksheets/sheet5.xml',
    [
      '<tabColor rgb="FF2E75B6"/>',
      'showGridLines="0"',
      '<sheetProtection sheet="1" objects="1" scenarios="1" sort="0" autoFilter="0" selectLockedCells="1"/>',
      '<autoFilter ref="A1:B2"><filterColumn colId="0"><top10 val="1"/></filterColumn></autoFilter>',
    ],
  ],
  [
    'names, hidden sheets and the protected structure',
    'xl/workbook.xml',
    [
      '<workbookProtection lockStructure="1"/>',
      '<definedName name="Whole">Sheet1!$A$1:$C$4</definedName>',
      '<definedName name="Own" comment="of the sheet" localSheetId="4">Locked!$A$1</definedName>',
      '<definedName name="Secret" hidden="1">0.13</definedName>',
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">',
      '<definedName name="_xlnm._FilterDatabase" localSheetId="4" hidden="1">',
      'state="veryHidden"',
    ],
  ],
  [
    'styles by name, diagonals, turned text and accounting lines',
    'xl/styles.xml',
    [
      '<cellStyle name="Good" xfId="1" builtinId="26"/>',
      '<cellStyle name="Mine" xfId="2"/>',
      '<border diagonalUp="1">',
      '<alignment textRotation="45"/>',
      '<u val="doubleAccounting"/>',
    ],
  ],
  [
    'charts with their data',
    'xl/charts/chart1.xml',
    ['<a:t>Values &amp; years</a:t>', '<c:barDir val="col"/>', '<c:f>Objects!$B$2:$B$4</c:f>', '<c:v>3</c:v>'],
  ],
  [
    'shapes',
    'xl/drawings/drawing2.xml',
    [
      '<a:prstGeom prst="rightArrow">',
      '<a:srgbClr val="00B050"/>',
      '<a:t>on &lt;time&gt;</a:t>',
      '<a:prstGeom prst="line">',
    ],
  ],
  [
    'comments with their answers',
    'xl/threadedComments/threadedComment2.xml',
    ['<text>please check</text>', 'parentId="', '<text>done</text>'],
  ],
  ['properties of the document’s own', 'docProps/custom.xml', ['name="Stage"><vt:i4>3</vt:i4>']],
  ['XML parts', 'customXml/item1.xml', ['<state xmlns="urn:sample"><a>1</a></state>']],
])('it holds %s', async (_what, path, fragments) => {
  const xml = (await part(path)).replace(/>\s+</g, '><');
  expect(fragments.filter((fragment) => !xml.includes(fragment))).toEqual([]);
});
