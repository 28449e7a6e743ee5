/** A data bar in a file: Excel 2007's bar with its gradient, and beside it an extension with all that came in 2010. */
import { rangeName } from '../cell-name';
import type { BarBound, ConditionalRule, Rect } from '../engine';
import { argb, element, escapeXml } from './xml';

type DataBar = Extract<ConditionalRule['rule'], { type: 'dataBar' }>;

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const BOUNDS: Readonly<Record<BarBound['type'], string>> = {
  number: 'num',
  percent: 'percent',
  percentile: 'percentile',
  lowest: 'min',
  highest: 'max',
  formula: 'formula',
};

export function dataBarXml({ min, max, color, look }: DataBar, priority: number, id: string): string {
  const showValue = look?.barOnly ? false : undefined;
  const bar = element('dataBar', { showValue }, bound(min) + bound(max) + element('color', { rgb: argb(color) }));
  const link = element('x14:id', {}, id);
  const uri = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
  const ext = element('ext', { 'xmlns:x14': X14, uri }, link);
  return element('cfRule', { type: 'dataBar', priority }, bar + element('extLst', {}, ext));
}

function bound({ type, value }: BarBound): string {
  return element('cfvo', {
    type: BOUNDS[type],
    val: value === undefined ? undefined : String(value).replace(/^=/, ''),
  });
}

/** Excel 2007's bar has only a gradient and no true ends; the solid one stands here. */
export function dataBarExtension(rule: DataBar, part: readonly Rect[], id: string): string {
  const { look = {} } = rule;
  const ends = [rule.min, rule.max].map(({ type, value }, index) => {
    const auto = type === 'lowest' ? 'autoMin' : type === 'highest' ? 'autoMax' : undefined;
    const exact = index === 0 ? look.exactMin : look.exactMax;
    const kind = exact || auto === undefined ? BOUNDS[type] : auto;
    const needsText = auto === undefined && value === undefined;
    const text = value === undefined ? (needsText ? String(index) : undefined) : String(value).replace(/^=/, '');
    return element('x14:cfvo', { type: kind }, text === undefined ? undefined : element('xm:f', {}, escapeXml(text)));
  });
  const color = (name: string, value: string | null | undefined) =>
    value ? element(`x14:${name}`, { rgb: argb(value) }) : '';
  const colors =
    color('borderColor', look.borderColor) +
    (look.negativeLikePositive ? '' : color('negativeFillColor', look.negativeColor ?? '#FF0000')) +
    color('negativeBorderColor', look.borderColor ? look.negativeBorderColor : null) +
    (look.axis === 'None' ? '' : color('axisColor', look.axisColor ?? '#000000'));
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: look.borderColor ? true : undefined,
    gradient: rule.gradient,
    direction: DIRECTIONS[look.direction ?? 'Context'],
    negativeBarColorSameAsPositive: look.negativeLikePositive ? true : undefined,
    negativeBarBorderColorSameAsPositive: look.negativeBorderLikePositive === false ? false : undefined,
    axisPosition: AXES[look.axis ?? 'Automatic'],
  };
  const bar = element('x14:dataBar', attributes, ends.join('') + colors);
  const format =
    element('x14:cfRule', { type: 'dataBar', id }, bar) + element('xm:sqref', {}, part.map(rangeName).join(' '));
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main' },
    format,
  );
}

const DIRECTIONS = { Context: undefined, LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' } as const;
const AXES = { Automatic: undefined, None: 'none', CellMidPoint: 'middle' } as const;

export function dataBarExtensions(bars: readonly string[]): string {
  const uri = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
  return element('ext', { 'xmlns:x14': X14, uri }, element('x14:conditionalFormattings', {}, bars.join('')));
}
