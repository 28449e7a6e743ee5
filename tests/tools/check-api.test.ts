/** Sources that use more of Excel than the manifest asks for, each in a file of its own in one program. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { checkApi, guardedModule } from '../../tools/api/check-api';

const root = join(__dirname, '../..');

const within = (body: string) => `export async function work(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context; const sheet = workbook.worksheets.getItem('a'); const range = sheet.getRange('A1');
  ${body}
  await context.sync();
}`;

/** What stands in the source, the member, the set. */
const newer: readonly (readonly [what: string, source: string, complaint: RegExp])[] = [
  ['a method', 'range.getDirectPrecedents();', /:3:\d+ Range\.getDirectPrecedents needs ExcelApi 1\.12/],
  ['a property that is read', 'sheet.customProperties;', /Worksheet\.customProperties needs ExcelApi 1\.12/],
  ['a property by its name in brackets', "range['valuesAsJson'];", /Range\.valuesAsJson needs ExcelApi 1\.16/],
  [
    'a property taken out of an object',
    'const { comments: c } = workbook; c.getCount();',
    /Workbook\.comments needs ExcelApi 1\.10/,
  ],
  [
    'a property of an argument',
    '[sheet].forEach(({ slicers }) => slicers.getCount());',
    /Worksheet\.slicers needs ExcelApi 1\.10/,
  ],
  [
    'a property that may be missing',
    '(sheet as Excel.Worksheet | undefined)?.showOutlineLevels(1, 1);',
    /showOutlineLevels needs ExcelApi 1\.10/,
  ],
  [
    'a name in a load',
    "workbook.worksheets.load('items/name,items/onFormulaChanged');",
    / Worksheet\.onFormulaChanged needs ExcelApi 1\.13/,
  ],
  [
    'a name in a load by the context',
    "context.load(range, 'address,valuesAsJson');",
    /Range\.valuesAsJson needs ExcelApi 1\.16/,
  ],
  ['a name in a list for load', "range.load(['values', 'valuesAsJson']);", /Range\.valuesAsJson needs ExcelApi 1\.16/],
  [
    'an option',
    'await Excel.run({ mergeUndoGroup: true }, async () => undefined);',
    /RunOptions\.mergeUndoGroup needs ExcelApi 1\.20/,
  ],
  [
    'what is assigned in bulk',
    'Object.assign(range, { hyperlink: undefined, valuesAsJson: [] });',
    /Range\.valuesAsJson needs ExcelApi 1\.16/,
  ],
  [
    'a class',
    'workbook.linkedWorkbooks.breakAllLinks();',
    /LinkedWorkbookCollection\.breakAllLinks needs ExcelApiOnline 1\.1/,
  ],
  ['an enum in words', "range.copyFrom('B1', 'Link');", /RangeCopyType\.link needs ExcelApi(?:Online)? \d/],
  ['an enum by its name', 'range.copyFrom("B1", Excel.RangeCopyType.link);', /RangeCopyType\.link needs/],
  [
    'a newer shared runtime',
    'await Office.addin.beforeDocumentCloseNotification.enable();',
    /needs SharedRuntime 1\.2/,
  ],
  [
    'the ribbon changed at run time',
    'await Office.ribbon.requestUpdate({ tabs: [] });',
    /requestUpdate needs RibbonApi 1\.1/,
  ],
  [
    'a question of its own',
    "Office.context.requirements.isSetSupported('ExcelApi', '1.13');",
    /asks what this Excel can do/,
  ],
];

const within19: readonly (readonly [what: string, source: string])[] = [
  [
    'cells, names and tables',
    "range.values = [[1]]; workbook.names.add('a', range); sheet.tables.add('A1:B2', true).load('name');",
  ],
  ['the newest of 1.9', "sheet.getRanges('A1,B2').format.indentLevel = 1; sheet.pageLayout.orientation = 'Landscape';"],
  ['an event with its details', 'sheet.onChanged.add(async ({ address, details }) => void [address, details]);'],
  [
    'rules and their words',
    "range.conditionalFormats.add('DataBar').dataBar.lowerBoundRule = { type: 'Number', formula: '1' };",
  ],
  ['the shared runtime', 'await Office.addin.showAsTaskpane();'],
  ['types of a newer Excel, which do not run', 'const cell: Excel.CellValue | null = null; void cell;'],
  ['what only looks like it', 'const own = { valuesAsJson: 1, slicers: 2 }; void [own.valuesAsJson, own.slicers];'],
];

const sources = new Map([
  ...[...newer, ...within19].map(([what, body]) => [`src/excel/${what}.ts`, within(body)] as const),
  [guardedModule, within(newer.map(([, body]) => `{ ${body} }`).join('\n'))],
  ['tools/elsewhere.ts', within('range.getDirectPrecedents();')],
]);

let complaints: readonly string[];

beforeAll(() => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: ['office-js'],
    skipLibCheck: true,
  };
  const usual = ts.createCompilerHost(options);
  const pathOf = (name: string) => name.replace(`${root}/`, '');
  const host: ts.CompilerHost = {
    ...usual,
    getCurrentDirectory: () => root,
    fileExists: (name) => sources.has(pathOf(name)) || usual.fileExists(name),
    readFile: (name) => sources.get(pathOf(name)) ?? usual.readFile(name),
    getSourceFile: (name, version) => {
      const text = sources.get(pathOf(name));
      return text === undefined ? usual.getSourceFile(name, version) : ts.createSourceFile(name, text, version, true);
    },
  };
  const program = ts.createProgram(
    [...sources.keys()].map((path) => join(root, path)),
    options,
    host,
  );
  const errors = [...sources.keys()].flatMap((path) =>
    program.getSemanticDiagnostics(program.getSourceFile(join(root, path))),
  );
  expect(errors.map(({ messageText }) => messageText)).toEqual([]);
  complaints = checkApi(program, ({ fileName }) => pathOf(fileName));
});

const about = (what: string) => complaints.filter((complaint) => complaint.startsWith(`src/excel/${what}.ts:`));

describe('a source that uses more of Excel than the manifest asks for', () => {
  test.each(newer)('is named with %s', (what, _source, complaint) => {
    expect(about(what).join('\n')).toMatch(complaint);
  });
});

test.each(within19)('a source with %s passes', (what) => {
  expect(about(what)).toEqual([]);
});

test('the one guarded module may, and what is not in the product', () => {
  expect(
    complaints.filter((complaint) => complaint.startsWith(guardedModule) || complaint.startsWith('tools')),
  ).toEqual([]);
});
