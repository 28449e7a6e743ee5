/** What the add-in keeps with a workbook beside its sheets goes wherever the file goes: nothing in it is about a person. */
import { afterEach, expect, it } from '@jest/globals';
import { explainFinding } from '../../src/app/explain-finding';
import { lockPeriod } from '../../src/app/lock-periods';
import { Desk } from './desk';

let desk: Desk | null = null;
afterEach(() => desk?.close());

it('who explains a finding or locks a period stands in the register and the record of locks, and nowhere else', async () => {
  const own = await Desk.withTemplate({ withFunctions: false });
  desk = own;
  await own.paste('5', '2021', ['约60']);
  await own.check();
  const [finding] = await own.register();
  await explainFinding({ id: finding?.texts.get('id') ?? '', text: '见台账', filler: '李四四' }, () => undefined);
  await lockPeriod({ period: '2021', by: '李四四' }, () => undefined);
  await own.check();
  expect((await own.register())[0]?.texts.get('filler')).toBe('李四四');

  const kept = await own.run(async (workbook, context) => {
    const { customXmlParts, settings, properties, names } = workbook;
    customXmlParts.load('items/id');
    settings.load('items/key');
    names.load('items/name,items/comment');
    properties.load('author,lastAuthor,comments,keywords,manager');
    await context.sync();
    const parts = customXmlParts.items.map((part) => part.getXml());
    await context.sync();
    return {
      parts: parts.map(({ value }) => value),
      settings: settings.items.length,
      beside: JSON.stringify([names.toJSON(), properties.toJSON()]),
    };
  });
  expect(kept.parts).toHaveLength(1);
  expect(kept.settings).toBe(0);
  expect([...kept.parts, kept.beside].filter((text) => text.includes('李四四'))).toEqual([]);
});
