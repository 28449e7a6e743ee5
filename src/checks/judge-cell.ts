/** The findings of one cell: how it was typed, its value, its place in the row; then what others make pointless goes. */
import type { EntryCell } from './entry';
import type { Finding } from './finding';
import { factsOfFormat, formatNeeded } from './number-formats';
import { noMarks, type Reading } from './reading';
import { judge, type CheckContext, type Found, type Group, type Rule } from './rule';
import { rules } from './rules/rules';

export type RuleSets = Readonly<Record<Group, readonly Rule[]>>;

const suppressed = new Map(rules.map(({ id, suppresses }): [string, readonly string[]] => [id, suppresses ?? []]));

const nothing: readonly Finding[] = [];

/** Typing (one finding at most) → value → (no further after a hard finding) → trend → process. By rule. */
export function findingsIn(context: CheckContext, sets: RuleSets): readonly Finding[] {
  const { reading, cell } = context;
  let findings: Finding[] | null = null;
  if (!isClean(reading, cell) && cell.value !== '') findings = found(sets.A, context, findings, 1);
  if (reading.shape !== 'blank') findings = found(sets.B, context, findings);
  if (!findings?.some(({ level }) => level === 'hard')) {
    findings = found(sets.C, context, findings);
    findings = found(sets.G, context, findings);
  }
  if (findings === null) return nothing;
  if (findings.length < 2) return findings;
  const pointless = new Set(findings.flatMap(({ rule }) => suppressed.get(rule) ?? []));
  return findings.filter(({ rule }) => !pointless.has(rule)).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** A value with nothing odd about its typing: the rules of group A have nothing to say, and most cells are so. */
export function isClean({ shape, marks }: Reading, { formula }: EntryCell): boolean {
  return marks === noMarks && formula === null && (shape === 'number' || shape === 'parts');
}

/** Adds `most` findings of these rules at most, in their order, to those there are. */
function found(
  set: readonly Rule[],
  context: CheckContext,
  before: Finding[] | null,
  most = Infinity,
): Finding[] | null {
  let findings = before;
  for (const rule of set) {
    const verdict = judge(rule, context);
    if (!verdict || verdict === 'undecided') continue;
    findings ??= [];
    findings.push(findingOf(rule, context, verdict));
    if (findings.length === most) break;
  }
  return findings;
}

function findingOf(
  { id, levels }: Rule,
  { cell: judged, withinYear }: CheckContext,
  { variant, understood, details, fix, part }: Found,
): Finding {
  const cell = (part === undefined ? null : withinYear?.cells[part - 1]) ?? judged;
  const value = typed(cell);
  const numberFormat = fix ? formatNeeded(fix.after, cell.numberFormat) : null;
  return {
    rule: id,
    variant,
    level: levels[variant] ?? 'hard',
    indicatorId: cell.indicatorId,
    year: cell.year,
    ...(cell.period === undefined ? {} : { period: cell.period }),
    address: cell.address,
    value: value === '' ? null : value,
    understood: understood ?? null,
    details: details ?? {},
    // A formula is not overwritten by a number.
    fix: fix && cell.formula === null ? { before: value, ...fix, ...(numberFormat ? { numberFormat } : {}) } : null,
  };
}

/** As typed: of a percentage, date or time what Excel shows, since the number behind it was never typed. */
function typed({ value, text, numberFormat }: EntryCell): string | number {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || text === '' || /^#+$/.test(text)) return value;
  const { date, percent } = factsOfFormat(numberFormat);
  return date || percent ? text : value;
}
