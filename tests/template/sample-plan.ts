/** A small plan with every kind of row, for tests that must not depend on a built-in plan. All of it is invented. */
import type { Indicator, Plan, SourcePlace } from '../../src/plan/plan';

const source: SourcePlace = { place: '专栏1', line: 12, quote: '主要指标' };

export function indicator(given: Partial<Indicator> & Pick<Indicator, 'id'>): Indicator {
  return {
    no: '1',
    group: { zh: '就业', en: 'Employment' },
    name: { zh: '新增就业', en: 'New jobs' },
    unit: { zh: '万人', en: '10,000 people' },
    base: '2.5',
    target: '3.0',
    criterion: '≥3.0',
    kind: 'lower',
    direction: 'up',
    measure: 'stock',
    share: false,
    attribute: 'expected',
    issuer: null,
    department: null,
    aliases: [],
    sources: [source],
    previousNo: null,
    ...given,
  };
}

export const samplePlan: Plan = {
  format: 1,
  id: 'sample-15fyp',
  title: { zh: '示例规划', en: 'Sample plan' },
  shortTitle: { zh: '示例', en: 'Sample' },
  baseYear: 2025,
  endYear: 2030,
  indicators: [
    indicator({
      id: 'jobs',
      no: '1',
      base: '[12.86]',
      target: '[13]',
      criterion: 'Σ≥13',
      kind: 'cumulative',
      measure: 'flow',
    }),
    indicator({
      id: 'rate',
      no: '2',
      name: { zh: '参保率', en: 'Coverage' },
      unit: { zh: '%', en: '%' },
      base: '--',
      target: '97',
      criterion: '≥97',
      measure: 'rate',
      share: true,
      attribute: 'binding',
    }),
    indicator({
      id: 'mix',
      no: '3',
      name: { zh: '人才比例', en: 'Structure' },
      unit: null,
      base: '6:30:64',
      target: '7.4:38:54.6',
      criterion: '7.4:38:54.6',
      kind: 'composition',
      measure: 'composition',
      department: '人才科',
    }),
  ],
  review: null,
  conflicts: [],
};

/** A plan of `count` indicators that repeats the kinds of `plan`. */
export function enlarged(plan: Plan, count: number): Plan {
  const indicators = Array.from({ length: count }, (_, i): Indicator => {
    const pattern = plan.indicators[i % plan.indicators.length] ?? indicator({ id: 'none' });
    return { ...pattern, id: `${pattern.id}-${i}`, no: String(i + 1) };
  });
  return { ...plan, indicators };
}
