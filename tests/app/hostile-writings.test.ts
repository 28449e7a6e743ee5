/** Texts that Excel would run if they were written carelessly, given to the commands that write what people say or paste. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { confirmTargets } from '../../src/app/confirm-targets';
import { decide } from '../../src/app/decide';
import { exportFindings } from '../../src/app/export-findings';
import { fixFindings } from '../../src/app/fix-findings';
import { lockPeriod, unlockPeriod } from '../../src/app/lock-periods';
import type { Outcome } from '../../src/app/outcome';
import { planSourcePort } from '../../src/app/plan-sources/plan-source-port';
import type { Tell } from '../../src/app/queue';
import { takeTable } from '../../src/app/take-table';
import { undoFixes } from '../../src/app/undo-fixes';
import { Desk } from './desk';
import { haining } from '../haining';
import { cellsWith, payload, run, starters } from './formula-spots';

const texts = starters.map((starter) => `${starter}${payload}`);
const [equals = '', plus = '', minus = '', at = ''] = texts;
const [jobs, training] = ['urban-jobs', 'subsidised-training'];
const plan = { ...haining, decomposition: { departments: [equals, plus], towns: [minus, at] } };

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false });
  const made = await desk.generate({ plan, withinYear: { division: 'quarter', mode: 'period' }, ledger: true });
  expect(made.ok).toBe(true);
});
afterAll(() => desk.close());

const taken = texts.map((text, i) => ({
  indicatorId: haining.indicators[i + 1]?.id ?? '',
  period: i % 2 === 0 ? '2021' : '2021Q1',
  before: '',
  after: { value: text },
  fate: 'new' as const,
}));

/** In the order in which they may follow each other; each leaves such a text in a cell. */
const writings: readonly (readonly [name: string, write: (tell: Tell) => Promise<Outcome<unknown>>])[] = [
  ['a table of the office’s own', (tell) => takeTable(taken, tell)],
  ['who locks a period', (tell) => lockPeriod({ period: '2021', by: equals }, tell)],
  ['why it is unlocked', (tell) => unlockPeriod({ period: '2021', by: plus, reason: minus }, tell)],
  ['a check of it all', () => desk.check()],
  [
    'the document of an adjusted target',
    (tell) => decide({ about: `adjusted-target-${jobs}`, value: '14', date: '2023-06-30', document: at }, tell),
  ],
  [
    'what was decided upon a question',
    (tell) => decide({ about: 'no-annual-split', value: equals, date: null, document: plus }, tell),
  ],
  ['confirmed targets', (tell) => confirmTargets({ indicatorIds: [training], isConfirmed: true }, tell)],
  ['the list of findings', (tell) => exportFindings(tell)],
  ['a definition sheet', (tell) => planSourcePort.writeDefinition(plan, 'zh-CN', tell)],
  ['the plan made again', () => desk.generate({ plan })],
];

it.each(writings)('%s beginning like a formula stays text', async (_name, write) => {
  const outcome = await desk.press(write);
  expect(outcome.ok ? [] : outcome.notices).toEqual([]);
  const spots = cellsWith(desk);
  expect(spots.length).toBeGreaterThan(0);
  expect(run(spots)).toEqual([]);
});

it.each(['+60.4', '-60.4'])('%s, mended by one click and taken back, is the text that it was', async (text) => {
  const { no = '', id = '' } = haining.indicators[4] ?? {};
  const { sheet, address } = await desk.place(no, '2022');
  await desk.run((workbook) => {
    const cell = workbook.worksheets.getItem(sheet).getRange(address);
    cell.numberFormat = [['@']];
    cell.values = [[text]];
  });
  await desk.check();
  const ids = async (pattern: RegExp) =>
    (await desk.register()).map(({ texts: held }) => held.get('id') ?? '').filter((each) => pattern.test(each));
  await fixFindings(await ids(new RegExp(`^V0\\d\\|${id}\\|2022$`)), () => undefined);
  expect(await desk.holds(no, '2022')).toBe(Number(text));
  await undoFixes(await ids(/\|fixed/), () => undefined);
  expect(await desk.holds(no, '2022')).toBe(text);
});
