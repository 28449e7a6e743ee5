/** Workbooks as the pane reads them, made by hand: the Haining plan, with entries in the rows that a test is about. */
import type { IndicatorView, RegisterFinding, WorkbookView } from '../../src/app/workbook-view';
import { completenessSteps } from '../../src/checks/completeness';
import { finished } from '../../src/plan/steps';
import { builtInPlan } from '../../src/plan/built-in';
import { planYears, type Plan } from '../../src/plan/plan';

export const haining = builtInPlan('haining-14fyp') as Plan;

/** Changes to single rows, by printed number. */
export type Rows = Readonly<
  Record<string, Partial<IndicatorView> & { readonly values?: readonly (string | number)[] }>
>;

export function sampleView(rows: Rows = {}, more: Partial<WorkbookView> = {}): WorkbookView {
  const indicators = haining.indicators.map((indicator): IndicatorView => {
    const { values = [], ...own } = rows[indicator.no] ?? {};
    return {
      indicator,
      base: indicator.base,
      target: indicator.target,
      criterion: indicator.criterion,
      binding: indicator.attribute === 'binding',
      department: '',
      actuals: planYears(haining).map((year, i) => ({ year, value: values[i] ?? '' })),
      at: null,
      latest: null,
      progress: null,
      pace: null,
      due: null,
      gap: null,
      projection: null,
      status: 'not-reported',
      movement: null,
      why: '',
      lagging: false,
      unfilled: [],
      ...own,
    };
  });
  const findings = more.findings ?? [];
  return {
    plan: haining,
    language: 'zh-CN',
    sheetName: '指标进度',
    cutOff: 2023,
    indicators,
    findings,
    samples: 0,
    entries: indicators.reduce((sum, row) => sum + row.actuals.filter(({ value }) => value !== '').length, 0),
    numbers: {
      lagging: indicators.filter(({ lagging }) => lagging).length,
      open: findings.filter(({ state, level }) => state === 'open' && level !== 'info').length,
      unfilled: indicators.reduce((sum, { unfilled }) => sum + unfilled.length, 0),
    },
    withinYear: null,
    hasLedger: false,
    locks: [],
    period: { year: 2023, state: 'open', filler: '', date: '', completeness: finished(completenessSteps([])) },
    damage: [],
    calculatesByHand: false,
    ...more,
  };
}

/** Indicator 12 behind its path: base 5.31, target 7.01, as the sheet would say it at the end of 2023. */
export const laggingRow: Rows[string] = {
  values: [5.6, 5.8, 5.75],
  at: 2023,
  latest: 5.75,
  progress: 0.2588,
  pace: 0.4314,
  due: 6.33,
  gap: -0.58,
  projection: 6.0433,
  status: 'lagging',
  movement: -1,
  why: '滞后1.71年：至2023年应达6.33，实际5.75；剩余2年需年均0.63，此前年均0.15。',
  lagging: true,
};

export function finding(no: string, rule: string, more: Partial<RegisterFinding> = {}): RegisterFinding {
  const indicatorId = haining.indicators.find((indicator) => indicator.no === no)?.id ?? '';
  const year = more.year === undefined ? 2023 : more.year;
  return {
    id: `${rule}|${indicatorId}|${year ?? ''}`,
    rule,
    level: 'soft',
    indicatorId,
    year,
    value: '1,000',
    understood: '',
    fix: null,
    message: `${rule} 的问题`,
    explanation: '',
    filler: '',
    state: 'open',
    isUndoable: false,
    ...more,
  };
}
