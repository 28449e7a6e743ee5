/** The main job without a screen: plan, template, entries, checks, progress, highlighting; read back into result.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoArguments } from './demo/arguments';
import { demoPlan } from './demo/demo-plan';
import { parseEntriesCsv } from './demo/entries-csv';
import { runMainJob } from './demo/main-job';
import { DemoProblem } from './demo/problem';
import { summaryTable } from './demo/summary';
import { writePicture } from './demo/picture';
import { ensureBuilt } from './ensure-built';

async function main(): Promise<void> {
  const request = demoArguments(process.argv.slice(2));
  const plan = demoPlan(request.plan, request.language);
  const entries = request.entries === null ? [] : parseEntriesCsv(readText(request.entries), request.entries);
  await ensureBuilt();
  const { result, workbook, state, notices } = await runMainJob({ ...request, plan, entries });
  mkdirSync(request.out, { recursive: true });
  writeFileSync(join(request.out, 'workbook.xlsx'), workbook);
  writeFileSync(join(request.out, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  await writePicture(state, join(request.out, 'workbook.png'));
  for (const sentence of notices) console.log(sentence);
  console.log(summaryTable(result));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new DemoProblem(`${file}: cannot be read`);
  }
}

main().catch((thrown: unknown) => {
  if (!(thrown instanceof DemoProblem)) throw thrown;
  console.error(thrown.message);
  process.exitCode = 2;
});
