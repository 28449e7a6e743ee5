/**
 * What a PLAN function would show, before it stands in any cell: its arguments are read from the sheets, and the function itself
 * computes.
 */
import { areasOf } from '../excel/areas';
import { readActiveCell } from '../excel/read-active-cell';
import type { CellArea } from '../excel/read-cells';
import { readReferences } from '../excel/read-references';
import { runReading, type HostContext } from '../excel/run';
import type { Block } from '../functions/arguments';
import { dimensionalityOf, type ParameterId } from '../functions/table';
import { failed } from './failed';
import { callFunction, type ShownCells } from './formula/call-function';
import { evaluate } from './formula/evaluate-expression';
import { referencesIn, type Reference } from './formula/expression';
import { readCall, type FormulaRequest, type TypedCall } from './formula/typed-call';
import { done, type Outcome } from './outcome';

export type PreviewedResult =
  | { readonly kind: 'shown'; readonly cells: ShownCells }
  /** Required arguments that are not there yet. */
  | { readonly kind: 'missing'; readonly parameters: readonly ParameterId[] }
  /**
   * Only Excel can tell. `no-cells`: a reference to what is not there; `range`: several cells where one value is taken, so
   * that Excel calls the function for each of them.
   */
  | {
      readonly kind: 'unknown';
      readonly parameter: ParameterId;
      readonly why: 'formula' | 'no-cells' | 'range' | 'too-large';
    };

export interface FormulaPreview {
  readonly formula: string;
  readonly result: PreviewedResult;
}

/** Writes nothing, so it does not wait for other commands. */
export async function previewFormula(request: FormulaRequest): Promise<Outcome<FormulaPreview>> {
  const call = readCall(request);
  try {
    const result = await runReading(
      async (context) => resultOf(context, call, (await readActiveCell(context)).sheet),
      () => undefined,
    );
    return done({ formula: call.formula, result }, []);
  } catch (thrown) {
    return failed(thrown);
  }
}

/** More cells than this in one reference are not fetched while somebody types. */
const mostCells = 100_000;

/** `sheet` is the one that the formula is to stand on. */
export async function resultOf(context: HostContext, call: TypedCall, sheet: string): Promise<PreviewedResult> {
  if (call.missing.length > 0) return { kind: 'missing', parameters: call.missing };
  const given = new Map<ParameterId, Block | null>();
  const held = await readHeld(context, call, sheet);
  for (const { parameter, typed } of call.arguments) {
    const unknown = (why: 'formula' | 'no-cells' | 'range' | 'too-large') =>
      ({ kind: 'unknown', parameter, why }) as const;
    if (typed.kind === 'opaque') return unknown('formula');
    if (typed.kind === 'omitted') {
      given.set(parameter, null);
      continue;
    }
    const areas = referencesIn(typed.expression).map((reference) => areaOf(reference, sheet));
    if (areas.some((area) => sizeOf(area) > mostCells)) return unknown('too-large');
    if (areas.some((area) => !held.get(keyOf(area)))) return unknown('no-cells');
    const block = evaluate(typed.expression, (reference) => held.get(keyOf(areaOf(reference, sheet))) ?? []);
    if (dimensionalityOf(parameter) === 'scalar' && (block.length > 1 || (block[0]?.length ?? 0) > 1))
      return unknown('range');
    given.set(parameter, block);
  }
  return { kind: 'shown', cells: callFunction(call.id, given) };
}

/** What each area holds; null where there is none. Areas that are too large are left out. */
async function readHeld(
  context: HostContext,
  call: TypedCall,
  sheet: string,
): Promise<ReadonlyMap<string, Block | null>> {
  const references = call.arguments.flatMap(({ typed }) =>
    typed.kind === 'readable' ? referencesIn(typed.expression) : [],
  );
  const areas = new Map(references.map((reference) => areaOf(reference, sheet)).map((area) => [keyOf(area), area]));
  const wanted = [...areas].filter(([, area]) => sizeOf(area) <= mostCells);
  const blocks = await readReferences(
    context,
    wanted.map(([, area]) => area),
  );
  return new Map(wanted.map(([key], i) => [key, blocks[i] ?? null]));
}

function areaOf(reference: Reference, sheet: string): CellArea {
  return { sheet: reference.sheet ?? sheet, address: reference.address };
}

function sizeOf({ address }: CellArea): number {
  return areasOf(address).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function keyOf({ sheet, address }: CellArea): string {
  return `${sheet.toLowerCase()}!${address}`;
}
