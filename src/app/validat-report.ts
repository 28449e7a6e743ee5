/**
 * The findings as the ESS validation report (ESSnet ValidatIntegration, JSON structure 1.0.1): one entry per finding, with
 * the event, the rule, the data and the result "0", not satisfied. Programs of other offices read it.
 */
import type { Level } from '../checks/finding';
import type { Plan } from '../plan/plan';
import { ruleTitle } from '../words/check-words';
import type { Language } from '../words/language';
import type { RegisterFinding } from './workbook-view';

interface ValidatEntry {
  readonly id: string;
  readonly type: 'validation';
  readonly event: { readonly time: string; readonly actor: string; readonly agent: string };
  readonly rule: {
    readonly language: string;
    readonly expression: string;
    readonly severity: 'information' | 'warning' | 'error';
    readonly description: string;
  };
  /** Keys of the figures that were looked at, and of the one that the finding is about: plan, indicator, year, variable. */
  readonly data: {
    readonly source: readonly (readonly string[])[];
    readonly target: readonly (readonly string[])[];
    readonly description: string;
  };
  /** The answer to whether the rule is satisfied. */
  readonly value: '0';
}

export interface ReportEvent {
  /** ISO 8601. */
  readonly time: string;
  /** Version of the add-in. */
  readonly version: string;
  readonly language: Language;
}

const severities: Readonly<Record<Level, ValidatEntry['rule']['severity']>> = {
  hard: 'error',
  soft: 'warning',
  info: 'information',
};

/** JSON, an entry to a line. Findings that are only on record are left out. */
export function validatReport(plan: Plan, findings: readonly RegisterFinding[], event: ReportEvent): string {
  const entries = findings
    .filter(({ state }) => state === 'open' || state === 'explained')
    .map((finding) => JSON.stringify(entryOf(plan, finding, event)));
  return entries.length === 0 ? '[]' : `[\n${entries.join(',\n')}\n]`;
}

function entryOf(plan: Plan, finding: RegisterFinding, { time, version, language }: ReportEvent): ValidatEntry {
  const { id, rule, level, indicatorId, year, value, message, explanation } = finding;
  const cross = plan.crossChecks?.find((check) => check.id === rule);
  const key = (indicator: string) => [plan.id, indicator, year === null ? '' : String(year), 'actual'];
  const compared = cross?.operands.flatMap((operand) => ('indicator' in operand ? [key(operand.indicator)] : [])) ?? [];
  return {
    id,
    type: 'validation',
    event: { time, actor: 'Tidemark', agent: `Tidemark ${version}` },
    rule: {
      language: 'Tidemark',
      expression: cross ? cross.holds : rule,
      severity: severities[level],
      description: `${ruleTitle(language, rule)} ${message}`,
    },
    data: {
      source: compared.length > 0 ? compared : [key(indicatorId)],
      target: [key(indicatorId)],
      description: explanation === '' ? value : `${value} (${explanation})`,
    },
    value: '0',
  };
}
