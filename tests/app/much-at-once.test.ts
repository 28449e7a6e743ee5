/** A workbook that is larger than one answer of Excel's can be, and a register that outgrows its sheet. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { completePeriod } from '../../src/app/complete-period';
import { readFacts } from '../../src/excel/read-facts';
import { queueRest, readFactsToCheck } from '../../src/excel/read-to-check';
import { readTogether } from '../../src/excel/read-together';
import { runReading, runWriting } from '../../src/excel/run';
import { readRegister, registerWriting } from '../../src/excel/write-register';
import { Desk } from './desk';
import { idOf, quietly, sign } from './register-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.withTemplate({ withFunctions: false });
});
afterAll(() => desk.close());

const facts = () => runReading(readFacts, quietly);

/** The requests on the workbook since the last time. */
function sent() {
  const { traffic } = desk.workbench;
  const work = traffic.requests.filter(({ kind }) => kind === 'work');
  traffic.reset();
  return work;
}

describe('a workbook larger than an answer of Excel’s', () => {
  it('is read in parts, and is the same', async () => {
    sent();
    const whole = await facts();
    const requests = sent();
    expect(requests).toHaveLength(1);
    desk.workbench.faults.payloadLimit = (requests[0]?.bytesIn ?? 0) - 1;
    try {
      expect(await facts()).toEqual(whole);
      expect(sent().map(({ error }) => error)).toEqual(['ResponsePayloadSizeLimitExceeded', null, null]);
    } finally {
      desk.workbench.faults.payloadLimit = Infinity;
    }
  });
});

/** The register, of which so many rows of the sheet come first and the rest with the entries. */
const registerInTwo = (rows: number) =>
  runReading(async (context) => {
    const { register } = (await readFactsToCheck(context, rows)).own;
    return register && (await readTogether(context, (batch) => queueRest(batch, register)))();
  }, quietly);

describe('a check', () => {
  it('reads in two requests and writes in one, with special targets and a completed period on record too', async () => {
    await desk.paste('7', '2021', ['27.4']);
    await sign(desk, '张三');
    await desk.press(completePeriod);
    sent();
    await desk.check();
    expect(sent()).toHaveLength(3);
    expect((await desk.register()).map(({ texts }) => texts.get('id'))).toContain(idOf('7', 'V55', 2021));
  });

  it.each([
    ['no row', 1],
    ['its headers', 4],
    ['some findings', 7],
    ['all rows', 5_000],
  ])('of a register of which %s came first knows all of it', async (_, rows) => {
    const whole = (await facts()).own.register;
    expect(whole?.block.values[2]).not.toEqual(whole?.block.values[9]);
    expect(await registerInTwo(rows)).toEqual(whole);
  });
});

describe('a check whose first answer is refused for its size', () => {
  it('reads in parts, and knows all of the register', async () => {
    const whole = (await facts()).own.register;
    sent();
    await registerInTwo(7);
    const [first] = sent();
    desk.workbench.faults.payloadLimit = (first?.bytesIn ?? 0) - 1;
    try {
      expect(await registerInTwo(7)).toEqual(whole);
      expect(sent()[0]?.error).toBe('ResponsePayloadSizeLimitExceeded');
    } finally {
      desk.workbench.faults.payloadLimit = Infinity;
    }
  });
});

describe('a register that outgrows its sheet', () => {
  it('beside a column of the office’s own is read and written in a request each, and its texts are what they were', async () => {
    await desk.paste('7', '2021', ['274000人']);
    await desk.check();
    await desk.run((workbook) => {
      const sheet = workbook.worksheets.getItem('审核记录');
      sheet.getRange('K:L').insert('Right');
      sheet.getRange('K:K').numberFormat = [['@']];
      sheet.getRange('L:L').numberFormat = [['General']];
      sheet.getRange('K5').values = [['1,000']];
      sheet.getRange('L5').values = [["'7:35"]];
    });
    const { register } = (await facts()).own;
    const [standing] = register ? readRegister(register) : [];
    if (!register || !standing) throw new Error('there is no finding');
    sent();
    const more = Array.from({ length: 400 }, (_, i) => ({ ...standing, id: `V02|x${i}|2021` }));
    await runWriting(registerWriting(register, [...more, standing]).write);
    expect(sent()).toHaveLength(2);
    const written = await desk.run(async (workbook, context) => {
      const cells = workbook.worksheets.getItem('审核记录').getRange('K405:L405').load('values');
      await context.sync();
      return cells.values[0] as unknown[];
    });
    expect(written).toEqual(['1,000', '7:35']);
  });

  it('of which somebody has deleted all rows keeps its headers above the findings', async () => {
    await desk.run((workbook) => workbook.worksheets.getItem('审核记录').getRange('5:1000').delete('Up'));
    await desk.check();
    const rules = await desk.run(async (workbook, context) => {
      const cells = workbook.worksheets.getItem('审核记录').getRange('B4:B6').load('values');
      await context.sync();
      return cells.values.map(([held]) => String(held));
    });
    expect(rules).toEqual(['规则', 'V04', '']);
    expect((await desk.register()).map(({ texts }) => texts.get('rule'))).toEqual(['V04']);
  });
});
