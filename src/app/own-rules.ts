/**
 * The office's own rules as they stand in their sheet: the plan with them among its cross-checks, and what is to be said of
 * those that are not understood. Worked out each time the workbook is checked.
 */
import type { Finding } from '../checks/finding';
import { ownRuleFields, ownRulesKey, ruleNumber, type RuleProblem, type TypedRule } from '../checks/own-rules/own-rule';
import { readOwnRules } from '../checks/own-rules/read-own-rules';
import type { OwnSheet } from '../excel/facts';
import type { Plan } from '../plan/plan';
import { cellAddress, onSheet } from '../template/a1';
import { isHeaderRow } from '../template/header-row';
import { ruleColumns, ruleRows } from '../template/own-rules-layout';
import type { CellContent } from '../template/sheet-spec';
import { ownRuleWords, ruleVocabulary } from '../words/own-rule-words';
import type { RuleColumnKey } from '../words/sheet-parts';

export interface WithOwnRules {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

export function withOwnRules(plan: Plan, sheet: OwnSheet | undefined): WithOwnRules {
  if (!sheet) return { plan, findings: [] };
  const columns = columnsOf(sheet);
  // The office's note is its own affair.
  const missing = ruleColumns.filter((key) => key !== 'note' && !columns.has(key));
  if (missing.length > 0) return { plan, findings: [damaged(sheet, missing)] };
  const { checks, problems } = readOwnRules(typedRules(sheet, columns), plan, ruleVocabulary);
  return {
    plan: checks.length === 0 ? plan : { ...plan, crossChecks: [...(plan.crossChecks ?? []), ...checks] },
    findings: problemFindings(problems),
  };
}

/** By key, wherever people moved them to; of a column that stands twice the first. */
function columnsOf({ block }: OwnSheet): ReadonlyMap<RuleColumnKey, number> {
  const keys = (block.values[0] ?? []).map(String);
  return new Map(ruleColumns.flatMap((key) => (keys.includes(key) ? [[key, keys.indexOf(key)] as const] : [])));
}

function typedRules({ name, block }: OwnSheet, columns: ReadonlyMap<RuleColumnKey, number>): readonly TypedRule[] {
  const headerRows = ruleRows.data - ruleRows.key;
  return block.values.slice(headerRows).flatMap((cells, i): TypedRule[] => {
    const offset = headerRows + i;
    const held = (key: RuleColumnKey) => cells[columns.get(key) ?? -1] ?? '';
    if (isHeaders(held)) return [];
    const typed = Object.fromEntries(ownRuleFields.map((field) => [field, held(field)])) as TypedRule['typed'];
    return [
      {
        id: String(held('id')),
        row: block.row + offset + 1,
        typed,
        address: (field) => onSheet(name, cellAddress(block.row + offset, block.column + (columns.get(field) ?? 0))),
      },
    ];
  });
}

/** The sheet's headers, which a row of the office's own, or sorting, has moved among the rules. */
function isHeaders(held: (key: RuleColumnKey) => CellContent): boolean {
  return isHeaderRow(
    ownRuleFields.map((key) => [key, held(key)] as const),
    (language) => ownRuleWords[language].headers,
  );
}

/** Each under a key of its own. A number that stands twice tells no rule, so what is said of the second is told by its row. */
function problemFindings(problems: readonly RuleProblem[]): readonly Finding[] {
  const doubles = new Set(problems.flatMap(({ code, rule }) => (code === 'same-id' ? [rule] : [])));
  return problems.map((problem) => problemFinding(problem, !doubles.has(problem.rule)));
}

/** Not understood: hard, since a check that the office wanted is not made. */
function problemFinding({ code, rule, field, details }: RuleProblem, isOnly: boolean): Finding {
  const typed = field === 'id' ? rule.id : rule.typed[field];
  const id = ruleNumber(rule.id);
  const isKnown = isOnly && /^U\d{1,4}$/.test(id);
  return ruleFinding({
    rule: isKnown ? id : 'U00',
    variant: code,
    level: code === 'units-differ' ? 'soft' : 'hard',
    field: isKnown ? field : `row${rule.row}.${field}`,
    address: rule.address(field),
    value: shown(typed),
    details: { row: rule.row, ...details },
  });
}

function damaged({ name }: OwnSheet, missing: readonly RuleColumnKey[]): Finding {
  const headers = missing.map((key) => ownRuleWords['zh-CN'].headers[key]);
  return ruleFinding({
    rule: 'U00',
    variant: 'columns-missing',
    level: 'hard',
    field: 'columns',
    address: null,
    value: headers.join('、'),
    details: { sheet: name, columns: headers.join('、') },
  });
}

type OwnPart = Pick<Finding, 'rule' | 'level' | 'address' | 'value' | 'details'> & {
  readonly variant: RuleProblem['code'] | 'columns-missing';
  readonly field: string;
};

function ruleFinding(own: OwnPart): Finding {
  const [zh, en] = (['zh-CN', 'en-US'] as const).map((language) => ownRuleWords[language].problems[own.variant]);
  return {
    ...own,
    indicatorId: ownRulesKey,
    year: null,
    understood: null,
    fix: null,
    sentence: { zh: zh ?? '', en: en ?? '' },
  };
}

/** A cell may hold 32,767 characters; the register keeps enough to tell which are meant. */
const longestValue = 200;

function shown(typed: CellContent): string | number | null {
  if (typed === '' || typed === null) return null;
  return typeof typed === 'number' ? typed : String(typed).slice(0, longestValue);
}
