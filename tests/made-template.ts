/**
 * The template that most tests of commands begin with: made once, saved, and opened by each of them as a workbook that came
 * by mail. It is kept under node_modules/.cache and made anew when a source of the add-in or of the workbench has changed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changedAt, newest } from '../tools/file-times';
import type { WorkbookState } from '../workbench/state/workbook-state';

const sources = ['src', 'workbench', 'manifest.xml', 'package-lock.json', 'tests/make-template.ts'];
const kept = join('node_modules', '.cache', 'tidemark-template.json');

export function ensureTemplateMade(): void {
  if (changedAt(kept) <= newest(sources))
    execFileSync('npx', ['tsx', 'tests/make-template.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Beside its place first, so that whoever reads meanwhile gets the whole of the one before. */
export function keepTemplate(state: WorkbookState): void {
  mkdirSync(dirname(kept), { recursive: true });
  const fresh = `${kept}-${process.pid}`;
  writeFileSync(fresh, JSON.stringify(state));
  renameSync(fresh, kept);
}

export const madeTemplate = (): WorkbookState => JSON.parse(readFileSync(kept, 'utf8')) as WorkbookState;
