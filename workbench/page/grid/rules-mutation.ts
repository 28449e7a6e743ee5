/** Changes of a sheet's rules that can be undone: a paste takes rules away or brings some along. */
import { CommandType, type IMutation, type IMutationInfo } from '@univerjs/core';
import type { ConditionalRule, ValidationRule } from '../../engine/engine';
import type { PageGrid } from './page-grid';

interface SheetRules {
  readonly sheet: string;
  readonly conditionals: readonly ConditionalRule[];
  readonly validations: readonly ValidationRule[];
}

const id = 'workbench.mutation.set-rules';

/** For the undo stack: puts all rules of the sheet to what they were before, or after. */
export interface RulesChange {
  readonly undo: IMutationInfo;
  readonly redo: IMutationInfo;
}

export function changeRules({ engine }: PageGrid, sheet: string, change: () => void): RulesChange {
  const rules = (): SheetRules => ({
    sheet,
    conditionals: engine.conditionals(sheet),
    validations: engine.validations(sheet),
  });
  const undo = { id, params: rules() };
  change();
  return { undo, redo: { id, params: rules() } };
}

export function installRulesMutation({ commands, engine }: PageGrid): void {
  const mutation: IMutation<SheetRules> = {
    id,
    type: CommandType.MUTATION,
    handler: (_accessor, { sheet, conditionals, validations }) => {
      for (const rule of engine.conditionals(sheet)) engine.removeConditional(sheet, rule.id);
      for (const rule of engine.validations(sheet)) engine.removeValidation(sheet, rule.id);
      for (const rule of conditionals) engine.setConditional(sheet, rule);
      for (const rule of validations) engine.setValidation(sheet, rule);
      return true;
    },
  };
  commands.registerCommand(mutation);
}
