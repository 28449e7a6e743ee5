/** Rows of every kind with entries of every sort, for comparing the two forms of the computed columns. All of it is invented. */
import fc from 'fast-check';
import type { AnnualTargets, Indicator, Plan } from '../../src/plan/plan';
import { indicator } from './sample-plan';

export type Entry = string | number;

/** Base and criterion as a plan prints them, and the values between which entries lie. */
type Kind = readonly [base: string, criterion: string, from: number, to: number, decimals: number];

const numberKinds: readonly Kind[] = [
  // reach
  ['59.86', '≥62.86', 59.86, 62.86, 2],
  ['5.2', '<3.0', 5.2, 3, 1],
  ['59.86', '62.86', 59.86, 62.86, 2],
  ['10', '7', 10, 7, 0],
  ['-5', '≥-2', -5, -2, 1],
  ['0', '≥10', 0, 10, 0],
  ['5', '≤0', 5, 0, 1],
  ['0.0005', '≥0.002', 0.0005, 0.002, 4],
  ['123456789', '≥150000000', 123456789, 150000000, 0],
  ['31.5万', '≥40万', 315000, 400000, 0],
  // keep
  ['94.2', '≥92', 94.2, 91, 1],
  ['1.74', '<3.0', 1.74, 3.2, 2],
  ['5', '5', 5, 4.5, 1],
  // near
  ['96.87', '≥97', 96.5, 97.2, 2],
  ['6.5', '>6.5', 6.4, 6.6, 1],
  ['3.0', '<3.0', 3.1, 2.9, 1],
  // totals
  ['[12.86]', 'Σ≥13', 1, 4, 2],
  ['--', 'Σ>1000', 100, 300, 0],
  ['—', 'Π≥13.5', 0, 5, 1],
  ['—', 'Π>18', 2, 5, 1],
  // increments
  ['77.3', '[+1]', 77.3, 78.5, 1],
  ['77.3', '降低2', 77.3, 75, 1],
  // intervals and abouts
  ['2.3', '5-7', 2.3, 8, 1],
  ['9', '5-7', 9, 4, 1],
  ['6', '5-7', 4.5, 7.5, 1],
  ['2.1', '约5', 2.1, 5.5, 1],
  ['8', '5左右', 8, 4.5, 1],
  ['4.9', '约5', 4.5, 5, 2],
  // growth
  ['2.5', '年均增长5%', 2, 7, 1],
  ['2.5', '年均增长-2%', -4, 2, 1],
  // directions
  ['10', '提高', 9, 12, 1],
  ['10.5', '下降', 9, 12, 2],
  // the base is missing
  ['--', '≥100', 80, 102, 1],
  ['--', '>6.5', 6.2, 6.7, 1],
  ['--', '<3.0', 4, 2.5, 1],
  ['--', '62.86', 60, 63, 2],
  ['--', '[+1]', 77, 78.5, 1],
  ['--', '[-1]', 77, 75.5, 1],
  ['--', '5-7', 3, 8.5, 1],
  ['--', '约5', 3, 6, 1],
  ['--', '提高', 9, 12, 1],
  ['--', '年均增长5%', 2, 7, 1],
  // nothing that could be read
  ['', '', 1, 2, 1],
  ['5', '???', 5, 6, 1],
  ['约x', '≥5', 4, 6, 1],
  ['7:38:55', '≥5', 4, 6, 1],
];

const compositionKinds: readonly (readonly [base: string, criterion: string])[] = [
  ['6:30:64', '7.4:38:54.6'],
  ['7.4:38:54.6', '7.4:38:54.6'],
  ['--', '7.4:38:54.6'],
  ['1:2:3:4', '2:2:3:3'],
  ['30:70', '40:60'],
];

export interface PlainCase {
  readonly base: string;
  readonly criterion: string;
  readonly attribute: Indicator['attribute'];
  /** One for each year of the period; '' is blank. */
  readonly entries: readonly Entry[];
  /** Annual targets that were confirmed, one for each year. */
  readonly annual?: readonly string[];
}

const blanks = fc.constantFrom<Entry>('', '', '', '', '—', '--', '…', '无', 'N/A', '－', ' ');
const garbage = fc.constantFrom<Entry>('约60', 'abc', '?', '7::3', '[12.8', '2021-5', '〔〕');

function numberEntry([, , from, to, decimals]: Kind): fc.Arbitrary<Entry> {
  const rounded = (value: number) => Number(value.toFixed(decimals)) + 0;
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.integer({ min: -20, max: 115 }).map((share) => rounded(from + ((to - from) * share) / 100)),
    },
    { weight: 2, arbitrary: fc.constantFrom<Entry>(from, to) },
    { weight: 4, arbitrary: blanks },
    { weight: 1, arbitrary: garbage },
  );
}

/** Totals to date stand among yearly amounts, in the brackets that people use. */
function totalEntry(kind: Kind): fc.Arbitrary<Entry> {
  const total = fc
    .tuple(fc.constantFrom('[]', '〔〕', '【】'), fc.integer({ min: 100, max: 1500 }))
    .map(([brackets, cents]): Entry => `${brackets.charAt(0)}${(cents / 100).toFixed(2)}${brackets.charAt(1)}`);
  return fc.oneof({ weight: 3, arbitrary: numberEntry(kind) }, { weight: 1, arbitrary: total });
}

