/**
 * Runs a plain Office.js script in the headless workbench: `npm run script -- FILE.js [--api-set 1.15] [--out DIR]`. Exits 1
 * with the error's code and statement when the script fails.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeFailure } from '../workbench/headless/run-body';
import { ensureBuilt } from './ensure-built';
import { runScript } from './script/run-script';

const USAGE = 'Usage: npm run script -- FILE.js [--api-set 1.15] [--out DIR]';
const LIBRARY_KNOWS = '1.15';

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'api-set': { type: 'string', default: '1.9' }, out: { type: 'string' } },
  });
  const [file] = positionals;
  const apiSet = values['api-set'];
  if (!file || positionals.length > 1) throw new UsageProblem(USAGE);
  if (!/^1\.\d+$/.test(apiSet))
    throw new UsageProblem(`--api-set ${apiSet}: a set is written 1.9 or ${LIBRARY_KNOWS}.\n${USAGE}`);
  const source = readSource(file);

  await ensureBuilt();
  let failed = false;
  const fail = (thrown: unknown) => {
    failed = true;
    console.error(describeFailure(thrown));
  };
  // A script may start work without awaiting it; what goes wrong there counts too.
  process.on('unhandledRejection', fail);
  const options = { manifest: 'manifest.xml', distribution: 'dist', apiSet };
  await runScript({ name: file, source, out: values.out }, options, fail);
  return failed ? 1 : 0;
}

class UsageProblem extends Error {}

function readSource(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageProblem(`${file}: cannot be read.`);
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (thrown: unknown) => {
    const wrong = thrown instanceof UsageProblem || (thrown as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error(wrong ? (thrown as Error).message : describeFailure(thrown));
    process.exitCode = wrong ? 2 : 1;
  },
);
