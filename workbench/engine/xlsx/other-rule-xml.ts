/**
 * Colour scales and icon sets as the sheet's XML, from their data in Excel's own terms (`Criteria`, `Style`; names in any
 * case). Other kinds that the engine only keeps have no form here and are left out of the file.
 */
import { argb, element } from './xml';

type Data = Readonly<Record<string, unknown>>;

export function otherRuleXml(excelType: string, data: Data, priority: number): string | null {
  if (excelType.toLowerCase() === 'colorscale') return colorScale(data, priority);
  if (excelType.toLowerCase() === 'iconset') return iconSet(data, priority);
  return null;
}

function colorScale(data: Data, priority: number): string | null {
  const criteria = record(field(data, 'criteria'));
  const points = ['minimum', 'midpoint', 'maximum']
    .map((name) => record(field(criteria, name)))
    .filter((point) => Object.keys(point).length > 0);
  if (points.length < 2) return null;
  const bounds = points.map((point) => threshold(point)).join('');
  const colors = points
    .map((point) => element('color', { rgb: argb(text(field(point, 'color')) || '#FFFFFF') }))
    .join('');
  return element('cfRule', { type: 'colorScale', priority }, element('colorScale', {}, bounds + colors));
}

const COUNTS = { Three: '3', Four: '4', Five: '5' } as const;
/** These came after Excel 2007 and need an extension that is not written here. */
const LATER_ICONS: readonly string[] = ['3Stars', '3Triangles', '5Boxes'];

function iconSet(data: Data, priority: number): string | null {
  const name = text(field(data, 'style')).replace(/^(Three|Four|Five)/, (word) => COUNTS[word as keyof typeof COUNTS]);
  const count = Number(name.charAt(0));
  if (!(count >= 3) || LATER_ICONS.includes(name)) return null;
  const given = field(data, 'criteria');
  const criteria = Array.isArray(given) ? given.map(record) : [];
  const bounds = Array.from({ length: count }, (_, index) => {
    const own = criteria[index];
    const even = { type: 'Percent', formula: String(Math.round((100 / count) * index)) };
    return threshold(
      index > 0 && own && field(own, 'type') !== undefined ? own : index > 0 ? even : { type: 'Percent', formula: '0' },
    );
  });
  const attributes = {
    iconSet: name,
    showValue: field(data, 'showIconOnly') === true ? false : undefined,
    reverse: field(data, 'reverseIconOrder') === true ? true : undefined,
  };
  return element('cfRule', { type: 'iconSet', priority }, element('iconSet', attributes, bounds.join('')));
}

const TYPES: Readonly<Record<string, string>> = {
  lowestvalue: 'min',
  highestvalue: 'max',
  number: 'num',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
};

function threshold(point: Data): string {
  const type = TYPES[text(field(point, 'type')).toLowerCase()] ?? 'num';
  const formula = text(field(point, 'formula')).replace(/^=/, '');
  const strict = text(field(point, 'operator')).toLowerCase() === 'greaterthan';
  return element('cfvo', { type, val: formula === '' ? undefined : formula, gte: strict ? false : undefined });
}

function field(data: Data, name: string): unknown {
  const key = Object.keys(data).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : data[key];
}

function record(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
