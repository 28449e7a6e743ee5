/** Every command of the add-in, how its button is pressed, and the workbook that it is tried in. */
import { entriesPresses } from './commands/entries';
import { findingsPresses } from './commands/findings';
import { formulasPresses } from './commands/formulas';
import { planPresses } from './commands/plan';
import { templatePresses } from './commands/template';
import { viewsPresses } from './commands/views';
import type { Presses, TriedCommand } from './tried-command';

/** A member of the port that is missing here does not compile. */
const byMember: Presses = {
  ...templatePresses,
  ...findingsPresses,
  ...entriesPresses,
  ...formulasPresses,
  ...planPresses,
  ...viewsPresses,
};

export const triedCommands: readonly TriedCommand[] = Object.values(byMember).flat();
