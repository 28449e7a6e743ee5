/** What checking costs: the whole catalogue against per-cell schemas in ajv, ten times the cells, one edit, the longest pause. */
import { checkAll, checkChanged, checkSteps, rowsCompared } from '../../src/checks/check';
import type { CheckSubject, EntryRow } from '../../src/checks/entry';
import type { Plan } from '../../src/plan/plan';
import { cellSchemas } from './cell-schemas';
import { longestSlice } from './heartbeat';
import { manyEntries } from './many-entries';
import { overYears, planOf } from './many-indicators';
import { ratio } from './ratio';

export interface CheckFigures {
  /** Time of the whole catalogue by that of the per-cell rules in ajv. */
  readonly againstSchemas: number;
  readonly tenfoldCells: number;
  /** Time of a recheck of one edited cell among 100,000 by that among 10,000. */
  readonly oneEdit: number;
  /** Milliseconds without a pause in the sliced check of 100,000 entries, the longest of the middle runs. */
  readonly longestPause: number;
}

const periods = 50;

interface Sheet {
  readonly plan: Plan;
  readonly subject: CheckSubject;
}

function sheetOf(indicators: number): Sheet {
  const plan = overYears(planOf(indicators), periods);
  return { plan, subject: { plan, rows: manyEntries(plan), cutOff: null } };
}

export async function measureChecks(): Promise<CheckFigures> {
  const [small, large] = [sheetOf(200), sheetOf(2000)];
  const schemas = cellSchemas(large.plan);
  return {
    againstSchemas: await ratio(
      () => everyCell(large.subject.rows, schemas),
      () => checkAll(large.subject),
    ),
    tenfoldCells: await ratio(
      () => checkAll(small.subject),
      () => checkAll(large.subject),
    ),
    oneEdit: await ratio(edits(small), edits(large)),
    longestPause: await longestSlice(() => checkSteps(large.subject)),
  };
}

function everyCell(rows: readonly EntryRow[], schemas: ReturnType<typeof cellSchemas>): number {
  let complaints = 0;
  for (const { indicatorId, cells } of rows) {
    const validate = schemas.get(indicatorId);
    if (!validate) continue;
    for (const cell of cells) if (!validate(cell)) complaints += validate.errors?.length ?? 0;
  }
  return complaints;
}

/** The same edit again and again, in an indicator that cross-checks compare with others. */
function edits({ plan, subject }: Sheet): () => void {
  const edited = plan.indicators.find(({ id }) => id.startsWith('skilled-workers'));
  if (!edited) throw new Error('there is no such indicator');
  const changed = [{ indicatorId: edited.id, year: plan.baseYear + 1 }];
  const needed = new Set(rowsCompared(plan, [edited.id]));
  const rows = subject.rows.filter(({ indicatorId }) => needed.has(indicatorId));
  return () => {
    for (let i = 0; i < 100; i += 1) checkChanged({ ...subject, rows }, changed);
  };
}
