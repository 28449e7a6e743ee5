/** Every number of the document is tied to a quote of the plan, or is no target, for a reason that is named here. */
import { describe, expect, test } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import type { Plan, SourcePlace } from '../../src/plan/plan';
import { documents, holds } from './haining-document';

const plan = builtInPlan('haining-14fyp') as Plan;
const { review, conflicts, tasks = [], specialTargets = [] } = plan;
const whole = documents.find(({ name }) => name === 'the whole document');

const quotes: readonly SourcePlace[] = [
  ...plan.indicators.flatMap(({ sources }) => sources),
  ...(review?.rows ?? []).map(({ source }) => source),
  ...conflicts.flatMap(({ statements }) => statements.map(({ source }) => source)),
  ...tasks.flatMap(({ source, contents }) => [source, ...contents.flatMap(({ sources }) => sources)]),
  ...specialTargets.flatMap(({ sources }) => sources),
];

interface Exception {
  readonly reason: string;
  /** What stands there; the numbers inside are the excepted ones. */
  readonly text: RegExp;
  /** How often it stands in the document. */
  readonly times: number;
}

const exceptions: readonly Exception[] = [
  { reason: 'number of a box', text: /^专栏 ?\d+ /, times: 11 },
  { reason: 'number of an item of a box', text: /^\d{2} /, times: 34 },
  { reason: 'number of a task', text: /^\d\t/, times: 9 },
  { reason: 'years in the head of a box', text: /\d{4}年 ?\(?(?:基数|目标|完成)\)?/g, times: 5 },
  { reason: 'horizon of another plan', text: /“十四五”到2035年/, times: 1 },
  { reason: 'name of a corridor', text: /G60 科创大走廊/, times: 1 },
  { reason: 'versions of a policy', text: /人才新政 ?[23]\.0/g, times: 4 },
  { reason: 'version of an application', text: /政务服务 2\.0 应用/g, times: 2 },
  { reason: 'name of an industrial policy', text: /“142”先进制造业集群/g, times: 3 },
  { reason: 'name of a campaign', text: /“111专项行动”/, times: 1 },
  { reason: 'name of a programme', text: /“1518”工程/, times: 1 },
  { reason: 'name of a mechanism', text: /“1\+X”/, times: 1 },
  { reason: 'telephone number', text: /热线12345/, times: 1 },
];

/** Targets in words, wherever these words stand. */
const wordsOfTargets = /全覆盖|动态清零|跑零次|应保尽保|应享尽享/g;

/** Where each match stands in a text: from, to. */
function spans(text: string, pattern: RegExp): readonly (readonly [number, number])[] {
  return [
    ...text.matchAll(new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)),
  ].map((match) => [match.index, match.index + match[0].length]);
}

/** Places of the line's quotes, blanks and tabs alike. */
function quoted(line: number, text: string): readonly (readonly [number, number])[] {
  return quotes
    .filter((each) => each.line === line && each.quote !== '')
    .flatMap(({ quote }) => {
      const escaped = quote.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
      return spans(text, new RegExp(escaped, 'g'));
    });
}

const isInside = ([from, to]: readonly [number, number], areas: readonly (readonly [number, number])[]) =>
  areas.some(([start, end]) => start <= from && to <= end);

test('the quotes of special targets hold the printed number, or the words', () => {
  const printed = (target: string) => (target === '1000' ? /1000|1千/ : new RegExp(target.replace(/^“|”$/g, '')));
  for (const { form, target, unit, sources } of specialTargets) {
    if (unit?.zh === '次' || target.startsWith('建设')) continue;
    const [first] = sources;
    expect([target, first?.quote]).toEqual([target, expect.stringMatching(printed(target))]);
    expect(form === 'text' || /^[\d.]+$/.test(target)).toBe(true);
  }
});

if (!whole) console.warn('SKIPPED: ../shared/seed is not there, so no number of the document was looked for.');

(whole ? describe : describe.skip)('each number of the whole document', () => {
  const lines = [...(whole?.lines ?? [])];

  test('stands in a quote or is excepted for a reason', () => {
    const loose = lines.flatMap(([line, text]) => {
      const areas = [...quoted(line, text), ...exceptions.flatMap(({ text: pattern }) => spans(text, pattern))];
      return spans(text, /\d+(?:\.\d+)?/g)
        .filter((number) => !isInside(number, areas))
        .map(([from, to]) => `${line}: ${text.slice(Math.max(0, from - 12), to + 12)}`);
    });
    expect(loose).toEqual([]);
  });

  test.each(exceptions)('$reason: $times of them, and no quote is needed', ({ text: pattern, times }) => {
    expect(lines.flatMap(([, text]) => spans(text, pattern))).toHaveLength(times);
  });

  test('as well as each target in words', () => {
    const loose = lines.flatMap(([line, text]) =>
      spans(text, wordsOfTargets)
        .filter((words) => !isInside(words, quoted(line, text)))
        .map(([from, to]) => `${line}: ${text.slice(Math.max(0, from - 12), to + 12)}`),
    );
    expect(loose).toEqual([]);
  });

  test('once within two years is a number in words', () => {
    const found = lines.filter(([, text]) => text.includes('每一至两年')).map(([line]) => line);
    const sources = specialTargets.find(({ period }) => period.due === 'every-two-years')?.sources ?? [];
    expect(sources.map(({ line }) => line)).toEqual(found);
  });

  test('has its quotes where they are said to be', () => {
    const text = new Map(lines);
    expect(quotes.filter(({ line, quote }) => !holds(text.get(line), quote))).toEqual([]);
  });
});
