import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { planYears, type Plan } from '../../src/plan/plan';
import { builtInPlan } from '../../src/plan/built-in';
import type { Held } from '../../tools/demo/read-back';
import { entriesFor, pathCases, plainCases, planFor } from '../template/plain-cases';
import { differences, fillIn, picturesAt, setCutOff, type Picture } from './both-forms';
import { codes, Desk } from './desk';
import { haining } from '../haining';
import { soffice, recalculated } from './libre-office';

const national = builtInPlan('national-14fyp') as Plan;
const years = planYears(haining);
const cases = [
  ...entriesFor(haining.indicators, years.length, 11),
  ...entriesFor(national.indicators, years.length, 12),
  ...plainCases(years.length, 1, 2024),
  ...pathCases(years.length, 1, 2025),
];
/** None, a year, a half-year, 16 July 2023, the end year. */
const cutOffs: readonly Held[] = ['', 2022, 2022.5, 45123, 2025];

let desk: Desk;
let planForm: readonly Picture[];
let plainForm: readonly Picture[];

beforeAll(async () => {
  desk = await Desk.open();
  await desk.generate({ plan: planFor(haining, cases) });
  await fillIn(desk, cases, years);
  planForm = await picturesAt(desk, cutOffs);
  await setCutOff(desk, '');
  const outcome = await desk.press(toPlainFormulas);
  if (!outcome.ok) throw new Error(`not converted: ${codes(outcome).join()}`);
  plainForm = await picturesAt(desk, cutOffs);
}, 600_000);
afterAll(() => desk.close());

describe('plain formulas say what the PLAN functions say', () => {
  it.each(cutOffs.map((cutOff, i) => [cutOff, i] as const))('with the cut-off %p', (_cutOff, i) => {
    expect(differences(planForm[i] ?? new Map(), plainForm[i] ?? new Map())).toEqual([]);
  });

  it('and the rows compared have every status, movement and kind', () => {
    const words = new Set(planForm.flatMap((picture) => [...picture.values()]));
    for (const word of '提前实现 快于时序 符合时序 基本符合 滞后 倒退 达标保持 达标趋弱 未达标 已完成 未完成 未填报 无法评估 改善 持平 恶化 #VALUE!'.split(
      ' ',
    ))
      expect(words).toContain(word);
    for (const kind of 'level lower upper cumulative compound increment composition interval growth approx direction missing'.split(
      ' ',
    ))
      expect(words).toContain(kind);
  });
});

const office = soffice();
if (!office) console.warn('LibreOffice is not installed: plain formulas are not compared with its results.');

(office ? describe : describe.skip)('LibreOffice calculates the plain formulas alike', () => {
  it('with cut-offs that the saved results do not belong to', async () => {
    await setCutOff(desk, '');
    const found = await recalculated(office ?? '', await desk.workbench.save(), cutOffs);
    expect(found.map((picture, i) => differences(plainForm[i] ?? new Map(), picture))).toEqual(cutOffs.map(() => []));
  }, 300_000);
});