function compositionEntry(target: string): fc.Arbitrary<Entry> {
  const parts = target.split(':').map(Number);
  const near = fc
    .tuple(
      fc.array(fc.integer({ min: -30, max: 30 }), { minLength: parts.length, maxLength: parts.length }),
      fc.constantFrom(':', '：', '∶'),
    )
    .map(([shifts, colon]): Entry =>
      parts.map((part, i) => Math.max(0, part + (shifts[i] ?? 0) / 10).toFixed(1)).join(colon),
    );
  return fc.oneof(
    { weight: 10, arbitrary: near },
    { weight: 1, arbitrary: fc.constant<Entry>(target) },
    { weight: 4, arbitrary: blanks },
    { weight: 1, arbitrary: fc.constantFrom<Entry>('约7:3', '38', '7:38', '7.4.3:38:54', '7::3', '0:0:0', '[5]') },
  );
}

/** The same rows each time: `perKind` of each kind, with entries drawn from the seed. */
export function plainCases(years: number, perKind: number, seed: number): readonly PlainCase[] {
  const attributes = ['binding', 'expected', null] as const;
  const drawn = (entry: fc.Arbitrary<Entry>, at: number) =>
    fc.sample(fc.array(entry, { minLength: years, maxLength: years }), { seed: seed + at, numRuns: perKind });
  const rows = [
    ...numberKinds.flatMap((kind, at) => {
      const [base, criterion] = kind;
      const entry = /^[ΣΠ]/.test(criterion) ? totalEntry(kind) : numberEntry(kind);
      return drawn(entry, at).map((entries) => ({ base, criterion, entries }));
    }),
    ...compositionKinds.flatMap(([base, criterion], at) =>
      drawn(compositionEntry(criterion), 1000 + at).map((entries) => ({ base, criterion, entries })),
    ),
  ];
  return rows.map((row, i) => ({ ...row, attribute: attributes[i % attributes.length] ?? null }));
}

/** Bases that are missing, so that the way along annual targets begins at the first actual; and ends that a base decides. */
const pathKinds: readonly Kind[] = [
  ['--', '[+1]', 77, 78.5, 1],
  ['--', '[-1]', 77, 75.5, 1],
  ['--', '[+0.04]', 77, 77.1, 1],
  ['--', '5-7', 3, 8.5, 1],
  ['--', '5-7', 9, 4, 1],
  ['--', '约5', 3, 6, 1],
  ['--', '≥100', 80, 102, 1],
  ['--', '<3.0', 4, 2.5, 1],
  ['77.3', '[+1]', 77.3, 78.5, 1],
  ['2.3', '5-7', 2.3, 8, 1],
  ['9', '5-7', 9, 4, 1],
];

/** Rows that follow confirmed annual targets, rising or not, with entries about them. */
export function pathCases(years: number, perKind: number, seed: number): readonly PlainCase[] {
  return pathKinds.flatMap((kind, at) => {
    const [base, criterion, from, to, decimals] = kind;
    const targets = fc.array(
      fc.integer({ min: -20, max: 120 }).map((share) => (from + ((to - from) * share) / 100).toFixed(decimals)),
      { minLength: years, maxLength: years },
    );
    const entries = fc.array(numberEntry(kind), { minLength: years, maxLength: years });
    return fc
      .sample(fc.tuple(targets, entries), { seed: seed + at, numRuns: perKind })
      .map(([annual, held]): PlainCase => ({ base, criterion, attribute: 'binding', entries: held, annual }));
  });
}

/** Entries for indicators of a real plan: around the way from base to target, some blank. */
export function entriesFor(indicators: readonly Indicator[], years: number, seed: number): readonly PlainCase[] {
  return indicators.map((each, at) => {
    const [from, to] = [each.base, each.target].map((printed) => Number(/-?\d+(?:\.\d+)?/.exec(printed)?.[0] ?? 'NaN'));
    const end = Number.isNaN(to) ? 5 : (to ?? 5);
    const start = Number.isNaN(from) ? end * 0.9 : (from ?? end);
    const isTotal = each.kind === 'cumulative' || each.kind === 'compound';
    const kind: Kind = isTotal
      ? [each.base, each.criterion, end / 10, end / 3, 2]
      : [each.base, each.criterion, start, end, 2];
    const entry =
      each.kind === 'composition' ? compositionEntry(each.target) : isTotal ? totalEntry(kind) : numberEntry(kind);
    const [entries = []] = fc.sample(fc.array(entry, { minLength: years, maxLength: years }), {
      seed: seed + at,
      numRuns: 1,
    });
    const { base, criterion, attribute } = each;
    return { base, criterion, attribute, entries };
  });
}

/** A plan with a row for each case. Bases and criteria are typed in afterwards: no plan file would hold all of them. */
export function planFor(plan: Plan, cases: readonly PlainCase[]): Plan {
  const indicators = cases.map(({ attribute }, i) => indicator({ id: `row-${i + 1}`, no: `${i + 1}`, attribute }));
  const annualTargets = cases.flatMap(({ annual }, i): readonly AnnualTargets[] =>
    annual ? [{ indicatorId: `row-${i + 1}`, method: 'own', targets: annual }] : [],
  );
  return { ...plan, id: 'cases', indicators, conflicts: [], tasks: [], specialTargets: [], annualTargets };
}
