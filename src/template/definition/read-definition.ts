/** The definition sheet read back: the plan that it holds, or what is wrong with it, cell by cell. */
import { parsePlanSteps } from '../../plan/load-plan';
import type { PlanPath } from '../../plan/plan-places';
import type { Plan } from '../../plan/plan';
import type { PlanProblem } from '../../plan/plan-problem';
import { finished, type Steps } from '../../plan/steps';
import type { SheetProblemCode } from '../../words/definition-words';
import { oneLine } from '../../plan/from-table/table';
import { cellAddress } from '../a1';
import { choiceCode } from './choices';
import { headerTarget, sectionNamed, type HeaderTarget } from './headers';
import { joinedPlan, type ReadRecord } from './join-records';
import { sectionSign, type Blank, type DefinitionField, type DefinitionSection } from './sections';

export interface DefinitionCell {
  readonly text: string;
  readonly isFormula?: boolean;
}

export interface DefinitionGrid {
  /** Where the first cell stands on its sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly DefinitionCell[])[];
}

/** A problem of the sheet itself, or one of the plan that it holds, at its cell where there is one. */
export type DefinitionProblem =
  | { readonly code: SheetProblemCode; readonly cell: string; readonly value: string }
  | { readonly code: 'plan'; readonly cell: string; readonly problem: PlanProblem };

export type DefinitionRead =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly DefinitionProblem[] };

/** Problems told at once. */
const mostProblems = 20;
/** Rows that are read in no time worth telling. */
const rowsAtOnce = 50;

interface Heads {
  readonly section: DefinitionSection;
  readonly targets: readonly (HeaderTarget | null)[];
  /** Of each field, by its path with dots. */
  readonly columns: ReadonlyMap<string, number>;
  /** The parts that may be left out as a whole (单位, 对应指标), each with the paths of its fields. */
  readonly parts: readonly { readonly name: string; readonly blank: Blank; readonly paths: readonly string[] }[];
}

export function readDefinition(grid: DefinitionGrid): DefinitionRead {
  return finished(definitionSteps(grid));
}

/** The same in short steps. */
export function* definitionSteps(grid: DefinitionGrid): Steps<DefinitionRead> {
  const problems: DefinitionProblem[] = [];
  const tell = (code: SheetProblemCode, row: number, column: number, value: string) =>
    problems.push({ code, cell: addressOf(grid, row, column), value });
  const records: ReadRecord[] = [];
  const sections = new Set<DefinitionSection['id']>();
  let heads: Heads | null = null;
  let opened: DefinitionSection | null = null;
  let hasBegun = false;
  for (const [row, cells] of grid.rows.entries()) {
    if (row % rowsAtOnce === rowsAtOnce - 1) yield;
    const shown = cells.flatMap(({ text }, column) => (text.trim() === '' ? [] : [{ text, column }]));
    const [first] = shown;
    if (!first) continue;
    cells.forEach(({ isFormula, text }, column) => isFormula && tell('formula', row, column, text));
    if (shown.length === 1 && first.text.startsWith(sectionSign)) {
      hasBegun = true;
      heads = null;
      opened = sectionNamed(first.text.slice(sectionSign.length));
      if (!opened) tell('unknown-section', row, first.column, first.text);
      else if (sections.has(opened.id)) tell('section-twice', row, first.column, first.text);
      if (opened) sections.add(opened.id);
      continue;
    }
    // The title and what the sheet says of itself stand above the first section.
    if (!hasBegun) continue;
    if (opened) {
      heads = headsOf(opened, cells, (code, column, value) => tell(code, row, column, value));
      opened = null;
      continue;
    }
    if (!heads) tell('stray-text', row, first.column, first.text);
    else records.push(recordOf(heads, cells, row, (column, value) => tell('stray-text', row, column, value)));
  }
  if (!hasBegun) return refuse([{ code: 'no-definition', cell: '', value: '' }]);
  const { json, cellOf, unowned, extraPlans } = yield* joinedPlan(records, sections);
  for (const { row, column, value } of unowned) tell('unknown-owner', row, column, value);
  for (const row of extraPlans) tell('several-plans', row, 0, '');
  if (problems.length > 0) return refuse(problems);
  yield;
  const read = yield* parsePlanSteps(JSON.stringify(json));
  if (read.ok) return read;
  return refuse(read.problems.map((problem) => ({ code: 'plan', cell: placeOf(grid, cellOf, problem.path), problem })));
}

