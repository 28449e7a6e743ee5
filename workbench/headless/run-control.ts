/** A click on a ribbon control. */
import type { RibbonControl } from '../protocol/manifest/addin-manifest';
import type { FrameConnection } from '../protocol/frame-connection';

/** Resolves when the command has called `completed()`, or when the pane is shown. */
export async function runControl(
  controls: readonly RibbonControl[],
  controlId: string,
  connection: FrameConnection,
  timeoutMs: number,
): Promise<void> {
  const control = controls.find(({ id }) => id === controlId);
  if (!control)
    throw new Error(
      `The manifest has no control ${controlId}; it has ${controls.map(({ id }) => id).join(', ') || 'none'}.`,
    );
  if (!control.action) throw new Error(`${controlId} (${control.label}) opens a menu and runs nothing itself.`);
  if (control.action.type === 'pane') connection.showPane();
  else await connection.commands.run(control.action.name, controlId, timeoutMs);
}
