/** The sheets that an office asks for — quarters, ledger, annual targets, locked periods — against what was generated. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Difference, DifferenceKind } from '../../../src/app/integrity/difference';
import { findDifferences } from '../../../src/app/integrity/find-differences';
import { repairDifferences } from '../../../src/app/integrity/repair-differences';
import { lockPeriod } from '../../../src/app/lock-periods';
import { openOwnRules } from '../../../src/app/open-own-rules';
import { lockedColors } from '../../../src/template/palette';
import { smallPlan } from '../../../tools/faults/small-plan';
import { codes, Desk } from '../desk';
import { brief, foundAt } from './found';

const plan = { ...smallPlan(), decomposition: { departments: ['就业科'], towns: ['长安镇'] } };

let desk: Desk;

async function found(): Promise<readonly Difference[]> {
  const { differences, skipped } = await foundAt(desk);
  expect(skipped).toEqual([]);
  return differences;
}

interface Damage {
  readonly kind: DifferenceKind;
  readonly what: string;
  readonly sheet: string;
  readonly address: string;
  readonly harm: (cells: Excel.Range) => void;
}

const damages: readonly Damage[] = [
  {
    kind: 'formula',
    what: 'what quarters come to, typed over',
    sheet: '分期填报',
    address: 'G7',
    harm: (cells) => (cells.values = [[2.6]]),
  },
  {
    kind: 'validation',
    what: 'validations of quarters that a paste has wiped',
    sheet: '分期填报',
    address: 'E9:F9',
    harm: (cells) => cells.dataValidation.clear(),
  },
  {
    kind: 'conditional',
    what: 'the marks of findings in quarters that were pasted over',
    sheet: '分期填报',
    address: 'E9:F9',
    harm: (cells) => cells.conditionalFormats.clearAll(),
  },
  {
    kind: 'text',
    what: 'the year of a row of the ledger',
    sheet: '台账',
    address: 'D8',
    harm: (cells) => (cells.values = [[2021]]),
  },
  {
    kind: 'numberFormat',
    what: 'the format of a date in the ledger',
    sheet: '台账',
    address: 'H7:H9',
    harm: (cells) => (cells.numberFormat = [['0'], ['0'], ['0']]),
  },
  {
    kind: 'formula',
    what: 'a sum of annual targets',
    sheet: '年度分解',
    address: 'M8',
    harm: (cells) => (cells.values = [[13]]),
  },
  {
    kind: 'fill',
    what: 'the ground of annual targets',
    sheet: '年度分解',
    address: 'H8:L8',
    harm: (cells) => (cells.format.fill.color = '#FFFFFF'),
  },
  {
    kind: 'text',
    what: 'a label of the record of locked periods',
    sheet: '锁定记录',
    address: 'C10',
    harm: (cells) => (cells.values = [['理由']]),
  },
  {
    kind: 'text',
    what: 'a header of the office’s own rules',
    sheet: '自定义规则',
    address: 'D5',
    harm: (cells) => (cells.values = [['种类']]),
  },
  {
    kind: 'text',
    what: 'what a list of the own rules offers',
    sheet: '自定义规则',
    address: 'O6',
    harm: (cells) => (cells.values = [['另一种']]),
  },
  {
    kind: 'validation',
    what: 'lists of own rules that a paste has wiped',
    sheet: '自定义规则',
    address: 'D8:D9',
    harm: (cells) => cells.dataValidation.clear(),
  },
  {
    kind: 'letters',
    what: 'own rules in letters of one point',
    sheet: '自定义规则',
    address: 'C7:F7',
    harm: (cells) => (cells.format.font.size = 1),
  },
  {
    kind: 'numberFormat',
    what: 'the format of the day when a period was locked',
    sheet: '锁定记录',
    address: 'D8',
    harm: (cells) => (cells.numberFormat = [['0']]),
  },
];

/** What people write on these sheets. */
const entries = [
  ['分期填报', 'E7:F7', [[1.2, 1.4]]],
  ['分期填报', 'C3', [['上半年起']]],
  ['台账', 'F7:G7', [['就业登记台账', '张三']]],
  ['年度分解', 'H7:I7', [[2.5, 2.7]]],
  ['年度分解', 'P8', [['按上年占比']]],
  ['自定义规则', 'D6:F6', [['范围', 0, 100]]],
] as const;

