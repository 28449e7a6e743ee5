/**
 * @jest-environment jsdom
 */
// What spreadsheets, documents and pages put on the clipboard, as rows of texts.
import { expect, it } from '@jest/globals';
import { clipboardRows } from '../../../workbench/page/grid/clipboard-table';

it.each([
  { what: 'a table of a page', html: '<table><tr><td>1,234</td><td>(5)</td></tr></table>', rows: [['1,234', '(5)']] },
  {
    what: 'cells merged across and down, whose text stands at their top left',
    html: '<table><tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
    rows: [
      ['甲', '乙', ''],
      ['', '1', '2'],
    ],
  },
  {
    what: 'paragraphs and line breaks of a document',
    html: '<table><tr><td><p>第一段</p>\n<p>第二段<br>续行</p></td><td>  a\n   b&nbsp; </td></tr></table>',
    rows: [['第一段\n第二段\n续行', 'a b']],
  },
  {
    what: 'rows of different length',
    html: '<table><tr><td>1</td></tr><tr><td>2</td><td>3</td></tr></table>',
    rows: [
      ['1', ''],
      ['2', '3'],
    ],
  },
])('reads $what', ({ html, rows }) => {
  expect(clipboardRows({ html, text: 'not this' })).toEqual(rows);
});

it.each([
  { what: 'a single value', text: '97%', rows: [['97%']] },
  {
    what: 'tabs and line ends of Windows',
    text: '1\t2\r\n3\t\r\n',
    rows: [
      ['1', '2'],
      ['3', ''],
    ],
  },
  {
    what: 'quoted cells with breaks and quotes',
    text: '"a\nb"\t"say ""yes"""\n5',
    rows: [['a\nb', 'say "yes"'], ['5']],
  },
  { what: 'a quotation mark inside a text', text: '5" pipe\t6', rows: [['5" pipe', '6']] },
  { what: 'an empty line between two', text: '1\n\n2', rows: [['1'], [''], ['2']] },
])('reads $what of plain text', ({ text, rows }) => {
  expect(clipboardRows({ html: '<b>no table</b>', text })).toEqual(rows);
});
