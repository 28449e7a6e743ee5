/** manifest.xml with one thing changed, and what the check says of it. */
import { expect } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../../tools/manifest/check-manifest';
import { repositoryFiles, type ServedFiles } from '../../tools/manifest/served-files';

export const developmentUrl = 'https://localhost:3000';

export const soundManifest = readFileSync('manifest.xml', 'utf8');

/** Replaces the first occurrence; a test whose text is no longer in the manifest must not pass by accident. */
export function replaced(from: string, to: string, xml = soundManifest): string {
  if (!xml.includes(from)) throw new Error(`manifest.xml does not hold ${from}`);
  return xml.replace(from, () => to);
}

export function moved(part: string, before: string): string {
  return replaced(before, `${part}${before}`, replaced(part, ''));
}

export function without(part: string): string {
  return replaced(part, '');
}

export async function complaintsOf(xml: string, files: ServedFiles = repositoryFiles('.')): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-manifest-'));
  try {
    const path = join(folder, 'manifest.xml');
    writeFileSync(path, xml);
    return (await checkManifest(path, files)).map((complaint) => complaint.replaceAll(path, 'manifest.xml'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was changed, the manifest, and the sentence that must be among the complaints. */
export type Breakage = readonly [change: string, xml: string, sentence: RegExp];

/** The sentence is said, and every complaint begins with its place and ends as a sentence. */
export async function expectComplaint(_change: string, xml: string, sentence: RegExp): Promise<void> {
  const complaints = await complaintsOf(xml);
  expect(complaints.join('\n')).toMatch(sentence);
  for (const complaint of complaints) expect(complaint).toMatch(/^manifest\.xml(:\d+ <\w+.*>)?: .*\.$/);
}
