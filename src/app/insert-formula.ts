/**
 * 插入: puts a PLAN function into the active cell. Nothing is written over: the cell and whatever the result would fill
 * beside it have to be blank and outside of the template, and the cell has to be the one that the person saw.
 */
import { readActiveCell, type ActiveCell } from '../excel/read-active-cell';
import { readCells } from '../excel/read-cells';
import type { WorkbookFacts } from '../excel/facts';
import { readFacts } from '../excel/read-facts';
import { runReading, runWriting, type HostContext } from '../excel/run';
import { writeFormula } from '../excel/write-formula';
import { cellAddress, rectAddress } from '../template/a1';
import { PLAN } from '../template/function-namespace';
import { isOurs, targetRefusal, type Stretch, type TargetCell } from './insert-target';
import { readCall, type FormulaRequest, type TypedCall } from './formula/typed-call';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { resultOf } from './preview-formula';
import { enqueue, waitingTold, type Tell } from './queue';

export interface InsertRequest extends FormulaRequest {
  /** The active cell when the button was pressed. */
  readonly cell: TargetCell;
}

export interface Inserted {
  readonly formula: string;
}

export function insertFormula(request: InsertRequest, tell: Tell): Promise<Outcome<Inserted>> {
  return enqueue('insert-formula', async () => {
    const call = readCall(request);
    if (call.missing.length > 0) return refused(notice('insert-incomplete', 'warning'));
    const refusal = await runReading((context) => refusalFor(context, call, request.cell), waitingTold(tell));
    if (refusal) return refused(refusal);
    const { sheet, address } = request.cell;
    await runWriting((context) => writeFormula(context, sheet, address, call.formula), {
      takeBack: (context) => writeFormula(context, sheet, address, ''),
    });
    return done({ formula: call.formula }, [
      notice('formula-inserted', 'success', { sheet, cell: address, function: `${PLAN}.${call.id}` }),
    ]);
  });
}

async function refusalFor(context: HostContext, call: TypedCall, seen: TargetCell): Promise<Notice | null> {
  const cell = await readActiveCell(context);
  const { sheet, address } = cell;
  // Enter, which ends an edit, moves on; and a sheet may have been turned to since.
  if (sheet !== seen.sheet || address !== seen.address)
    return notice('insert-cell-changed', 'warning', { sheet, cell: address });
  const facts = await readFacts(context);
  return targetRefusal(cell, facts) ?? (await spillRefusal(context, call, cell, facts));
}

/** What cannot be worked out beforehand Excel itself refuses with #SPILL!, without writing over anything. */
async function spillRefusal(
  context: HostContext,
  call: TypedCall,
  cell: ActiveCell,
  facts: WorkbookFacts,
): Promise<Notice | null> {
  const result = await resultOf(context, call, cell.sheet);
  if (result.kind !== 'shown') return null;
  const [rows, columns] = [result.cells.length, result.cells[0]?.length ?? 1];
  if (rows * columns === 1) return null;
  const stretch: Stretch = { sheet: cell.sheet, row: cell.row, column: cell.column, rows, columns };
  const address = rectAddress(cell.row, cell.column, rows, columns);
  if (isOurs(stretch, facts)) return notice('insert-in-template', 'warning', { sheet: cell.sheet, cell: address });
  const [held] = await readCells(context, [{ sheet: cell.sheet, address }]);
  const taken = (held?.values ?? []).flatMap((row, i) =>
    row.flatMap((value, j) =>
      value !== '' || (held?.formulas[i]?.[j] ?? '') !== '' ? [cellAddress(cell.row + i, cell.column + j)] : [],
    ),
  );
  if (taken.length === 0) return null;
  const details = { sheet: cell.sheet, area: address, cell: taken[0] ?? '' };
  return notice('insert-no-room', 'warning', details);
}
