/** Texts that Excel would run if they were written carelessly: in the plan, in entries and notes, in what findings say of them. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { explainFinding } from '../../src/app/explain-finding';
import { fixFindings } from '../../src/app/fix-findings';
import type { Localized, Plan } from '../../src/plan/plan';
import { languages } from '../../src/words/language';
import { codes, Desk } from './desk';
import { haining } from '../haining';
import { cellsWith, payload, run, starters } from './formula-spots';

let desk: Desk;
afterEach(() => desk.close());

const quietly = () => undefined;

/** The haining plan with such a text in every field that is shown. */
function hostilePlan(): Plan {
  let count = 0;
  const hostile = () => `${starters[count++ % starters.length] ?? ''}${payload}`;
  const both = (): Localized => ({ zh: hostile(), en: hostile() });
  const source = { place: hostile(), line: 1, quote: hostile() };
  const { indicators, review, conflicts, tasks = [], specialTargets = [] } = haining;
  return {
    ...haining,
    title: both(),
    shortTitle: both(),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      no: hostile(),
      group: both(),
      name: both(),
      unit: both(),
      issuer: hostile(),
      department: hostile(),
      aliases: [hostile()],
      sources: [source],
    })),
    review: review && {
      ...review,
      title: both(),
      rows: review.rows.map((row) => ({ ...row, no: hostile(), group: both(), name: both(), unit: both(), source })),
    },
    conflicts: conflicts.map((conflict) => ({ ...conflict, explanation: both() })),
    tasks: tasks.map((task) => ({
      ...task,
      no: hostile(),
      name: both(),
      target: hostile(),
      source,
      contents: task.contents.map((content) => ({ ...content, name: both(), sources: [source] })),
    })),
    specialTargets: specialTargets.map((target) => ({
      ...target,
      name: both(),
      unit: both(),
      operator: hostile(),
      period: { ...target.period, text: hostile() },
      sources: [source],
    })),
  };
}

describe('a plan whose texts begin like formulas', () => {
  it.each(languages)('is a workbook of texts, in %s', async (language) => {
    desk = await Desk.open({ withFunctions: false });
    expect(codes(await desk.generate({ plan: hostilePlan(), language }))).toEqual(['template-created']);
    const spots = cellsWith(desk);
    expect(spots.length).toBeGreaterThan(19 * 5);
    expect(run(spots)).toEqual([]);
  });

  it('is one too where it takes the place of another plan', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    // Its open questions are others, so that their sheet is made anew.
    expect(codes(await desk.generate({ plan: hostilePlan() }))).toEqual(['template-rebuilt']);
    expect(run(cellsWith(desk))).toEqual([]);
  });
});

describe('entries, notes and explanations that begin like formulas', () => {
  it('stay text where the add-in writes them again', async () => {
    desk = await Desk.withTemplate({ withFunctions: false });
    const rows = starters.map((starter, i) => ({ no: String(i + 5), text: `${starter}${payload}` }));
    for (const { no, text } of rows) {
      for (const key of ['2021', 'note']) {
        const { sheet, address } = await desk.place(no, key);
        await desk.run((workbook) => {
          const cell = workbook.worksheets.getItem(sheet).getRange(address);
          cell.numberFormat = [['@']];
          cell.values = [[text]];
        });
      }
      // What stands in the bracket is moved into the note by a fix.
      await desk.paste(no, '2022', [`60.5（${text}）`]);
    }
    // An office that made its register plain again.
    await desk.run((workbook) => {
      workbook.names.getItem('PLAN_Register').getRange().numberFormat = [['General']];
    });
    await desk.check();
    const ids = (await desk.register()).map(({ texts }) => texts.get('id') ?? '');
    expect(ids.length).toBeGreaterThanOrEqual(2 * rows.length);
    for (const [i, id] of ids.slice(0, rows.length).entries()) {
      const text = rows[i % rows.length]?.text ?? '';
      await explainFinding({ id, text, filler: text }, quietly);
    }
    await fixFindings(ids, quietly);
    await desk.check();
    const spots = cellsWith(desk);
    expect(spots.length).toBeGreaterThan(4 * rows.length);
    expect(run(spots)).toEqual([]);
    for (const { no, text } of rows) {
      expect(await desk.holds(no, '2021')).toBe(text);
      expect(await desk.holds(no, 'note')).toContain(text);
      expect(await desk.holds(no, '2022')).toBe(60.5);
    }
  });
});
