import { describe, expect, test } from '@jest/globals';
import { functionIds } from '../../src/functions/table';
import { functionsMetadata } from '../../src/functions/metadata';
import { checkMetadata, type FunctionMetadata, type Metadata } from '../../tools/metadata/check-metadata';
import { checkName } from '../../tools/metadata/check-name';

const metadata = (language: 'zh-CN' | 'en-US') => functionsMetadata(language) as Metadata;
const sound = { 'en-US': metadata('en-US'), 'zh-CN': metadata('zh-CN') };

/** The Chinese file with one function changed. */
function withChinese(change: (each: FunctionMetadata) => FunctionMetadata, id = 'DUE') {
  const functions = sound['zh-CN'].functions.map((each) => (each.id === id ? change(each) : each));
  return { ...sound, 'zh-CN': { ...sound['zh-CN'], functions } };
}

describe("the functions' metadata", () => {
  test('are sound in both languages, for every function of the table', () => {
    expect(checkMetadata(sound)).toEqual([]);
    expect(sound['zh-CN'].functions.map(({ id }) => id)).toEqual(functionIds);
  });

  test.each<[string, Readonly<Record<string, Metadata>>, RegExp]>([
    ['a translated name', withChinese((each) => ({ ...each, name: '应达值' })), /DUE differs in more than its texts/],
    ['a parameter left out', withChinese((each) => ({ ...each, parameters: each.parameters.slice(1) })), /DUE differs/],
    [
      'another type',
      withChinese((each) => ({ ...each, parameters: each.parameters.map((one) => ({ ...one, type: 'number' })) })),
      /DUE differs/,
    ],
    [
      'another result',
      withChinese((each) => ({ ...each, result: { type: 'any', dimensionality: 'matrix' } })),
      /DUE differs/,
    ],
    ['an option of its own', withChinese((each) => ({ ...each, options: { volatile: true } })), /DUE differs/],
    [
      'a description left in English',
      withChinese(({ ...each }) => ({ ...each, description: english('DUE') })),
      /DUE is not translated/,
    ],
    ['no description', withChinese((each) => ({ ...each, description: ' ' })), /zh-CN: DUE has no description/],
    [
      'a parameter without a name',
      withChinese((each) => ({ ...each, parameters: each.parameters.map((one) => ({ ...one, name: '' })) })),
      /zh-CN: DUE parameter 1 has no name/,
    ],
    [
      'two parameters of one name',
      withChinese((each) => ({ ...each, parameters: each.parameters.map((one) => ({ ...one, name: '数' })) })),
      /zh-CN: DUE has two parameters 数/,
    ],
    [
      'a required parameter after an optional one',
      withChinese((each) => ({ ...each, parameters: [...each.parameters].reverse() })),
      /zh-CN: DUE asks for .+ after an optional parameter/,
    ],
    [
      'an unknown type',
      withChinese((each) => ({ ...each, result: { type: 'text', dimensionality: 'scalar' } })),
      /zh-CN: DUE gives a result whose type is text/,
    ],
    [
      'another order',
      { ...sound, 'zh-CN': { ...sound['zh-CN'], functions: [...sound['zh-CN'].functions].reverse() } },
      /the ids differ/,
    ],
    [
      'a function twice',
      { ...sound, 'zh-CN': { ...sound['zh-CN'], functions: sound['zh-CN'].functions.flatMap((each) => [each, each]) } },
      /zh-CN: NOTATION is there twice/,
    ],
    ['another setting', { ...sound, 'zh-CN': { ...sound['zh-CN'], allowErrorForDataTypeAny: false } }, /settings/],
    [
      'a name that Excel has',
      withChinese((each) => ({ ...each, id: 'TREND' })),
      /TREND as an id is a function of Excel/,
    ],
  ])('are refused with %s', (_what, languages, complaint) => {
    expect(checkMetadata(languages).join('\n')).toMatch(complaint);
  });
});

function english(id: string): string {
  return sound['en-US'].functions.find((each) => each.id === id)?.description ?? '';
}

describe('a name for a function', () => {
  test.each([
    ['GO', 'must have 3 to 128 characters'],
    ['Due', 'must be capital letters and digits, a letter first'],
    ['2DUE', 'must be capital letters and digits, a letter first'],
    ['应达值', 'must be capital letters and digits, a letter first'],
    ['PACE1', null],
    ['DUE1', 'looks like a cell'],
    ['GAP2025', 'looks like a cell'],
    ['XFD1048576', 'looks like a cell'],
    ['XFD1048577', null],
    ['XFE1', null],
    ['GAP0', null],
    ['R1C1', 'looks like a cell in R1C1 style'],
    ['LOG10', 'looks like a cell'],
    ['GROWTH', 'is a function of Excel'],
    ['PERCENTOF', 'is a function of Excel'],
    ['RUN', 'belongs to Excel 4 macros'],
    ['ECHO', 'belongs to Excel 4 macros'],
    ['RESULT', 'belongs to Excel 4 macros'],
    ['PROGRESS', null],
  ])('%s: %s', (name, fault) => {
    if (fault === null) expect(checkName(name)).toEqual([]);
    else expect(checkName(name)).toContain(fault);
  });
});
