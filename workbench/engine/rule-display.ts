/**
 * Hands the rules to Univer so that a page draws them. A copy only: what counts stays in Rules, and the copy of a sheet is
 * made anew whenever its rules changed.
 */
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { conditionOf } from './conditional-look';
import type { BarBound, ConditionalRule, ValidationRule } from './engine';
import type { CustomFunctions } from './custom-functions';
import { cleanFormula } from './formula-text';
import type { Grid } from './grid';
import type { Rules } from './rules';
import { rangeOf } from './sheet-layout';
import { toUniverStyle } from './style-map';

const VALIDATION_TYPES: Readonly<Record<ValidationRule['type'], DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notbetween: DataValidationOperator.NOT_BETWEEN,
  equalto: DataValidationOperator.EQUAL,
  notequalto: DataValidationOperator.NOT_EQUAL,
  greaterthan: DataValidationOperator.GREATER_THAN,
  lessthan: DataValidationOperator.LESS_THAN,
  greaterthanorequalto: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessthanorequalto: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const ALERTS = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};
const BOUNDS: Readonly<Record<BarBound['type'], string>> = {
  number: 'num',
  percent: 'percent',
  percentile: 'percentile',
  lowest: 'min',
  highest: 'max',
  formula: 'formula',
};
/** Nothing is drawn in the cells: Excel shows the arrow of a list beside the selected cell only, which is the page's work. */
const PLAIN = 0;

export class RuleDisplay {
  private readonly changed = new Set<string>();

  constructor(
    private readonly grid: Grid,
    private readonly rules: Rules,
    private readonly functions: CustomFunctions,
  ) {
    rules.onChange((sheet) => this.changed.add(sheet));
  }

  refresh(): void {
    for (const sheet of this.changed) {
      this.changed.delete(sheet);
      if (!this.grid.workbook.getSheetBySheetId(sheet)) continue;
      this.refreshConditionals(sheet);
      this.refreshValidations(sheet);
    }
  }

  private refreshConditionals(sheet: string): void {
    const { injector, unitId } = this.grid;
    const drawn = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheet) ?? [];
    for (const { cfId } of [...drawn]) this.grid.execute(DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId });
    // Univer puts every new rule before the others and lets the first win: the last of Excel's order goes in first.
    for (const rule of [...this.rules.conditionals(sheet)].reverse()) {
      const drawnRule = this.toUniver(rule);
      if (drawnRule) this.grid.execute(AddConditionalRuleMutation.id, { subUnitId: sheet, rule: drawnRule });
    }
  }

  private refreshValidations(sheet: string): void {
    const { injector, unitId } = this.grid;
    const drawn = injector
      .get(SheetDataValidationModel)
      .getRules(unitId, sheet)
      .map(({ uid }) => uid);
    if (drawn.length > 0) this.grid.execute(RemoveDataValidationMutation.id, { subUnitId: sheet, ruleId: drawn });
    const rules = this.rules.validations(sheet).map(validationToUniver);
    if (rules.length > 0) this.grid.execute(AddDataValidationMutation.id, { subUnitId: sheet, rule: rules });
  }

  private toUniver(rule: ConditionalRule): IConditionFormattingRule | null {
    const common = { cfId: rule.id, ranges: rule.ranges.map(rangeOf), stopIfTrue: rule.stopIfTrue };
    if (rule.rule.type === 'dataBar') {
      const { color, min, max, gradient } = rule.rule;
      const config = {
        min: bound(min),
        max: bound(max),
        positiveColor: color,
        nativeColor: color,
        isGradient: gradient,
      };
      return { ...common, rule: { type: 'dataBar', isShowValue: true, config } } as IConditionFormattingRule;
    }
    const formula = conditionOf(rule);
    if (!formula || this.functions.calledBy(formula).length > 0) return null;
    const style = rule.rule.type === 'other' ? {} : toUniverStyle(rule.rule.style);
    const highlight = { type: 'highlightCell', subType: 'formula', value: cleanFormula(formula), style };
    return { ...common, rule: highlight } as IConditionFormattingRule;
  }
}

function bound({ type, value }: BarBound): { type: string; value?: number | string } {
  return value === undefined ? { type: BOUNDS[type] } : { type: BOUNDS[type], value };
}

function validationToUniver(rule: ValidationRule): ISheetDataValidationRule {
  const operator = OPERATORS[(rule.operator ?? '').toLowerCase()];
  return {
    uid: rule.id,
    type: VALIDATION_TYPES[rule.type],
    ranges: rule.ranges.map(rangeOf),
    formula1: cleanFormula(rule.formula1),
    allowBlank: rule.ignoreBlanks,
    renderMode: PLAIN,
    errorStyle: ALERTS[rule.alert?.style ?? 'Stop'],
    showErrorMessage: rule.alert?.show ?? true,
    error: rule.alert?.message ?? '',
    showInputMessage: rule.prompt?.show ?? false,
    prompt: rule.prompt?.message ?? '',
    ...(operator === undefined ? {} : { operator }),
    ...(rule.formula2 === undefined ? {} : { formula2: cleanFormula(rule.formula2) }),
  };
}
