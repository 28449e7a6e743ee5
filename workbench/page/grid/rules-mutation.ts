/** Replaces all rules of a sheet in one step that can be undone: a paste takes rules away or brings some along. */
import { CommandType, type IMutation } from '@univerjs/core';
import type { ConditionalRule, ValidationRule } from '../../engine/engine';
import type { PageGrid } from './page-grid';

export interface SheetRules {
  readonly sheet: string;
  readonly conditionals: readonly ConditionalRule[];
  readonly validations: readonly ValidationRule[];
}

export const setRulesMutationId = 'workbench.mutation.set-rules';

export function rulesOf({ engine }: Pick<PageGrid, 'engine'>, sheet: string): SheetRules {
  return { sheet, conditionals: engine.conditionals(sheet), validations: engine.validations(sheet) };
}

export function installRulesMutation({ commands, engine }: PageGrid): void {
  const mutation: IMutation<SheetRules> = {
    id: setRulesMutationId,
    type: CommandType.MUTATION,
    handler: (_accessor, { sheet, conditionals, validations }) => {
      for (const { id } of engine.conditionals(sheet)) engine.removeConditional(sheet, id);
      for (const { id } of engine.validations(sheet)) engine.removeValidation(sheet, id);
      for (const rule of conditionals) engine.setConditional(sheet, rule);
      for (const rule of validations) engine.setValidation(sheet, rule);
      return true;
    },
  };
  commands.registerCommand(mutation);
}
