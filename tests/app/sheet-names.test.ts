import { describe, expect, test } from '@jest/globals';
import { freeName, nameSheets } from '../../src/app/sheet-names';
import type { SheetId } from '../../src/template/sheet-spec';

const wanted = new Map<SheetId, string>([
  ['progress', '指标进度'],
  ['guide', '说明'],
]);
const defaults = new Map<SheetId, ReadonlySet<string>>([
  ['progress', new Set(['指标进度', 'Progress'])],
  ['guide', new Set(['说明', 'Guide'])],
]);

describe('the names of our sheets', () => {
  test('in an empty workbook are those of the template', () => {
    const { names, foreign } = nameSheets({ present: ['Sheet1'], own: new Map(), wanted, defaults });
    expect([...names.values()]).toEqual(['指标进度', '说明']);
    expect(foreign).toEqual([]);
  });

  test('step aside for a foreign sheet, and say so', () => {
    const { names, foreign } = nameSheets({ present: ['指标进度'], own: new Map(), wanted, defaults });
    expect(names.get('progress')).toBe('指标进度 (2)');
    expect(foreign).toEqual([{ name: '指标进度', used: '指标进度 (2)' }]);
  });

  test('stay beside the foreign sheet when the template is made again, without saying it twice', () => {
    const own = new Map<SheetId, string>([['progress', '指标进度 (2)']]);
    const { names } = nameSheets({ present: ['指标进度', '指标进度 (2)'], own, wanted, defaults });
    expect(names.get('progress')).toBe('指标进度 (2)');
  });

  test('that people gave are kept', () => {
    const own = new Map<SheetId, string>([['progress', '2023年进度']]);
    const { names, foreign } = nameSheets({ present: ['2023年进度'], own, wanted, defaults });
    expect(names.get('progress')).toBe('2023年进度');
    expect(foreign).toEqual([]);
  });

  test('follow the language where nobody changed them', () => {
    const own = new Map<SheetId, string>([['progress', 'Progress']]);
    expect(nameSheets({ present: ['Progress'], own, wanted, defaults }).names.get('progress')).toBe('指标进度');
  });

  test('are compared without case and never longer than 31 characters', () => {
    expect(freeName('Progress', new Set(['progress']))).toBe('Progress (2)');
    const long = 'x'.repeat(31);
    expect(freeName(long, new Set([long]))).toBe(`${'x'.repeat(27)} (2)`);
  });
});