function refuse(problems: readonly DefinitionProblem[]): DefinitionRead {
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

function addressOf({ row, column }: DefinitionGrid, r: number, c: number): string {
  return cellAddress(row + r, column + c);
}

/** Of the field, else of what it is a part of; '' where nothing of it stands on the sheet. */
function placeOf(
  grid: DefinitionGrid,
  cellOf: ReadonlyMap<string, readonly [row: number, column: number]>,
  path: PlanPath,
): string {
  for (let length = path.length; length > 0; length -= 1) {
    const place = cellOf.get(JSON.stringify(path.slice(0, length)));
    if (place) return addressOf(grid, ...place);
  }
  return '';
}

function headsOf(
  section: DefinitionSection,
  cells: readonly DefinitionCell[],
  tell: (code: SheetProblemCode, column: number, value: string) => void,
): Heads {
  const targets = cells.map(({ text }, column) => {
    if (text.trim() === '') return null;
    const target = headerTarget(section, text);
    if (!target) tell('unknown-header', column, text);
    return target;
  });
  targets.forEach((target, column) => {
    if (target && targets.indexOf(target) < column) tell('header-twice', column, cells[column]?.text ?? '');
  });
  if ((section.owner || section.numbered === 'conflict') && !targets.includes('owner')) tell('header-missing', 0, '');
  const paths = section.fields.map(({ path }) => path.join('.'));
  return {
    section,
    targets,
    columns: new Map(
      targets.flatMap((target, column) =>
        target && target !== 'owner' ? [[target.path.join('.'), column] as const] : [],
      ),
    ),
    parts: Object.entries(section.blanks).flatMap(([name, blank]) => {
      const inside = paths.filter((path) => path.startsWith(`${name}.`));
      return inside.length > 0 ? [{ name, blank, paths: inside }] : [];
    }),
  };
}

function recordOf(
  { section, targets, columns, parts }: Heads,
  cells: readonly DefinitionCell[],
  row: number,
  stray: (column: number, value: string) => void,
): ReadRecord {
  const record: Record<string, unknown> = {};
  cells.forEach(({ text }, column) => {
    if (!targets[column] && text.trim() !== '') stray(column, text);
  });
  const at = targets.indexOf('owner');
  const owner = at < 0 ? null : { value: oneLine(cells[at]?.text ?? ''), column: at };
  const textOf = (path: string) => cells[columns.get(path) ?? -1]?.text ?? '';
  const left = parts.filter(({ paths }) => paths.every((path) => textOf(path) === ''));
  const isLeft = new Set(left.flatMap(({ paths }) => paths));
  for (const { name, blank } of left) if (blank === 'null') record[name] = null;
  for (const field of section.fields) {
    const path = field.path.join('.');
    const value = isLeft.has(path) ? undefined : valueOf(field, textOf(path), section.blanks[path]);
    if (value !== undefined) put(record, field.path, value);
  }
  return { section: section.id, row, record, owner, columns };
}

function put(record: Record<string, unknown>, [first = '', second]: readonly string[], value: unknown): void {
  if (second === undefined) record[first] = value;
  else record[first] = { ...(record[first] as object | undefined), [second]: value };
}

function valueOf(
  { type }: DefinitionField,
  text: string,
  blank: DefinitionSection['blanks'][string] | undefined,
): unknown {
  if (type === 'lines') {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    return lines.length === 0 && blank === 'absent' ? undefined : lines;
  }
  if (text === '') return blank === 'null' ? null : blank === 'absent' || type !== 'text' ? undefined : '';
  if (type === 'text') return text;
  if (type === 'whole' || type === 'number') {
    const plain = text.normalize('NFKC').trim();
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : text;
  }
  const code = choiceCode(type, text);
  if (type !== 'yesNo') return code;
  return code === 'true' ? true : code === 'false' ? false : text;
}
