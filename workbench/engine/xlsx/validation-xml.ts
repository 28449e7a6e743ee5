/** One data validation as the sheet's XML. */
import { rangeName } from '../cell-name';
import type { Rect, ValidationRule } from '../engine';
import { fileOperator, seenFrom } from './rule-parts';
import { element, escapeXml } from './xml';

const VALIDATION_TYPES: Readonly<Record<ValidationRule['type'], string>> = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

export function validationXml(rule: ValidationRule, part: readonly Rect[], spell: (formula: string) => string): string {
  const hasOperator = rule.type !== 'list' && rule.type !== 'custom';
  const operator = fileOperator(rule.operator ?? 'Between');
  const style = (rule.alert?.style ?? 'Stop').toLowerCase();
  const attributes = {
    type: VALIDATION_TYPES[rule.type],
    errorStyle: style === 'stop' ? undefined : style,
    operator: hasOperator && operator !== 'between' ? operator : undefined,
    allowBlank: rule.ignoreBlanks ? true : undefined,
    // The attribute says the contrary of its name: 1 hides the arrow.
    showDropDown: rule.type === 'list' && rule.inCellDropDown === false ? true : undefined,
    showInputMessage: rule.prompt?.show ? true : undefined,
    showErrorMessage: (rule.alert?.show ?? true) ? true : undefined,
    errorTitle: rule.alert?.title || undefined,
    error: rule.alert?.message || undefined,
    promptTitle: rule.prompt?.title || undefined,
    prompt: rule.prompt?.message || undefined,
    sqref: part.map(rangeName).join(' '),
  };
  const text = (formula: string) => {
    if (rule.type === 'list' && !formula.startsWith('=')) return `"${formula.replaceAll('"', '""')}"`;
    return formula.startsWith('=') ? spell(seenFrom(formula, rule.ranges, part)) : spell(formula);
  };
  const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  return element(
    'dataValidation',
    attributes,
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(text(formula)))).join(''),
  );
}
