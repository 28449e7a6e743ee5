/**
 * The columns of the progress sheet: their keys, in the order the template gives them, and what each is for. The key, not
 * the position, is a column's identity: it stands in the hidden key row (a year's key is the year as a number).
 */
import { planYears, type Plan } from '../plan/plan';
import type { Band, PlainColumnKey, SpecialColumnKey } from '../words/sheet-parts';

/** `plan` and `target`: from the plan; `year` and `entry`: typed by people; `formula`: computed; `key`: the hidden ids. */
export type ColumnRole = 'key' | 'plan' | 'target' | 'year' | 'entry' | 'formula' | 'technical';

export interface ProgressColumn {
  /** `base`, `status` …; a year column's key is `2021`. */
  readonly key: PlainColumnKey | `${number}`;
  readonly role: ColumnRole;
  /** The band above the header; null for hidden columns. */
  readonly band: Band | null;
  readonly year: number | null;
  readonly hidden: boolean;
}

type RoleAndBand = readonly [ColumnRole, Band | null];

type Roles = Readonly<Partial<Record<PlainColumnKey, RoleAndBand>>>;

/** In the order in which the sheet has them. */
const roles: Readonly<Record<Exclude<PlainColumnKey, SpecialColumnKey>, RoleAndBand>> = {
  key: ['key', null],
  no: ['plan', 'plan'],
  group: ['plan', 'plan'],
  name: ['plan', 'plan'],
  unit: ['plan', 'plan'],
  attribute: ['plan', 'plan'],
  issuer: ['plan', 'plan'],
  department: ['plan', 'plan'],
  base: ['target', 'target'],
  target: ['target', 'target'],
  criterion: ['target', 'target'],
  latest: ['formula', 'auto'],
  progress: ['formula', 'auto'],
  due: ['formula', 'auto'],
  gap: ['formula', 'auto'],
  status: ['formula', 'auto'],
  movement: ['formula', 'auto'],
  projection: ['formula', 'auto'],
  why: ['formula', 'auto'],
  source: ['entry', 'entry'],
  missingReason: ['entry', 'entry'],
  provisional: ['entry', 'entry'],
  note: ['entry', 'entry'],
  pace: ['technical', null],
  lagging: ['technical', null],
  rank: ['technical', null],
  kind: ['technical', null],
};

/** The sheet of special targets. Its base is only what the functions start from, so it is hidden. */
const specialRoles: Roles = {
  key: ['key', null],
  no: ['plan', 'plan'],
  group: ['plan', 'plan'],
  name: ['plan', 'plan'],
  unit: ['plan', 'plan'],
  link: ['plan', 'plan'],
  department: ['plan', 'plan'],
  base: ['technical', null],
  period: ['target', 'target'],
  operator: ['target', 'target'],
  target: ['target', 'target'],
  criterion: ['target', 'target'],
  latest: ['formula', 'auto'],
  progress: ['formula', 'auto'],
  due: ['formula', 'auto'],
  status: ['formula', 'auto'],
  why: ['formula', 'auto'],
  source: ['entry', 'entry'],
  missingReason: ['entry', 'entry'],
  provisional: ['entry', 'entry'],
  note: ['entry', 'entry'],
  place: ['plan', 'plan'],
  quote: ['plan', 'plan'],
  // Plain formulas judge by it.
  pace: ['technical', null],
};

export function yearKey(year: number): `${number}` {
  return `${year}`;
}

type Period = Pick<Plan, 'baseYear' | 'endYear'>;

/** Every column of a plan's progress sheet, left to right as the template makes it. */
export function progressColumns(plan: Period): readonly ProgressColumn[] {
  return columnsOf(roles, plan);
}

/** The same of the sheet of special targets. */
export function specialColumns(plan: Period): readonly ProgressColumn[] {
  return columnsOf(specialRoles, plan);
}

function columnsOf(sheetRoles: Roles, plan: Period): readonly ProgressColumn[] {
  const years = planYears(plan).map((year): ProgressColumn => ({
    key: yearKey(year),
    role: 'year',
    band: 'entry',
    year,
    hidden: false,
  }));
  const keys = Object.entries(sheetRoles) as readonly (readonly [PlainColumnKey, RoleAndBand])[];
  return keys.flatMap(([key, [role, band]]): readonly ProgressColumn[] => {
    const column: ProgressColumn = { key, role, band, year: null, hidden: band === null };
    return key === 'criterion' ? [column, ...years] : [column];
  });
}

/** What the key row holds for a column: the year as a number, since the PLAN functions read it as their `years`. */
export function keyCell(column: ProgressColumn): string | number {
  return column.year ?? column.key;
}

/** The columns that people type into: what a new sheet takes over from an old one. */
export function entryKeys(
  plan: Period,
  columns: readonly ProgressColumn[] = progressColumns(plan),
): readonly ProgressColumn['key'][] {
  const typed = columns.filter(({ role }) => role === 'year' || role === 'entry');
  return [...typed.map(({ key }) => key), 'department'];
}
