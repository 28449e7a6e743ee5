import { describe, expect, test } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import { parsePlan } from '../../src/plan/load-plan';
import type { Plan, SourcePlace } from '../../src/plan/plan';
import { boxOne, boxTwo, documents, holds } from './haining-document';

const plan = builtInPlan('haining-14fyp') as Plan;
const rows = plan.review?.rows ?? [];
const { tasks = [], specialTargets = [] } = plan;
const attributes = { 预期性: 'expected', 约束性: 'binding' } as const;
const issuers = { '**': '浙江省厅', '*': '嘉兴市局', '': '海宁定制' } as const;

function everyPlace(): readonly SourcePlace[] {
  return [
    ...plan.indicators.flatMap(({ sources }) => sources),
    ...rows.map(({ source }) => source),
    ...tasks.flatMap(({ source, contents }) => [source, ...contents.flatMap(({ sources }) => sources)]),
    ...specialTargets.flatMap(({ sources }) => sources),
    ...plan.conflicts.flatMap(({ statements }) => statements.map(({ source }) => source)),
  ];
}

test('the built-in plan passes the same checks as any plan file', () => {
  expect(parsePlan(JSON.stringify(plan))).toEqual({ ok: true, plan });
});

describe.each(documents)('the Haining plan against $name', ({ lines }) => {
  test('has the 19 indicators of box 2 as printed, in their order', () => {
    const printed = boxTwo(lines);
    expect(printed.map(({ no }) => no)).toEqual(Array.from({ length: 19 }, (_, i) => String(i + 1)));
    expect(
      plan.indicators.map(({ no, group, name, unit, base, target, attribute, issuer, sources }) => ({
        line: sources[0]?.line,
        place: sources[0]?.place,
        no,
        group: group.zh,
        name: name.zh,
        unit: unit?.zh ?? null,
        base,
        target,
        attribute,
        issuer,
      })),
    ).toEqual(
      printed.map(({ line, no, group, name, unit, stars, cells: [base, target, attribute] }) => ({
        line,
        place: '专栏2',
        no,
        group,
        name,
        unit,
        base,
        target,
        attribute: attributes[attribute as keyof typeof attributes],
        issuer: issuers[stars as keyof typeof issuers],
      })),
    );
  });

  test('has the 16 rows of box 1 as printed, in their order', () => {
    const printed = boxOne(lines);
    expect(printed).toHaveLength(16);
    expect(
      rows.map(({ no, group, name, unit, base, target, actual, source: { line, place } }) => ({
        line,
        place,
        no,
        group: group.zh,
        name: name.zh,
        unit: unit?.zh ?? null,
        cells: [base, target, actual],
      })),
    ).toEqual(
      printed.map(({ line, no, group, name, unit, cells }) => ({ line, place: '专栏1', no, group, name, unit, cells })),
    );
  });

  test('quotes only what stands in the line it cites', () => {
    const wrong = everyPlace().filter(({ line, quote }) => !holds(lines.get(line), quote));
    expect(wrong).toEqual([]);
    expect(everyPlace().length).toBeGreaterThan(50);
  });

  test('says for each line the box, section or task that it stands in', () => {
    for (const { place, line } of everyPlace()) expect([place, placeOf(line)]).toEqual([place, place]);
  });

  test('takes the footnotes of the boxes at their word', () => {
    expect(lines.get(111)).toBe(
      '注：[]内数据表示五年累计数；**为浙江省厅指标，*为嘉兴市局指标，无标识为海宁定制指标。',
    );
    expect(lines.get(35)).toBe('注：[]内数据表示五年累计数。');
  });

  test('is titled as the document is', () => {
    expect(plan.title.zh).toBe(lines.get(3)?.replace(' ', ''));
  });

  /** By the headings above the line, which are among the lines too. A box ends with the next heading of the text. */
  function placeOf(line: number): string {
    if (line >= 437) return `附表 任务${/^\d+/.exec(lines.get(line) ?? '')?.[0] ?? ''}`;
    const above = [...lines].filter(([at]) => at < line).reverse();
    const nearest = (pattern: RegExp, from = above) =>
      from.map(([at, text]) => ({ at, found: pattern.exec(text) })).find(({ found }) => found !== null);
    const heading = nearest(
      /^(?:专栏 ?(\d+) |（[一二三四五六七]）|[一二三四五六七八]、(?!就业$|社会保障$|人才队伍$|劳动关系$|公共服务$))/,
    );
    const text = lines.get(heading?.at ?? 0) ?? '';
    const box = heading?.found?.[1];
    if (box !== undefined) {
      const item = nearest(/^(\d{2}) /, [[line, lines.get(line) ?? ''], ...above]);
      return item && item.at > (heading?.at ?? 0) ? `专栏${box} ${item.found?.[1]}` : `专栏${box}`;
    }
    return text.startsWith('（') ? `${nearest(/^([一二三四五六七八])、/)?.found?.[1]}${text}` : text;
  }
});
