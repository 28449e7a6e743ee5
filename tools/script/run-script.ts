/** One Office.js script on one fresh workbook: run, settled, and saved when a folder is given, also after a failure. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBody } from '../../workbench/headless/run-body';
import { openWorkbench, type WorkbenchOptions } from '../../workbench/headless/workbench';

export interface Script {
  /** As errors name it. */
  readonly name: string;
  readonly source: string;
  /** Folder for workbook.xlsx. */
  readonly out?: string | undefined;
}

/** `fail` hears of everything that went wrong: in the script, in its handlers and in what it did not wait for. */
export async function runScript(
  { name, source, out }: Script,
  options: WorkbenchOptions,
  fail: (thrown: unknown) => void,
): Promise<void> {
  const workbench = await openWorkbench(options);
  try {
    await runBody(workbench.frame, source, name);
  } catch (thrown) {
    fail(thrown);
  }
  await workbench.settled();
  workbench.frame.uncaught.forEach(fail);
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'workbook.xlsx'), await workbench.save());
  }
  workbench.close();
}
