/**
 * The templates that most tests of commands begin with: made once, saved, and opened by each of them as a workbook that came
 * by mail. They are kept under node_modules/.cache and made anew when a source of the add-in or of the workbench has changed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
  'tests/haining.ts',
  'tests/make-template.ts',
  'tests/made-template.ts',
];
const fileOf = (name: TemplateName) => join('node_modules', '.cache', `tidemark-template-${name}.json`);

/** At once, as each of them takes a core. */
export async function ensureTemplatesMade(): Promise<void> {
  const stale = templateNames.filter((name) => changedAt(fileOf(name)) <= newest(sources));
  await Promise.all(stale.map(make));
}

async function make(name: TemplateName): Promise<void> {
  const maker = spawn('npx', ['tsx', 'tests/make-template.ts', name], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(maker, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The template ${name} could not be made.`);
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
