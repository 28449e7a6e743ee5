/** Writes the functions' reference pages from the one table of functions. `npm run docs:functions`. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { functionPages } from './function-pages/pages';

async function main(): Promise<void> {
  for (const { file, text } of functionPages)
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

void main();
