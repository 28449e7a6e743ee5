/** A folder as a zip: the same files give the same bytes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The only date in it. */
const date = new Date(Date.UTC(2020, 0, 1));

/** `name` is the folder that the zip unpacks to; the files `beside` it keep their paths. */
export function zipFolder(folder: string, name: string, beside: readonly string[] = []): Promise<Buffer> {
  const zip = new JSZip();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  const placed = [...files.map((file) => [`${name}/${file}`, join(folder, file)] as const), ...beside.map(asItIs)];
  for (const [place, file] of placed) zip.file(place, readFileSync(file), { date, createFolders: false });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
}

const asItIs = (file: string) => [file, file] as const;
