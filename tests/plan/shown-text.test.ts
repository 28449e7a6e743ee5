/** Names of departments and towns as people type or paste them into the pane. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePlan } from '../../src/plan/load-plan';
import { namesIn } from '../../src/plan/shown-text';
import { anyCharacter } from '../arbitrary-text';
import { samplePlan } from '../template/sample-plan';

describe('names that are typed', () => {
  it.each([
    ['\t硖石街道', ['硖石街道']],
    ['硖石街道\r长安镇\r\n许村镇', ['硖石街道', '长安镇', '许村镇']],
    ['\u200b硖石街道\u0007', ['硖石街道']],
    ['=甲镇\n+乙镇\n-丙镇\n@丁镇', ['=甲镇', '+乙镇', '-丙镇', '@丁镇']],
    ['甲|乙，甲 乙', ['甲 乙']],
    [' \n\t', []],
  ])('%j', (text, names) => expect(namesIn(text)).toEqual(names));

  const typed = fc.string({
    unit: fc.oneof(fc.constantFrom(...'\t\r\n=|，\u200b\ufeff 镇'), anyCharacter),
  });
  it('are always names that a plan takes', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const decomposition = { departments: [], towns: namesIn(text) };
        const read = parsePlan(JSON.stringify({ ...samplePlan, decomposition }));
        expect(read.ok ? [] : read.problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
