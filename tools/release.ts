/**
 * `npm run release -- --url https://…`: looks for known faults in what ships, checks, tests, builds for that address and zips
 * the folder with its manifest and, beside it, the guides. Takes the build's settings; `--without-audit` where the registry cannot
 * be asked.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildSettings } from './build/build-settings';
import { endWith } from './end-with';
import { auditCommand, auditProblems } from './release/audit';
import { guideFiles } from './release/guides';
import { versionProblems } from './release/versions';
import { zipFolder } from './release/zip-folder';

const place = 'out/release';
const withoutAudit = '--without-audit';

function runs(...command: readonly string[]): boolean {
  console.log(`\n— npm ${command.join(' ')}`);
  return spawnSync('npm', command, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** What npm writes to its output, whatever it makes of it. */
function said(...command: readonly string[]): string {
  console.log(`\n— npm ${command.join(' ')}`);
  return spawnSync('npm', command, { encoding: 'utf8', shell: process.platform === 'win32' }).stdout;
}

async function release(given: readonly string[]): Promise<readonly string[]> {
  const settings = given.filter((each) => each !== withoutAudit);
  const read = readBuildSettings(settings);
  if ('problems' in read) return read.problems;
  if (read.settings.development) return ['--development: a development build is not released.'];
  if (!settings.some((each) => each.startsWith('--url'))) return ['--url is missing: where will the folder be served?'];
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [manifest, changelog] = ['manifest.xml', 'CHANGELOG.md'].map((file) => readFileSync(file, 'utf8'));
  const differing = versionProblems({ version, manifest: manifest ?? '', changelog: changelog ?? '' });
  if (differing.length > 0) return differing;

  const isAudited = !given.includes(withoutAudit);
  const known = isAudited ? auditProblems(said(...auditCommand)) : [];
  if (known.length > 0) return known;

  const folder = join(place, 'tidemark');
  const steps = [['run', 'check'], ['test'], ['run', 'build', '--', ...settings, '--out', folder]];
  for (const step of steps) if (!runs(...step)) return [`npm ${step.join(' ')} failed: nothing was released.`];
  const file = join(place, `tidemark-${version}.zip`);
  writeFileSync(file, await zipFolder(folder, 'tidemark', guideFiles()));
  console.log(`\n${file}: ${folder} with its manifest.xml, for ${read.settings.url}, and the guides.`);
  console.log(`Known faults of the packages were ${isAudited ? 'looked for: none' : 'NOT looked for'}.`);
  return [];
}

endWith(release(process.argv.slice(2)));
