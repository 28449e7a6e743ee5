/**
 * The templates that most tests of commands begin with: made once, saved, and opened by each of them as a workbook that came
 * by mail. They are kept under node_modules/.cache and made anew when a source of the add-in or of the workbench has changed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changedAt, newest } from '../tools/file-times';
import type { WorkbookState } from '../workbench/state/workbook-state';

/** `indicators`: without tasks and special targets, whose sheets are two thirds of the formulas. */
export const templateNames = ['whole', 'indicators'] as const;
export type TemplateName = (typeof templateNames)[number];

const sources = [
  'src',
  'workbench',
  'manifest.xml',
  'package-lock.json',
  'tests/make-template.ts',
  'tests/made-template.ts',
];
const fileOf = (name: TemplateName) => join('node_modules', '.cache', `tidemark-template-${name}.json`);

export function ensureTemplatesMade(): void {
  if (templateNames.some((name) => changedAt(fileOf(name)) <= newest(sources)))
    execFileSync('npx', ['tsx', 'tests/make-template.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Beside its place first, so that whoever reads meanwhile gets the whole of the one before. */
export function keepTemplate(name: TemplateName, state: WorkbookState): void {
  const kept = fileOf(name);
  mkdirSync(dirname(kept), { recursive: true });
  const fresh = `${kept}-${process.pid}`;
  writeFileSync(fresh, JSON.stringify(state));
  renameSync(fresh, kept);
}

export const madeTemplate = (name: TemplateName): WorkbookState =>
  JSON.parse(readFileSync(fileOf(name), 'utf8')) as WorkbookState;
