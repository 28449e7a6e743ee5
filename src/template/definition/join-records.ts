/** The records of the sheet put together to a plan file, and where on the sheet each of its places stands. */
import { mapped, type Steps } from '../../plan/steps';
import type { DefinitionSectionId } from '../../words/definition-words';

export interface ReadRecord {
  readonly section: DefinitionSectionId;
  readonly row: number;
  readonly record: Readonly<Record<string, unknown>>;
  readonly owner: { readonly value: string; readonly column: number } | null;
  /** Of each field, by its path with dots. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface JoinedPlan {
  readonly json: unknown;
  /** By the path as JSON text. */
  readonly cellOf: ReadonlyMap<string, readonly [row: number, column: number]>;
  readonly unowned: readonly { readonly row: number; readonly column: number; readonly value: string }[];
  /** Rows of the plan's own section beyond the first. */
  readonly extraPlans: readonly number[];
}

type Path = readonly (string | number)[];
type Draft = Record<string, unknown>;

interface Owner {
  readonly key: string;
  readonly draft: Draft;
  readonly path: Path;
}

/**
 * `present`: sections of the sheet; a list whose section is there without rows is empty, one without a section is left out. In
 * short steps.
 */
export function* joinedPlan(
  records: readonly ReadRecord[],
  present: ReadonlySet<DefinitionSectionId>,
): Steps<JoinedPlan> {
  const cellOf = new Map<string, readonly [number, number]>();
  const unowned: { row: number; column: number; value: string }[] = [];
  const of = (id: DefinitionSectionId) => records.filter(({ section }) => section === id);
  const place = (path: Path, { row, columns }: ReadRecord) => {
    cellOf.set(JSON.stringify(path), [row, columns.size === 0 ? 0 : Math.min(...columns.values())]);
    for (const [field, column] of columns) {
      const steps = field.split('.');
      cellOf.set(JSON.stringify([...path, ...steps]), [row, column]);
      if (steps.length > 1 && !cellOf.has(JSON.stringify([...path, steps[0]])))
        cellOf.set(JSON.stringify([...path, steps[0] ?? '']), [row, column]);
    }
  };
  const list = (id: DefinitionSectionId, path: Path) =>
    mapped(of(id), (each, i): Draft => {
      place([...path, i], each);
      return { ...each.record };
    });

  const [plan, ...extra] = of('plan');
  if (plan) place([], plan);
  const indicators = yield* list('indicators', ['indicators']);
  const [reviewRecord, ...extraReviews] = of('review');
  if (reviewRecord) place(['review'], reviewRecord);
  const rows = yield* list('reviewRows', ['review', 'rows']);
  const conflicts = yield* list('conflicts', ['conflicts']);
  const tasks = yield* list('tasks', ['tasks']);
  const specialTargets = yield* list('specialTargets', ['specialTargets']);
  const crossChecks = yield* list('crossChecks', ['crossChecks']);
  const decisions = yield* list('decisions', ['decisions']);
  const annualTargets = yield* list('annualTargets', ['annualTargets']);

  /** Of one column of the lists that stand side by side; cells left blank in between are none. */
  const names = (field: 'departments' | 'towns') => {
    const held = of('decomposition').filter(({ record }) => record[field] !== undefined);
    held.forEach(({ row, columns }, i) =>
      cellOf.set(JSON.stringify(['decomposition', field, i]), [row, columns.get(field) ?? 0]),
    );
    return held.map(({ record }) => record[field]);
  };
  const [firstNames] = of('decomposition');
  if (firstNames) place(['decomposition'], firstNames);
  const decomposition = { departments: names('departments'), towns: names('towns') };

  /**
   * Hands each record of a section to what it belongs to, in the order of the rows; where two have one id, to both, so that
   * the id is what is complained of.
   */
  const give = function* (id: DefinitionSectionId, name: string, owners: readonly Owner[]): Steps<void> {
    const named = new Map<string, Owner[]>();
    for (const owner of owners) {
      owner.draft[name] = [];
      named.set(owner.key, [...(named.get(owner.key) ?? []), owner]);
    }
    yield* mapped(of(id), (each) => {
      const [key, column] = [each.owner?.value ?? '', each.owner?.column ?? 0];
      const found = named.get(key) ?? [];
      if (found.length === 0) unowned.push({ row: each.row, column, value: key });
      for (const { draft, path } of found) {
        const held = draft[name] as unknown[];
        place([...path, name, held.length], each);
        held.push({ ...each.record });
      }
    });
  };
  const byId = (drafts: readonly Draft[], path: Path): readonly Owner[] =>
    drafts.map((draft, i) => ({ key: typeof draft['id'] === 'string' ? draft['id'] : '', draft, path: [...path, i] }));

  const numbered = of('conflicts').map(({ owner }, i): Owner => {
    return { key: owner?.value ?? '', draft: conflicts[i] ?? {}, path: ['conflicts', i] };
  });
  yield* give('statements', 'statements', numbered);
  yield* give('contents', 'contents', byId(tasks, ['tasks']));
  const contents = tasks.flatMap((task, i) => byId(task['contents'] as readonly Draft[], ['tasks', i, 'contents']));
  const sourced = [...byId(indicators, ['indicators']), ...contents, ...byId(specialTargets, ['specialTargets'])];
  yield* give('sources', 'sources', sourced);
  yield* give('operands', 'operands', byId(crossChecks, ['crossChecks']));

  const json = {
    ...plan?.record,
    indicators,
    review: present.has('review') || present.has('reviewRows') ? { ...reviewRecord?.record, rows } : null,
    conflicts,
    ...(present.has('tasks') ? { tasks } : {}),
    ...(present.has('specialTargets') ? { specialTargets } : {}),
    ...(present.has('crossChecks') ? { crossChecks } : {}),
    ...(present.has('decisions') ? { decisions } : {}),
    ...(present.has('annualTargets') ? { annualTargets } : {}),
    ...(present.has('decomposition') ? { decomposition } : {}),
  };
  return { json, cellOf, unowned, extraPlans: [...extra, ...extraReviews].map(({ row }) => row) };
}
