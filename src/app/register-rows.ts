/** Findings as rows of the register. An explanation stays while its finding stands and the value is the one explained. */
import { isExplained } from '../checks/completion';
import { explanationSteps, type Explained } from '../checks/explanations';
import type { Finding, Level } from '../checks/finding';
import { ownRulesKey } from '../checks/own-rules/own-rule';
import type { Indicator, Plan } from '../plan/plan';
import { specialPlan } from '../plan/special-plan';
import { cellKey, type RegisterRow } from '../template/register-layout';
import { findingMessage } from '../words/check-words';
import type { Language } from '../words/language';
import { levelOfWord, levelWord } from '../words/level-words';
import { localized } from '../words/localized';
import { ownRulesName } from '../words/own-rules-name';
import { templateWords } from '../words/template-words';
import { findingId, findingOfId } from './finding-id';
import { aboutOf, lapsedBefore } from './lapsed-explanations';
import { isRecord } from './register-records';

export interface RegisterContext {
  readonly plan: Plan;
  readonly language: Language;
  /** The register as it stands: explanations come from there. */
  readonly standing: readonly RegisterRow[];
  /** The years that are reported: up to the latest a soft finding without words is one too (V56). */
  readonly reporting?: readonly number[];
}

/** A finding at a step. */
export function* registerRowSteps(
  findings: readonly Finding[],
  { plan, language, standing }: RegisterContext,
): Generator<void, readonly RegisterRow[]> {
  const indicators = labelledIn(plan);
  const written = writtenById(standing);
  yield;
  const lapsed = lapsedBefore(standing);
  yield;
  const rows: RegisterRow[] = [];
  for (const finding of findings) {
    const about = { id: findingId(finding), value: finding.value };
    const row = written.get(about.id);
    const before = row && aboutOf(row) === aboutOf(about) ? row : lapsed.get(aboutOf(about));
    rows.push(rowOf(finding, before, indicators.get(finding.indicatorId), language));
    yield;
  }
  return rows;
}

/**
 * The rows with what is to be said of their explanations (V56) behind them; what was said before is left out. Records are
 * no findings. A row at a step.
 */
export function* explanationRowSteps(
  rows: readonly RegisterRow[],
  { plan, language, standing, reporting = [] }: RegisterContext,
): Generator<void, readonly RegisterRow[]> {
  const others = rows.filter(({ rule }) => rule !== 'V56');
  const explained: Explained[] = [];
  for (const row of others) {
    const found = isRecord(row) ? null : findingOfId(String(row.id));
    const soft = levelOfWord(String(row.level)) === 'soft';
    if (found)
      explained.push({ ...found, soft, address: String(row.cell ?? ''), explanation: String(row.explanation ?? '') });
    yield;
  }
  const isReported = (year: number | null) => reporting.some((last) => year === null || year <= last);
  const said = yield* explanationSteps(explained, isReported);
  yield;
  if (said.length === 0) return others;
  const written = writtenById(standing);
  const indicators = labelledIn(plan);
  const saying: RegisterRow[] = [];
  for (const finding of said) {
    saying.push(rowOf(finding, written.get(findingId(finding)), indicators.get(finding.indicatorId), language));
    yield;
  }
  return [...others, ...saying];
}

/** Where somebody has copied rows, the first that is explained counts. */
function writtenById(standing: readonly RegisterRow[]): ReadonlyMap<string, RegisterRow> {
  const written = new Map<string, RegisterRow>();
  for (const row of standing) {
    const id = String(row.id);
    const before = written.get(id);
    if (!before || (isBlank(before) && !isBlank(row))) written.set(id, row);
  }
  return written;
}

function isBlank({ explanation }: RegisterRow): boolean {
  return String(explanation ?? '').trim() === '';
}

function rowOf(
  finding: Finding,
  before: RegisterRow | undefined,
  indicator: Indicator | undefined,
  language: Language,
): RegisterRow {
  const kept = before && String(before.value) === String(finding.value ?? '') ? before : null;
  const explanation = kept?.explanation ?? '';
  return {
    id: findingId(finding),
    rule: finding.rule,
    level: levelWord(language, finding.level),
    indicator: finding.indicatorId === ownRulesKey ? ownRulesName[language] : indicatorLabel(indicator, language),
    year: finding.period ?? finding.year ?? '',
    cell: finding.address ?? '',
    value: finding.value ?? '',
    understood: finding.understood ?? '',
    fix: finding.fix ? finding.fix.after : '',
    message: findingMessage(language, finding),
    explanation,
    filler: kept?.filler ?? '',
    date: kept?.date ?? '',
    state: stateWord(language, finding.level, String(explanation)),
    cellKey: cellKey(finding.indicatorId, finding.period ?? finding.year),
  };
}

/** Words that say nothing leave a finding open, and whatever words a hard one, which must be corrected. */
export function stateWord(language: Language, level: Level, explanation: string): string {
  return templateWords[language].register.states[isExplained(level, explanation) ? 'explained' : 'open'];
}

/** Whatever findings are about, by id. The number of a special target is none of the plan's. */
function labelledIn(plan: Plan): ReadonlyMap<string, Indicator> {
  const targets = specialPlan(plan).indicators.map((target) => ({ ...target, no: '' }));
  return new Map([...plan.indicators, ...targets].map((indicator) => [indicator.id, indicator]));
}

function indicatorLabel(indicator: Indicator | undefined, language: Language): string {
  if (!indicator) return '';
  return `${indicator.no} ${localized(indicator.name, language)}`.trim();
}
