/** Data validation: rules, texts, what they say of cells, and what a person’s typing and pasting does to them. */
import { describe, expect, it } from '@jest/globals';
import { useModel } from './open-model';

const model = useModel();

const validationOf = (address: string) =>
  model.run(async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation.load();
    await context.sync();
    const { type, rule, valid, ignoreBlanks, prompt, errorAlert } = validation;
    return { type, rule, valid, ignoreBlanks, prompt, errorAlert };
  });

type Rule = Excel.DataValidationRule;
const between = (formula1: unknown, formula2?: unknown) =>
  ({
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    operator: formula2 === undefined ? 'GreaterThan' : 'Between',
  }) as never;

describe('a rule', () => {
  it.each<[string, Rule, unknown, readonly [good: unknown, bad: unknown]]>([
    ['List', { list: { inCellDropDown: true, source: '是,否' } }, undefined, ['是', '也许']],
    [
      'WholeNumber',
      { wholeNumber: between(1, 9) },
      { wholeNumber: { formula1: '=1', formula2: '=9', operator: 'Between' } },
      [9, 9.5],
    ],
    ['Decimal', { decimal: between(0) }, { decimal: { formula1: '=0', operator: 'GreaterThan' } }, [0.5, '12人']],
    ['Date', { date: between('=DATE(2021,1,1)', '=DATE(2025,12,31)') }, undefined, [45000, 40000]],
    ['TextLength', { textLength: between(1, 3) }, undefined, ['abc', 'abcd']],
    ['Custom', { custom: { formula: '=ISNUMBER(A1)' } }, { custom: { formula: '=ISNUMBER(A1)' } }, [1, 'x']],
  ])('of type %s is kept and judges', async (type, rule, readBack, [good, bad]) => {
    await model.run((sheet) => {
      sheet.getRange('A1:A2').dataValidation.rule = rule;
      sheet.getRange('A1:A2').values = [[good], [bad]] as never;
    });
    const held = await validationOf('A1');
    expect([held.type, held.rule, held.valid]).toEqual([type, readBack ?? expect.objectContaining({}), true]);
    expect((await validationOf('A2')).valid).toBe(false);
    expect((await validationOf('A1:A2')).valid).toBeNull();
  });

  it('is answered for many cells only where they share it, written for the first of them', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:A4').dataValidation.rule = { custom: { formula: '=ISNUMBER(A1)' } };
    });
    expect(await validationOf('A3:A4')).toMatchObject({
      type: 'Custom',
      rule: { custom: { formula: '=ISNUMBER(A3)' } },
    });
    expect(await validationOf('A1:B4')).toMatchObject({ type: 'Inconsistent', rule: null });
    await model.run((sheet) => {
      sheet.getRange('A2').dataValidation.rule = { decimal: between(0) };
    });
    expect(await validationOf('A1:A4')).toMatchObject({ type: 'MixedCriteria', rule: null });
    expect(await validationOf('B1:B4')).toMatchObject({ type: 'None', rule: null });
  });

  it('takes a range as its source and hands it back as a reference', async () => {
    await model.run((sheet) => {
      sheet.getRange('D1:D2').values = [['甲'], ['乙']];
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
      sheet.getRange('A1').values = [['乙']];
    });
    expect(await validationOf('A1')).toMatchObject({
      rule: { list: { inCellDropDown: true, source: `=${model.sheetName}!$D$1:$D$2` } },
      valid: true,
    });
  });

  it('keeps its texts whatever order they come in, and changes one without the others', async () => {
    await model.run((sheet) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '请核对', message: '数值' };
      dataValidation.prompt = { showPrompt: true, title: '填报', message: '实际值' };
      dataValidation.rule = { decimal: between(0, 100) };
      dataValidation.ignoreBlanks = false;
    });
    await model.run((sheet) => void (sheet.getRange('A1:A3').dataValidation.rule = { decimal: between(0, 200) }));
    expect(await validationOf('A2')).toMatchObject({
      ignoreBlanks: false,
      prompt: { showPrompt: true, title: '填报', message: '实际值' },
      errorAlert: { showAlert: true, style: 'Warning', title: '请核对', message: '数值' },
      rule: { decimal: { formula2: '=200' } },
    });
  });

  it('takes its cells from an older one, and leaves the rest of it', async () => {
    await model.run((sheet) => {
      sheet.getRange('A1:A4').dataValidation.rule = { decimal: between(0, 1) };
      sheet.getRange('A2').dataValidation.rule = { textLength: between(1, 3) };
      sheet.getRange('A3').dataValidation.clear();
    });
    const types = await Promise.all(['A1', 'A2', 'A3', 'A4'].map(async (cell) => (await validationOf(cell)).type));
    expect(types).toEqual(['Decimal', 'TextLength', 'None', 'Decimal']);
  });

  it.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      'a title of more than 32 characters',
      (each) => (each.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }),
    ],
    ['a message of more than 255', (each) => (each.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) })],
    ['a list without a source', (each) => (each.rule = { list: { inCellDropDown: true } } as never)],
  ])('refuses %s', async (_what, set) => {
    expect(await model.codeOf((sheet) => set(sheet.getRange('A1').dataValidation))).toBe('InvalidArgument');
  });
});

it('cells that break a rule are found', async () => {
  const found = await model.run(async (sheet, context) => {
    sheet.getRange('A1:A4').dataValidation.rule = { wholeNumber: between(1, 9) };
    sheet.getRange('A1:A4').values = [[1], [99], ['x'], ['']];
    const invalid = sheet.getRange('A1:A4').dataValidation.getInvalidCells().load('address');
    const none = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    return [invalid.address, none.isNullObject];
  });
  expect(found).toEqual([`${model.sheetName}!A2:A3`, true]);
});

describe('a person', () => {
  const ruled = (style: 'Stop' | 'Warning' | 'Information') =>
    model.run((sheet) => {
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.rule = { wholeNumber: between(1, 9) };
      dataValidation.errorAlert = { showAlert: true, style, title: '', message: '' };
      sheet.getRange('A1').values = [[5]];
    });

  it('cannot type what a stopping rule forbids, and the old value comes back', async () => {
    await ruled('Stop');
    await expect(model.workbench.type(model.sheetName, 'A1', '99')).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await model.values('A1')).toEqual([[5]]);
  });

  it('may type it where the rule only warns', async () => {
    await ruled('Warning');
    await model.workbench.type(model.sheetName, 'A1', '99');
    expect(await model.values('A1')).toEqual([[99]]);
    expect((await validationOf('A1')).valid).toBe(false);
  });

  it('pastes past the rule, and the rule is gone from the cells pasted over', async () => {
    await ruled('Stop');
    await model.workbench.paste(model.sheetName, 'A1', [['99']]);
    expect(await model.values('A1')).toEqual([[99]]);
    expect([(await validationOf('A1')).type, (await validationOf('A2')).type]).toEqual(['None', 'WholeNumber']);
  });

  it('is not in the way of an add-in, which writes past every rule', async () => {
    await ruled('Stop');
    await model.run((sheet) => void (sheet.getRange('A1').values = [[99]]));
    expect((await validationOf('A1')).type).toBe('WholeNumber');
  });
});
