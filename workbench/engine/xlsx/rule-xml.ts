/**
 * Conditional formats and data validations as the sheet's XML. exceljs writes neither stopIfTrue nor hidden drop-downs, gives
 * data bars random ids and mixes up validations that overlap; this writes each rule once, for its ranges.
 */
import { rangeName } from '../cell-name';
import type { ConditionalRule, Rect, ValidationRule } from '../engine';
import { expression } from '../rule-conditions';
import { dataBarExtension, dataBarExtensions, dataBarXml } from './data-bar-xml';
import type { DifferentialStyles } from './differential-styles';
import { highlightXml } from './highlight-xml';
import { otherRuleXml } from './other-rule-xml';
import { fileOperator, partsOf, seenFrom } from './rule-parts';
import { validationXml } from './validation-xml';
import { element, escapeXml } from './xml';

export interface RuleXml {
  readonly formats: string;
  readonly validations: string;
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
      if (rule.rule.type === 'dataBar') bars.push(dataBarExtension(rule.rule, part, id));
    }
  }
  const checks = validations.flatMap((rule) => partsOf(rule.ranges).map((part) => validationXml(rule, part, spell)));
  const list = checks.length > 0 ? element('dataValidations', { count: checks.length }, checks.join('')) : '';
  return { formats: formats.join(''), validations: list, extensions: bars.length > 0 ? dataBarExtensions(bars) : '' };
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
  if (rule.type !== 'dataBar')
    return highlightXml(rule, part, { dxfId: styles.add(rule.style), priority, stopIfTrue: stop });
  return dataBarXml(rule, priority, id);
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
