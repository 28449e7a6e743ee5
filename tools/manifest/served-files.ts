/** The files that stand beside the manifest on the server: in a built folder as they are, in the repository as they will be. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import product from '../product.json';

export interface ServedFiles {
  has(path: string): boolean;
  /** null where there is no such file. */
  read(path: string): Buffer | null;
}

export function folderFiles(folder: string): ServedFiles {
  return {
    has: (path) => isFile(join(folder, path)),
    read: (path) => (isFile(join(folder, path)) ? readFileSync(join(folder, path)) : null),
  };
}

/** A server shows no folder. */
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** What the build makes counts as present; icons are copied from where they stand. */
export function repositoryFiles(folder: string): ServedFiles {
  const { page, supportPage, functionsScript, functionsMetadata } = product;
  const built = new Set([page, supportPage, functionsScript, ...Object.values(functionsMetadata)]);
  const present = folderFiles(folder);
  return { has: (path) => built.has(path) || present.has(path), read: (path) => present.read(path) };
}
