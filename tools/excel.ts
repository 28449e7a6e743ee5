/**
 * `npm run excel`: the development build in a real Excel on Windows or Mac, until Ctrl+C. Elsewhere it says that there is no
 * Excel and what to do.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { folderAnswers } from './excel/folder-answers';
import { excelPlan, folder, type Step } from './excel/steps';

const port = 3000;

/** Whether it worked. On Windows npm and npx are scripts, which only a shell starts; the arguments are our own. */
function done({ says, command: [program, ...given] }: Step): boolean {
  console.log(`\n— ${says}`);
  const { status, error } = spawnSync(program, given, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return true;
  console.error(`${[program, ...given].join(' ')} failed${error ? `: ${error.message}` : ''}.`);
  process.exitCode = 1;
  return false;
}

/** Where office-addin-dev-certs puts it. */
function certificate(): { readonly cert: Buffer; readonly key: Buffer } {
  const place = join(homedir(), '.office-addin-dev-certs');
  return { cert: readFileSync(join(place, 'localhost.crt')), key: readFileSync(join(place, 'localhost.key')) };
}

function run(): void {
  const plan = excelPlan(process.platform);
  if ('refusal' in plan) {
    console.error(plan.refusal);
    process.exitCode = 1;
    return;
  }
  if (!plan.prepare.every(done)) return;
  const server = createServer(certificate(), folderAnswers(folder));
  const end = () => {
    done(plan.close);
    server.close();
    server.closeAllConnections();
  };
  server.on('error', (error) => {
    console.error(`https://localhost:${port} cannot be served: ${error.message}.`);
    process.exitCode = 1;
  });
  server.listen(port, 'localhost', () => {
    if (!done(plan.open)) return end();
    console.log(
      `\n${folder} is served at https://localhost:${port}. Ctrl+C ends it and takes the add-in out of Excel.`,
    );
    process.once('SIGINT', end);
  });
}

run();
