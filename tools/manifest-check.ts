/** Checks manifest.xml (or the manifest of a built folder given as argument) offline; exit code 1 with a sentence per mistake. */
import { join } from 'node:path';
import { checkManifest } from './manifest/check-manifest';
import { folderFiles, repositoryFiles } from './manifest/served-files';

async function main(folder: string | undefined): Promise<void> {
  const path = folder ? join(folder, 'manifest.xml') : 'manifest.xml';
  const complaints = await checkManifest(path, folder ? folderFiles(folder) : repositoryFiles('.'));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length === 0) console.log(`${path}: sound.`);
  else process.exitCode = 1;
}

void main(process.argv[2]);
