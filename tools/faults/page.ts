/**
 * The add-in's commands in a page of the headless workbench, as Excel runs them: a lost session takes their memory along, and
 * another page starts from nothing.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Outcome } from '../../src/app/outcome';
import type { PanePort } from '../../src/app/pane-port';
import type { Tell } from '../../src/app/queue';
import type { Frame } from '../../workbench/headless/frame';
import { openWorkbench, type Workbench } from '../../workbench/headless/workbench';
import type { WorkbookState } from '../../workbench/state/workbook-state';

export interface AddIn extends PanePort {
  markLagging(tell: Tell): Promise<Outcome<unknown>>;
  /** What following says of one edit, which comes when the add-in listens. */
  followed(edit: () => Promise<void>): Promise<Outcome<unknown>>;
}

export interface Page {
  readonly workbench: Workbench;
  readonly addIn: AddIn;
  /** The page again after its session was lost. */
  reloaded(): Promise<AddIn>;
}

const folder = join('node_modules', '.cache', 'tidemark-faults');

/** Where the add-in's code stands, bundled anew. */
export async function bundleAddIn(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `add-in-${process.pid}.js`);
  const entryPoints = ['tools/faults/add-in-entry.ts'];
  const define = { 'process.env.NODE_ENV': '"production"' };
  await build({ entryPoints, outfile, bundle: true, format: 'iife', target: 'es2022', logLevel: 'warning', define });
  return outfile;
}

export async function openPage(code: string, state?: WorkbookState): Promise<Page> {
  const workbench = await openWorkbench({
    manifest: 'manifest.xml',
    distribution: 'dist',
    ...(state ? { state } : {}),
  });
  return {
    workbench,
    addIn: startedIn(workbench.frame, code),
    async reloaded() {
      return startedIn(await workbench.openFrame(), code);
    },
  };
}

function startedIn(frame: Frame, code: string): AddIn {
  frame.run(code);
  return (frame.window as unknown as { readonly addIn: AddIn }).addIn;
}
