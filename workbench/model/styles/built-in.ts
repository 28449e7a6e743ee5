/** The named cell styles that every workbook has, with their looks in the default Office theme. */
import type { BorderStyle, CellStyle } from '../../engine/engine';

const line = (style: BorderStyle['style'], color: string): BorderStyle => ({ style, color });

function box(color: string, style: BorderStyle['style'] = 'Thin'): CellStyle {
  const side = line(style, color);
  return { borderTop: side, borderBottom: side, borderLeft: side, borderRight: side };
}

/** The six accent colours, and what 20, 40 and 60 % of them look like on white. */
const accents = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
] as const;

const heading = { fontColor: '#44546A', bold: true } as const;

export const builtInLooks: Readonly<Record<string, CellStyle>> = {
  Normal: {},
  Good: { fill: '#C6EFCE', fontColor: '#006100' },
  Bad: { fill: '#FFC7CE', fontColor: '#9C0006' },
  Neutral: { fill: '#FFEB9C', fontColor: '#9C5700' },
  Calculation: { fill: '#F2F2F2', fontColor: '#FA7D00', bold: true, ...box('#7F7F7F') },
  'Check Cell': { fill: '#A5A5A5', fontColor: '#FFFFFF', bold: true, ...box('#3F3F3F', 'Double') },
  'Explanatory Text': { fontColor: '#7F7F7F', italic: true },
  Input: { fill: '#FFCC99', fontColor: '#3F3F76', ...box('#7F7F7F') },
  'Linked Cell': { fontColor: '#FA7D00', borderBottom: line('Double', '#FF8001') },
  Note: { fill: '#FFFFCC', ...box('#B2B2B2') },
  Output: { fill: '#F2F2F2', fontColor: '#3F3F3F', bold: true, ...box('#3F3F3F') },
  'Warning Text': { fontColor: '#FF0000' },
  Title: { fontName: 'Calibri Light', fontSize: 18, fontColor: '#44546A' },
  'Heading 1': { ...heading, fontSize: 15, borderBottom: line('Thick', '#4472C4') },
  'Heading 2': { ...heading, fontSize: 13, borderBottom: line('Thick', '#A2B8E1') },
  'Heading 3': { ...heading, borderBottom: line('Medium', '#8EA9DB') },
  'Heading 4': heading,
  Total: { bold: true, borderTop: line('Thin', '#4472C4'), borderBottom: line('Double', '#4472C4') },
  Comma: { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' },
  'Comma [0]': { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' },
  'Currency [0]': { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' },
  Percent: { numberFormat: '0%' },
  Hyperlink: { fontColor: '#0563C1', underline: 'Single' },
  'Followed Hyperlink': { fontColor: '#954F72', underline: 'Single' },
  ...Object.fromEntries<CellStyle>(
    accents.flatMap(([full, light, middle, strong], index): [string, CellStyle][] => [
      [`Accent${index + 1}`, { fill: full, fontColor: '#FFFFFF' }],
      [`20% - Accent${index + 1}`, { fill: light }],
      [`40% - Accent${index + 1}`, { fill: middle }],
      [`60% - Accent${index + 1}`, { fill: strong, fontColor: '#FFFFFF' }],
    ]),
  ),
};
