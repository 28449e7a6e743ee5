/**
 * Conditional formats and data validations as the sheet's XML. exceljs writes neither stopIfTrue nor hidden drop-downs, gives
 * data bars random ids and mixes up validations that overlap; this writes each rule once, for its ranges.
 */
import { rangeName } from '../cell-name';
import type { BarBound, ConditionalRule, Rect, ValidationRule } from '../engine';
import { expression } from '../rule-conditions';
import type { DifferentialStyles } from './differential-styles';
import { otherRuleXml } from './other-rule-xml';
import { fileOperator, partsOf, seenFrom } from './rule-parts';
import { validationXml } from './validation-xml';
import { argb, element, escapeXml } from './xml';

export interface RuleXml {
  /** Goes before hyperlinks, print options and margins. */
  readonly body: string;
  /** `<ext>` elements for the end of the sheet. */
  readonly extensions: string;
}

/** `spell` gives a formula its file spelling, without `=`. */
export function ruleXml(
  conditionals: readonly ConditionalRule[],
  validations: readonly ValidationRule[],
  styles: DifferentialStyles,
  spell: (formula: string) => string,
  sheetNumber: number,
): RuleXml {
  const formats: string[] = [];
  const bars: string[] = [];
  let priority = 0;
  for (const rule of [...conditionals].sort((a, b) => a.priority - b.priority)) {
    for (const part of partsOf(rule.ranges)) {
      priority++;
      const id = `{${hex(sheetNumber, 8)}-0000-4000-8000-${hex(priority, 12)}}`;
      const body = conditionalXml(rule, part, priority, styles, spell, id);
      if (body === null) continue;
      formats.push(element('conditionalFormatting', { sqref: part.map(rangeName).join(' ') }, body));
      if (rule.rule.type === 'dataBar') bars.push(barExtension(rule.rule, part, id));
    }
  }
  const checks = validations.flatMap((rule) => partsOf(rule.ranges).map((part) => validationXml(rule, part, spell)));
  const list = checks.length > 0 ? element('dataValidations', { count: checks.length }, checks.join('')) : '';
  return { body: formats.join('') + list, extensions: bars.length > 0 ? barExtensions(bars) : '' };
}

function conditionalXml(
  { rule, ranges, stopIfTrue }: ConditionalRule,
  part: readonly Rect[],
  priority: number,
  styles: DifferentialStyles,
  spell: (formula: string) => string,
  id: string,
): string | null {
  const formulaXml = (formula: string) => element('formula', {}, escapeXml(spell(seenFrom(formula, ranges, part))));
  const stop = stopIfTrue ? true : undefined;
  if (rule.type === 'custom') {
    const attributes = { type: 'expression', dxfId: styles.add(rule.style), priority, stopIfTrue: stop };
    return element('cfRule', attributes, formulaXml(rule.formula));
  }
  if (rule.type === 'cellValue') {
    const operator = fileOperator(rule.operator);
    const bounds = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
    const attributes = { type: 'cellIs', dxfId: styles.add(rule.style), priority, stopIfTrue: stop, operator };
    return element('cfRule', attributes, bounds.map((bound) => formulaXml(expression(bound))).join(''));
  }
  if (rule.type === 'other') return otherRuleXml(rule.excelType, rule.data, priority);
  const bar = element(
    'dataBar',
    {},
    [bound(rule.min), bound(rule.max), element('color', { rgb: argb(rule.color) })].join(''),
  );
  const link = element('x14:id', {}, id);
  const uri = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
  const ext = element('ext', { 'xmlns:x14': X14, uri }, link);
  return element('cfRule', { type: 'dataBar', priority }, bar + element('extLst', {}, ext));
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const BOUNDS: Readonly<Record<BarBound['type'], string>> = {
  number: 'num',
  percent: 'percent',
  lowest: 'min',
  highest: 'max',
  formula: 'formula',
};

function bound({ type, value }: BarBound): string {
  return element('cfvo', {
    type: BOUNDS[type],
    val: value === undefined ? undefined : String(value).replace(/^=/, ''),
  });
}

/** Excel 2007's bar has only a gradient and no true ends; the solid one stands in an extension. */
function barExtension(
  rule: Extract<ConditionalRule['rule'], { type: 'dataBar' }>,
  part: readonly Rect[],
  id: string,
): string {
  const ends = [rule.min, rule.max].map(({ type, value }, index) => {
    const kind = type === 'lowest' ? 'autoMin' : type === 'highest' ? 'autoMax' : BOUNDS[type];
    const automatic = value === undefined && type !== 'lowest' && type !== 'highest';
    const text = value === undefined ? (automatic ? String(index) : undefined) : String(value).replace(/^=/, '');
    return element('x14:cfvo', { type: kind }, text === undefined ? undefined : element('xm:f', {}, escapeXml(text)));
  });
  const colors = element('x14:negativeFillColor', { rgb: 'FFFF0000' }) + element('x14:axisColor', { rgb: 'FF000000' });
  const attributes = { minLength: 0, maxLength: 100, gradient: rule.gradient };
  const bar = element('x14:dataBar', attributes, ends.join('') + colors);
  const format =
    element('x14:cfRule', { type: 'dataBar', id }, bar) + element('xm:sqref', {}, part.map(rangeName).join(' '));
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main' },
    format,
  );
}

function barExtensions(bars: readonly string[]): string {
  const uri = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
  return element('ext', { 'xmlns:x14': X14, uri }, element('x14:conditionalFormattings', {}, bars.join('')));
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
