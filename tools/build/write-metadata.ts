/** Writes the functions' metadata, one file per language, from the one table of functions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsMetadata } from '../../src/functions/metadata';
import { functionsMetadata as files } from '../product.json';

export function writeMetadata(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const language of ['zh-CN', 'en-US'] as const)
    writeFileSync(join(folder, files[language]), `${JSON.stringify(functionsMetadata(language), null, 2)}\n`);
}
