/** Ties the ribbon's buttons to commands. A button stays busy until `completed()`, so that is said whatever happens. */
import { actionIds, type ActionId } from './actions';

export type RibbonCommands = Readonly<Record<ActionId, () => Promise<unknown>>>;

export function associateCommands(commands: RibbonCommands): void {
  for (const id of actionIds) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await commands[id]();
      } finally {
        event.completed();
      }
    });
  }
}
