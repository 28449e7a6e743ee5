/** The files that are the repository's own: what git tracks or would; without git, what stands in the folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** As in .gitignore. */
const ignored = new Set(['.git', 'node_modules', 'dist', 'out', 'coverage']);

export function sourceFiles(root: string): readonly string[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (listed.status !== 0) return filesUnder(root, '');
  // A file that was deleted and not yet committed is still listed.
  return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

function filesUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (ignored.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}
