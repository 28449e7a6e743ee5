/** Excel's ready-made conditions as `cfRule` elements: each has a type of its own in the file. */
import { cellName } from '../cell-name';
import type { ConditionalRule, Rect } from '../engine';
import { dates, highlightFormula } from '../highlight-conditions';
import { element, escapeXml } from './xml';

type Highlight = Extract<ConditionalRule['rule'], { type: 'text' | 'preset' | 'topBottom' }>;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const TEXT_TYPES = {
  Contains: ['containsText', 'containsText'],
  NotContains: ['notContainsText', 'notContains'],
  BeginsWith: ['beginsWith', 'beginsWith'],
  EndsWith: ['endsWith', 'endsWith'],
} as const;
const BLANKS_AND_ERRORS: Readonly<Record<string, string>> = {
  Blanks: 'containsBlanks',
  NonBlanks: 'notContainsBlanks',
  Errors: 'containsErrors',
  NonErrors: 'notContainsErrors',
};
const PERIODS: Readonly<Record<string, string>> = {
  Yesterday: 'yesterday',
  Today: 'today',
  Tomorrow: 'tomorrow',
  LastSevenDays: 'last7Days',
  LastWeek: 'lastWeek',
  ThisWeek: 'thisWeek',
  NextWeek: 'nextWeek',
  LastMonth: 'lastMonth',
  ThisMonth: 'thisMonth',
  NextMonth: 'nextMonth',
};
const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** `common`: dxfId, priority, stopIfTrue. */
export function highlightXml(rule: Highlight, part: readonly Rect[], common: Attributes): string {
  const own = highlightFormula(rule, part) ?? 'FALSE';
  const formula = (text: string) => element('formula', {}, escapeXml(text));
  if (rule.type === 'text') {
    const [type, operator] = TEXT_TYPES[rule.operator];
    return element('cfRule', { type, ...common, operator, text: rule.text }, formula(own));
  }
  if (rule.type === 'topBottom') {
    const percent = rule.kind.endsWith('Percent') ? true : undefined;
    const bottom = rule.kind.startsWith('Bottom') ? true : undefined;
    return element('cfRule', { type: 'top10', ...common, percent, bottom, rank: rule.rank });
  }
  const { criterion } = rule;
  const state = BLANKS_AND_ERRORS[criterion];
  if (state) return element('cfRule', { type: state, ...common }, formula(own));
  const timePeriod = PERIODS[criterion];
  const anchor = part[0];
  if (timePeriod && anchor) {
    const text = dates(cellName(anchor.row, anchor.column))[criterion] ?? 'FALSE';
    return element('cfRule', { type: 'timePeriod', ...common, timePeriod }, formula(text));
  }
  if (criterion === 'UniqueValues' || criterion === 'DuplicateValues')
    return element('cfRule', { type: criterion === 'UniqueValues' ? 'uniqueValues' : 'duplicateValues', ...common });
  const deviation = /^(One|Two|Three)StdDev/.exec(criterion)?.[1];
  return element('cfRule', {
    type: 'aboveAverage',
    ...common,
    aboveAverage: criterion.includes('Below') ? false : undefined,
    equalAverage: criterion.startsWith('EqualOr') ? true : undefined,
    stdDev: deviation === undefined ? undefined : DEVIATIONS[deviation],
  });
}
