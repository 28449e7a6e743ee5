/** Checks that src/ uses no member of Office.js that is newer than the manifest asks for; exit code 1 if it does. */
import { relative } from 'node:path';
import ts from 'typescript';
import { checkApi, guardedModule } from './api/check-api';

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => process.exit(2) };
const configuration = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host);
const program = ts.createProgram(
  (configuration?.fileNames ?? []).filter((file) => relative('.', file).startsWith('src')),
  configuration?.options ?? {},
);

const complaints = checkApi(program, ({ fileName }) => relative('.', fileName).replaceAll('\\', '/'));
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) {
  console.error(`What is newer is used in ${guardedModule} only, behind a question whether this Excel has it.`);
  process.exitCode = 1;
}
