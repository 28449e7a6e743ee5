/** Which findings are shown, and in which groups: by level, indicator or rule. */
import type { RegisterFinding } from '../../app/workbook-view';
import type { Level } from '../../checks/finding';
import { levels } from '../../words/level-words';
import type { GroupBy } from '../../words/register-view-words';

export interface FindingFilter {
  /** null for all. */
  readonly level: Level | null;
  /** What a person typed; '' for everything. */
  readonly text: string;
}

export const everything: FindingFilter = { level: null, text: '' };

/** What a finding is found by: names in the pane's language. */
export interface FindingNames {
  readonly indicator: (indicatorId: string) => string;
  readonly rule: (rule: string) => string;
}

export interface Group {
  /** A level, an indicator's id, a rule's id. */
  readonly key: string;
  readonly findings: readonly RegisterFinding[];
}

export function fitsFilter(finding: RegisterFinding, { level, text }: FindingFilter, names: FindingNames): boolean {
  if (level !== null && finding.level !== level) return false;
  const sought = folded(text);
  if (sought === '') return true;
  const { indicatorId, rule, year, value, message } = finding;
  return folded([names.indicator(indicatorId), rule, names.rule(rule), year, value, message].join(' ')).includes(
    sought,
  );
}

/** Levels from the gravest on; indicators and rules as they come first, their gravest findings first. */
export function grouped(findings: readonly RegisterFinding[], by: GroupBy): readonly Group[] {
  const groups = new Map<string, RegisterFinding[]>(by === 'level' ? levels.map((level) => [level, []]) : []);
  for (const finding of findings) {
    const key = by === 'level' ? finding.level : by === 'rule' ? finding.rule : finding.indicatorId;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const graveness = ({ level }: RegisterFinding) => levels.indexOf(level);
  return [...groups].flatMap(([key, found]) =>
    found.length === 0 ? [] : [{ key, findings: found.sort((one, other) => graveness(one) - graveness(other)) }],
  );
}

/** Full width and case do not matter to somebody who looks for something. */
function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
