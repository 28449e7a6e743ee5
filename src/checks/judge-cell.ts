/** The findings of one cell: how it was typed, its value, its place in the row; then what others make pointless goes. */
import type { EntryCell } from './entry';
import type { Finding } from './finding';
import { factsOfFormat, formatNeeded } from './number-formats';
import { judge, type CheckContext, type Found, type Group, type Rule } from './rule';
import { rules } from './rules/rules';

export type RuleSets = Readonly<Record<Group, readonly Rule[]>>;

const suppressed = new Map(rules.map(({ id, suppresses }): [string, readonly string[]] => [id, suppresses ?? []]));

/** Typing (one finding at most) → value → (no further after a hard finding) → trend → process. By rule. */
export function findingsIn(context: CheckContext, sets: RuleSets): readonly Finding[] {
  const findings = context.cell.value === '' ? [] : found(sets.A, context, 1);
  if (context.reading.shape !== 'blank') findings.push(...found(sets.B, context));
  if (!findings.some(({ level }) => level === 'hard'))
    findings.push(...found(sets.C, context), ...found(sets.G, context));
  if (findings.length < 2) return findings;
  const pointless = new Set(findings.flatMap(({ rule }) => suppressed.get(rule) ?? []));
  return findings.filter(({ rule }) => !pointless.has(rule)).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** `most` findings of these rules, in their order. */
function found(set: readonly Rule[], context: CheckContext, most = set.length): Finding[] {
  const findings: Finding[] = [];
  for (const rule of set) {
    const verdict = judge(rule, context);
    if (!verdict || verdict === 'undecided') continue;
    findings.push(findingOf(rule, context, verdict));
    if (findings.length === most) break;
  }
  return findings;
}

function findingOf(
  { id, levels }: Rule,
  { cell }: CheckContext,
  { variant, understood, details, fix }: Found,
): Finding {
  const value = typed(cell);
  const numberFormat = fix ? formatNeeded(fix.after, cell.numberFormat) : null;
  return {
    rule: id,
    variant,
    level: levels[variant] ?? 'hard',
    indicatorId: cell.indicatorId,
    year: cell.year,
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