let sound: unknown;
let soundFound: readonly string[];
let harmed: readonly Difference[];

beforeAll(async () => {
  desk = await Desk.open({ withFunctions: false });
  await desk.generate({ plan, withinYear: { division: 'half-year', mode: 'period' }, ledger: true });
  await desk.press((tell) => lockPeriod({ period: '2021', by: '张三' }, tell));
  await desk.press(openOwnRules);
  await desk.run((workbook) => {
    for (const [sheet, address, values] of entries)
      workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) => [...row]);
  });
  sound = desk.picture();
  soundFound = brief(await found());
  await desk.run((workbook) => {
    for (const { sheet, address, harm } of damages) harm(workbook.worksheets.getItem(sheet).getRange(address));
  });
  harmed = await found();
});
afterAll(() => desk.close());

describe('sheets that were asked for', () => {
  it('are compared, and nothing is said of what people wrote there', () => {
    expect(soundFound).toEqual([]);
  });

  it.each(damages)('tell of $what', ({ kind, sheet, address }) => {
    expect(brief(harmed)).toContain(`${kind} ${sheet} ${address}`);
  });

  it('show which years are locked, until their record says otherwise', async () => {
    const fills = async () => Promise.all(['2021', '2022'].map((year) => desk.fill('5', year)));
    const say = (state: string) =>
      desk.run((workbook) => void (workbook.worksheets.getItem('锁定记录').getRange('D7').values = [[state]]));
    expect(await fills()).toEqual([lockedColors.fill, null]);
    await say('已解锁');
    await desk.workbench.settled();
    expect(await fills()).toEqual([null, null]);
    await say('已锁定');
  });

  it.each([0, 12, 30, 60])('are as before when Excel refuses at action %d of the repair', async (at) => {
    const before = desk.picture();
    const sent = () => desk.workbench.traffic.requests.filter(({ kind }) => kind === 'work').length;
    const start = sent();
    await found();
    // After comparing again, rules and cells are read once more, then all is written at once.
    desk.workbench.faults.failAtRequest = sent() - start + 3;
    desk.workbench.faults.failAtAction = at;
    const ids = harmed.map(({ id }) => id);
    const outcome = await desk.press((tell) => repairDifferences(ids, tell));
    expect(codes(outcome)).toEqual(['failed-refused', 'cleaned-up']);
    expect(brief(await found())).toEqual(brief(harmed));
    expect(desk.picture()).toEqual(before);
  });

  it('are put back all together, entries untouched', async () => {
    const ids = harmed.map(({ id }) => id);
    expect(codes(await desk.press((tell) => repairDifferences(ids, tell)))).toEqual(['template-repaired-several']);
    expect(brief(await found())).toEqual([]);
    expect(desk.picture()).toEqual(sound);
  });

  it('are followed to where their rows were sorted', async () => {
    await desk.run((workbook) => {
      const rows = workbook.names.getItem('PLAN_Ledger').getRange().getOffsetRange(3, 0).getResizedRange(-3, 0);
      rows.sort.apply([{ key: 3, ascending: false }]);
    });
    expect(brief(await found())).toEqual([]);
  });

  it('are named where their rows are no longer known', async () => {
    await desk.run((workbook) => void workbook.worksheets.getItem('锁定记录').getRange('7:7').delete('Up'));
    await desk.run((workbook) => void workbook.worksheets.getItem('分期填报').getRange('A4:S4').clear('Contents'));
    expect(await desk.press(findDifferences)).toMatchObject({
      value: { differences: [], skipped: ['分期填报', '锁定记录'] },
    });
  });
});
