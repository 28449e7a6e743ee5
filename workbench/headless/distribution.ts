/** From an address in the manifest to the file in the distribution folder that would be served there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The address may have a path in front (`https://host/addins/tidemark/functions.js`). */
export function fileOfUrl(distribution: string, url: string): string {
  const segments = new URL(url).pathname.split('/').filter(Boolean);
  for (let skipped = 0; skipped < segments.length; skipped += 1) {
    const file = join(distribution, ...segments.slice(skipped));
    if (existsSync(file)) return file;
  }
  throw new Error(`${url} is named in the manifest, but ${distribution} has no such file.`);
}
