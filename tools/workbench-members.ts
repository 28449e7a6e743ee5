/** Writes into docs/workbench.md which members of Excel's objects the workbench lacks: `npx tsx tools/workbench-members.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkbench } from '../workbench/headless/workbench';
import { coverage, coverageText, withList } from './workbench/missing-members';
import { publicMembers } from './workbench/public-members';

const page = 'docs/workbench.md';
const typings = 'node_modules/@types/office-js/index.d.ts';

/** All sets that the library of the workbench knows. */
const lastSet = 15;

async function main(): Promise<void> {
  const workbench = await openWorkbench({ apiSet: `1.${lastSet}` });
  const members = publicMembers(readFileSync(typings, 'utf8'));
  const list = coverageText(coverage(workbench, members, lastSet), lastSet);
  workbench.close();
  writeFileSync(page, withList(readFileSync(page, 'utf8'), list));
}

void main();
