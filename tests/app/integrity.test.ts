/** The template of a workbook that people worked in, against what was generated; and put back where they ask for it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { differenceKinds, type Difference, type DifferenceKind } from '../../src/app/integrity/difference';
import { findDifferences } from '../../src/app/integrity/find-differences';
import { repairDifferences } from '../../src/app/integrity/repair-differences';
import { toPlainFormulas } from '../../src/app/to-plain-formulas';
import { toValues } from '../../src/app/to-values';
import { codes, Desk } from './desk';
import { brief, foundAt } from './integrity/found';

let desk: Desk;
const name = '指标进度';

async function found(): Promise<readonly Difference[]> {
  return (await foundAt(desk)).differences;
}

interface Damage {
  readonly kind: DifferenceKind;
  readonly what: string;
  readonly sheet?: string;
  readonly address: string;
  readonly harm: (sheet: Excel.Worksheet) => void;
  readonly told: Partial<Pick<Difference, 'expected' | 'found'>>;
}

const content = (held: string | number) => ({ what: 'content', content: held }) as const;

/** Indicator 5 stands in row 11; 2021–2025 are the columns L–P of the sheet. */
const damages: readonly Damage[] = [
  {
    kind: 'text',
    what: 'a header that was typed over',
    address: 'E6',
    harm: (sheet) => (sheet.getRange('E6').values = [['计量单位']]),
    told: { expected: content('单位'), found: content('计量单位') },
  },
  {
    kind: 'text',
    what: 'a unit',
    address: 'E11',
    harm: (sheet) => (sheet.getRange('E11').values = [['人']]),
    told: { expected: content('万人'), found: content('人') },
  },
  {
    kind: 'text',
    what: 'an indicator’s name on the sheet of the previous plan',
    sheet: '“十三五”完成情况',
    address: 'D6',
    harm: (sheet) => (sheet.getRange('D6').values = [['新增就业']]),
    told: { found: content('新增就业') },
  },
  {
    kind: 'target',
    what: 'a target',
    address: 'J11',
    harm: (sheet) => (sheet.getRange('J11').values = [[62.68]]),
    told: { expected: content(62.86), found: content(62.68) },
  },
  {
    kind: 'formula',
    what: 'a formula that was typed over',
    address: 'U11',
    harm: (sheet) => (sheet.getRange('U11').values = [['挺好']]),
    told: { found: content('挺好') },
  },
  {
    kind: 'formula',
    what: 'a count on the overview',
    sheet: '一页概览',
    address: 'D8',
    harm: (sheet) => (sheet.getRange('D8').values = [[3]]),
    told: { found: content(3) },
  },
  {
    kind: 'numberFormat',
    what: 'the format of blank entry cells that were pasted over',
    address: 'N11:O11',
    harm: (sheet) => (sheet.getRange('N11:O11').numberFormat = [['0%', '0%']]),
    told: { found: { what: 'format', format: '0%' } },
  },
  {
    kind: 'validation',
    what: 'validations that a paste has wiped in the midst of others',
    address: 'L11:M11',
    harm: (sheet) => sheet.getRange('L11:M11').dataValidation.clear(),
    told: { found: { what: 'rule', rule: null } },
  },
  {
    kind: 'validation',
    what: 'a validation that became another one',
    address: 'N9',
    harm: (sheet) =>
      (sheet.getRange('N9').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }),
    told: {
      found: { what: 'rule', rule: { type: 'wholeNumber', operator: 'between', formula1: '=1', formula2: '=9' } },
    },
  },
  {
    kind: 'validation',
    what: 'a validation that stops instead of warning',
    address: 'L25:P25',
    harm: (sheet) =>
      (sheet.getRange('L25:P25').dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: '',
        message: '',
      }),
    told: { found: { what: 'other-rule' } },
  },
  {
    kind: 'conditional',
    what: 'the marks of findings in cells that were pasted over',
    address: 'L11:M11',
    harm: (sheet) => sheet.getRange('L11:M11').conditionalFormats.clearAll(),
    told: { found: { what: 'partly' } },
  },
  {
    kind: 'fill',
    what: 'the ground of an entry cell',
    address: 'L13',
    harm: (sheet) => (sheet.getRange('L13').format.fill.color = '#00FF00'),
    told: { expected: { what: 'color', color: '#FFF8E9' }, found: { what: 'color', color: '#00FF00' } },
  },
  {
    kind: 'lock',
    what: 'entry cells that would be shut once the sheet is protected',
    address: 'L13:P14',
    harm: (sheet) => (sheet.getRange('L13:P14').format.protection.locked = true),
    told: { found: { what: 'locked', locked: true } },
  },
  {
    kind: 'ink',
    what: 'entries in the colour of their ground',
    address: 'L15:M15',
    harm: (sheet) => (sheet.getRange('L15:M15').format.font.color = '#FFFFF0'),
    told: {
      expected: { what: 'color', color: '#1F2D33' },
      found: { what: 'ink', font: '#FFFFF0', fill: '#FFF8E9' },
    },
  },
  {
    kind: 'ink',
    what: 'a name on a ground of its own colour',
    address: 'D15',
    harm: (sheet) => (sheet.getRange('D15').format.fill.color = '#1F2D33'),
    told: { found: { what: 'ink', font: '#1F2D33', fill: '#1F2D33' } },
  },
  {
    kind: 'letters',
    what: 'entries and names in letters of one point',
    address: 'D17:P17',
    harm: (sheet) => (sheet.getRange('D17:P17').format.font.size = 1),
    told: { expected: { what: 'size', points: 10 }, found: { what: 'size', points: 1 } },
  },
  {
    kind: 'size',
    what: 'a column too narrow for its numbers',
    address: 'N:N',
    harm: (sheet) => (sheet.getRange('N:N').format.columnWidth = 20),
    told: { found: { what: 'size', points: 20 } },
  },
  {
    kind: 'size',
    what: 'headers in a row that is too low',
    address: '6:6',
    harm: (sheet) => (sheet.getRange('6:6').format.rowHeight = 12),
    told: { expected: { what: 'size', points: 34 }, found: { what: 'size', points: 12 } },
  },
  {
    kind: 'hidden',
    what: 'columns out of sight',
    address: 'O:P',
    harm: (sheet) => (sheet.getRange('O:P').columnHidden = true),
    told: { expected: { what: 'hidden', hidden: false }, found: { what: 'hidden', hidden: true } },
  },
  {
    kind: 'hidden',
    what: 'a row out of sight',
    address: '16:16',
    harm: (sheet) => (sheet.getRange('16:16').rowHidden = true),
    told: { found: { what: 'hidden', hidden: true } },
  },
  {
    kind: 'hidden',
    what: 'the keys of the rows in sight',
    address: 'A:A',
    harm: (sheet) => (sheet.getRange('A:A').columnHidden = false),
    told: { expected: { what: 'hidden', hidden: true }, found: { what: 'hidden', hidden: false } },
  },
];

