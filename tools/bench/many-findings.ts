/**
 * A check of 100,000 entries that finds its thousands of findings on record, a third of them explained, and the pane's view of
 * them: everything but what Excel does, against a stub host.
 */
import type { SubjectParts } from '../../src/app/check-subject';
import { checkedRegister } from '../../src/app/checked-register';
import { viewWorkbook } from '../../src/app/view-workbook';
import type { OwnSheet, WorkbookFacts } from '../../src/excel/facts';
import { registerWriting } from '../../src/excel/write-register';
import type { Plan } from '../../src/plan/plan';
import { median } from '../../src/progress/median';
import { registerColumns, type RegisterRow } from '../../src/template/register-layout';
import { heartbeat } from './heartbeat';
import { manyEntries } from './many-entries';
import { progressIn, standingFacts } from './standing-facts';
import { stubHost } from './stub-host';

export interface ManyFindings {
  readonly findings: number;
  /** Milliseconds that nobody else had a turn; the median of several times. */
  readonly checking: number;
  readonly writing: number;
  readonly viewing: number;
}

const times = 5;

export async function measureManyFindings(plan: Plan): Promise<ManyFindings> {
  const facts = standingFacts(plan);
  const { rows } = await checked(subjectOf(plan, withRegister(facts, [])));
  const explained = rows.map((row, i) => (i % 3 > 0 ? row : { ...row, explanation: `季节性用工回落，第${i}条` }));
  const measured: Omit<ManyFindings, 'findings'>[] = [];
  // Each time the register is another one, which nobody has read yet.
  for (let time = 0; time < times; time += 1) measured.push(await again(plan, withRegister(facts, explained)));
  return {
    findings: rows.length,
    checking: median(measured.map(({ checking }) => checking)),
    writing: median(measured.map(({ writing }) => writing)),
    viewing: median(measured.map(({ viewing }) => viewing)),
  };
}

async function again(plan: Plan, facts: WorkbookFacts): Promise<Omit<ManyFindings, 'findings'>> {
  const subject = subjectOf(plan, facts);
  const check = heartbeat();
  const { rows, records } = await checked(subject);
  const checking = await check.end();
  const { context } = stubHost();
  const write = heartbeat();
  await registerWriting(subject.register, [...rows, ...records]).write(context);
  await context.sync();
  const writing = await write.end();
  const view = heartbeat();
  await viewWorkbook({ ...facts, own: { ...facts.own, register: { ...subject.register } } }, plan);
  return { checking, writing, viewing: await view.end() };
}

function checked(subject: SubjectParts) {
  return checkedRegister(subject, null, new AbortController().signal);
}

function subjectOf(plan: Plan, facts: WorkbookFacts): SubjectParts {
  const { register } = facts.own;
  if (!register) throw new Error('the template has no register');
  return {
    ...{ facts, progress: progressIn(facts), register, rows: manyEntries(plan), specialRows: [], special: null },
    ...{ reporting: { years: [], filler: null }, within: null, locked: [], ownRules: { plan, findings: [] } },
  };
}

function withRegister(facts: WorkbookFacts, rows: readonly RegisterRow[]): WorkbookFacts {
  const made = facts.own.register;
  if (!made) throw new Error('the template has no register');
  const headers = made.block.values.slice(0, 2);
  const values = [...headers, ...rows.map((row) => registerColumns.map((key) => row[key] ?? ''))];
  const register: OwnSheet = { ...made, block: { ...made.block, values } };
  return { ...facts, own: { ...facts.own, register } };
}
