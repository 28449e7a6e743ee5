/**
 * The columns of the progress sheet: their keys, in the order the template gives them, and what each is for. The key, not
 * the position, is a column's identity: it stands in the hidden key row (a year's key is the year as a number).
 */
import { planYears, type Plan } from '../plan/plan';
import type { Band, PlainColumnKey } from '../words/sheet-parts';

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

/** In the order in which the sheet has them. */
const roles: Readonly<Record<PlainColumnKey, RoleAndBand>> = {
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

export const plainColumnKeys = Object.keys(roles) as readonly PlainColumnKey[];

export function yearKey(year: number): `${number}` {
  return `${year}`;
}

/** Every column of a plan's progress sheet, left to right as the template makes it. */
export function progressColumns(plan: Pick<Plan, 'baseYear' | 'endYear'>): readonly ProgressColumn[] {
  const years = planYears(plan).map((year): ProgressColumn => ({
    key: yearKey(year),
    role: 'year',
    band: 'entry',
    year,
    hidden: false,
  }));
  return plainColumnKeys.flatMap((key): readonly ProgressColumn[] => {
    const [role, band] = roles[key];
    const column: ProgressColumn = { key, role, band, year: null, hidden: band === null };
    return key === 'criterion' ? [column, ...years] : [column];
  });
}

/** What the key row holds for a column: the year as a number, since the PLAN functions read it as their `years`. */
export function keyCell(column: ProgressColumn): string | number {
  return column.year ?? column.key;
}

/** The columns that people type into: what a new sheet takes over from an old one. */
export function entryKeys(plan: Pick<Plan, 'baseYear' | 'endYear'>): readonly ProgressColumn['key'][] {
  const typed = progressColumns(plan).filter(({ role }) => role === 'year' || role === 'entry');
  return [...typed.map(({ key }) => key), 'department'];
}
