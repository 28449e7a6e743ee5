/**
 * What the form of a PLAN function begins with: the active cell, and the arguments as the template itself writes them for the
 * row of that cell or for a chosen indicator. Reads only.
 */
import { readActiveCell, type ActiveCell } from '../excel/read-active-cell';
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import { runReading } from '../excel/run';
import { takesRow } from '../functions/groups';
import { parametersOf, type FunctionId } from '../functions/table';
import { fromSheet } from '../template/a1';
import type { Located } from '../template/locate';
import { rowArguments, tableArguments, type RowArguments } from '../template/row-arguments';
import { specialContext } from '../template/special-context';
import type { TemplateContext } from '../template/template-context';
import { readFactsAndPlan } from './facts-and-plan';
import { failed } from './failed';
import { targetRefusal, type TargetCell } from './insert-target';
import { done, type Notice, type Outcome } from './outcome';
import { findProgress } from './find-progress';
import { findSpecial } from './special-sheet';
import { contextOf, displacement, specialDisplacement } from './standing-sheets';

export interface ProposalRequest {
  readonly id: FunctionId;
  /** null: the indicator or special target in whose row the active cell stands. */
  readonly indicatorId: string | null;
}

export interface Proposal {
  readonly cell: TargetCell;
  /** Why nothing can be inserted there. */
  readonly refusal: Notice | null;
  /** Whose row the arguments are; null where they are to be typed. */
  readonly indicatorId: string | null;
  /** In the order of the parameters; '' where there is nothing to propose. */
  readonly arguments: readonly string[];
}

export async function proposeArguments(request: ProposalRequest): Promise<Outcome<Proposal>> {
  try {
    return await runReading(
      async (context) => {
        const cell = await readActiveCell(context);
        const facts = await readFactsAndPlan(context);
        const row = rowFor(request, cell, facts);
        const proposed = row?.arguments ?? {};
        return done(
          {
            cell: { sheet: cell.sheet, address: cell.address },
            refusal: targetRefusal(cell, facts),
            indicatorId: row?.indicatorId ?? null,
            arguments: parametersOf(request.id).map(({ id }) => proposed[id] ?? ''),
          },
          [],
        );
      },
      () => undefined,
    );
  } catch (thrown) {
    return failed(thrown);
  }
}

/** null without a template, outside its rows, and where its formulas would point at the wrong cells. */
function rowFor(
  { id, indicatorId }: ProposalRequest,
  cell: ActiveCell,
  facts: WorkbookFacts,
): { readonly indicatorId: string | null; readonly arguments: RowArguments } | null {
  const source = sourceFor(indicatorId, cell, facts);
  if (!source) return null;
  const { sheet, places, context } = source;
  const isHere = sheet.name === cell.sheet;
  const said = (own: RowArguments) => (isHere ? own : onAnotherSheet(own, sheet.name));
  if (!takesRow(id)) return { indicatorId: null, arguments: said(tableArguments(context)) };
  const wanted = [...places.rows].find(([each, offset]) =>
    indicatorId === null ? isHere && sheet.block.row + offset === cell.row : each === indicatorId,
  );
  if (!wanted) return null;
  const [rowOf, offset] = wanted;
  return { indicatorId: rowOf, arguments: said(rowArguments(context, id, sheet.block.row + offset)) };
}

interface Source {
  readonly sheet: OwnSheet;
  readonly places: Located;
  readonly context: TemplateContext;
}

/** The special targets' sheet for a cell on it, unless an indicator was chosen; else the progress sheet. */
function sourceFor(indicatorId: string | null, cell: ActiveCell, facts: WorkbookFacts): Source | null {
  const found = findProgress(facts);
  if (!found.ok || displacement(found.progress)) return null;
  const { progress } = found;
  const special = findSpecial(facts, progress.plan);
  const context = contextOf(facts, progress, special);
  if (indicatorId !== null || special?.sheet.name !== cell.sheet) return { ...progress, context };
  return specialDisplacement(special) ? null : { ...special, context: specialContext(context) };
}

function onAnotherSheet(own: RowArguments, sheetName: string): RowArguments {
  return Object.fromEntries(Object.entries(own).map(([id, text]) => [id, fromSheet(sheetName, text)]));
}