/** Filled in, and nothing else. */
let sound: unknown;
let soundFound: readonly Difference[];
let requests = 0;
let harmed: readonly Difference[];

beforeAll(async () => {
  desk = await Desk.withTemplate({ withFunctions: false });
  await desk.run((workbook) => {
    workbook.worksheets.getItem(name).getRange('L11:M11').values = [[60.4, 61.1]];
  });
  sound = desk.picture();
  const sent = () => desk.workbench.traffic.requests.filter(({ kind }) => kind === 'work').length;
  requests = -sent();
  soundFound = await found();
  requests += sent();
  await desk.run((workbook) => {
    for (const { harm, sheet = name } of damages) harm(workbook.worksheets.getItem(sheet));
  });
  harmed = await found();
});
afterAll(() => desk.close());

/** The tests go on with one workbook, in this order. */
describe('the template’s integrity', () => {
  it('has nothing to say of a workbook that was only filled in, and asks for it in few requests', () => {
    expect(brief(soundFound)).toEqual([]);
    expect(requests).toBeLessThanOrEqual(8);
  });

  it.each(damages)('finds $what ($kind)', ({ kind, address, told, sheet = name }) => {
    const hit = harmed.find((each) => brief([each])[0] === `${kind} ${sheet} ${address}`);
    expect(hit).toMatchObject(told);
  });

  it('finds no more than that, and has an example of each kind', () => {
    const expected = damages.map(({ kind, address, sheet = name }) => `${kind} ${sheet} ${address}`);
    // An entry cell has three rules: marks of hard and soft findings, and of locked periods.
    const others = ['conditional 指标进度 L11:M11', 'conditional 指标进度 L11:M11'];
    expect(brief(harmed).sort()).toEqual([...expected, ...others].sort());
    expect(new Set(damages.map(({ kind }) => kind))).toEqual(new Set(differenceKinds));
  });

  it('is mentioned by a check as far as it is known then', async () => {
    const { notices } = await desk.check();
    expect(notices.filter(({ code }) => code === 'template-altered')).toMatchObject([{ details: { count: 2 } }]);
  });

  it('compares the register whatever findings it holds', async () => {
    expect((await desk.register()).length).toBeGreaterThan(0);
    expect((await foundAt(desk)).skipped).toEqual([]);
    await desk.run(
      (workbook) =>
        void workbook.names
          .getItem('PLAN_Register')
          .getRange()
          .getOffsetRange(2, 0)
          .getResizedRange(-2, 0)
          .clear('Contents'),
    );
  });

  it('repairs one, and only while it is still the same', async () => {
    const [unit, header] = ['E11', 'E6'].map((address) => harmed.find((each) => each.address === address)?.id ?? '');
    await desk.run((workbook) => {
      workbook.worksheets.getItem(name).getRange('E11').values = [['户']];
    });
    expect(codes(await desk.press((tell) => repairDifferences([unit ?? ''], tell)))).toEqual(['differences-gone']);
    const outcome = await desk.press((tell) => repairDifferences([header ?? '', unit ?? ''], tell));
    expect(codes(outcome)).toEqual(['template-repaired', 'differences-gone-some']);
    expect(brief(await found())).toHaveLength(harmed.length - 1);
  });

  it('repairs all, entries untouched', async () => {
    const all = (await found()).map(({ id }) => id);
    expect(codes(await desk.press((tell) => repairDifferences(all, tell)))).toEqual(['template-repaired-several']);
    expect(brief(await found())).toEqual([]);
    expect(desk.picture()).toEqual(sound);
  });

  it('leaves the format of an entry alone that tells the checks what was typed', async () => {
    await desk.run((workbook) => {
      const cells = workbook.worksheets.getItem(name).getRange('L11:M11');
      cells.numberFormat = [['yyyy-mm-dd', '0%']];
    });
    expect(brief(await found())).toEqual([]);
  });

  it('takes no damage from what somebody likes better, filters away or leaves out of print', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.getRange('D:D').format.columnWidth = 300;
      sheet.getRange('E:E').format.columnWidth = 45;
      Object.assign(sheet.getRange('D9').format.font, { bold: true, color: '#C00000', size: 14 });
      sheet.getRange('D10').format.fill.color = '#FFFF00';
      sheet.getRange('L:P').columnHidden = true;
      sheet.autoFilter.apply(sheet.autoFilter.getRange(), 2, { filterOn: 'Values', values: ['就业'] });
    });
    expect(brief(await found())).toEqual([]);
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.autoFilter.clearCriteria();
      sheet.getRange('L:P').columnHidden = false;
    });
  });

  it('takes no damage from a column, a row and a name of the office’s own', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.getRange('F:F').insert('Right');
      sheet.getRange('F6:F8').values = [['自有列'], ['甲'], ['=1+1']];
      sheet.getRange('9:9').insert('Down');
      sheet.getRange('B9:D9').values = [['x', 'y', '自有行']];
      sheet.name = '进度表';
    });
    expect(brief(await found())).toEqual([]);
  });

  it('takes no row of the office’s own for that of an indicator that is gone', async () => {
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('进度表');
      const last = workbook.names.getItem('PLAN_Progress').getRange().getLastRow();
      last.getEntireRow().insert('Down');
      sheet.getRange('B26:D26').values = [['x', 'y', '自有行']];
      workbook.names.getItem('PLAN_Progress').getRange().getLastRow().getEntireRow().delete('Up');
    });
    const outcome = await desk.press(findDifferences);
    expect(outcome).toMatchObject({ ok: true, value: { differences: [] } });
    expect(codes(outcome)).toEqual(['rows-missing']);
  });

  it('says which sheet it cannot compare', async () => {
    await desk.run((workbook) => void workbook.worksheets.getItem('一页概览').getRange('3:3').insert('Down'));
    const outcome = await desk.press(findDifferences);
    expect(outcome).toMatchObject({ ok: true, value: { differences: [], skipped: ['一页概览'] } });
    expect(codes(outcome)).toEqual(['rows-missing', 'sheets-not-compared']);
  });

  it('takes values or plain formulas in place of the functions for what they are', async () => {
    await desk.press(toPlainFormulas);
    expect(brief(await found())).toEqual([]);
    await desk.press(toValues);
    expect(brief(await found())).toEqual([]);
  });

  it('finds rows where they were sorted to; their validations, which Excel leaves behind, are told and put right', async () => {
    await desk.run((workbook) => {
      const block = workbook.names.getItem('PLAN_Progress').getRange();
      block
        .getOffsetRange(3, 0)
        .getResizedRange(-3, 0)
        .sort.apply([{ key: 1, ascending: false }]);
    });
    const differences = await found();
    expect([...new Set(differences.map(({ kind }) => kind))]).toEqual(['validation']);
    await desk.press((tell) =>
      repairDifferences(
        differences.map(({ id }) => id),
        tell,
      ),
    );
    expect(brief(await found())).toEqual([]);
  });

  it('refuses in words where a sheet is protected', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('进度表').protection.protect());
    expect(codes(await desk.press(findDifferences))).toEqual(['failed-sheet-protected']);
  });
});
