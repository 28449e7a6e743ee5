/** What Excel is told about the functions, in both languages, from the one table. */
import { describe, expect, it } from '@jest/globals';
import { functionsMetadata } from '../../src/functions/metadata';
import { functionIds, functionTable, parametersOf, type FunctionShape } from '../../src/functions/table';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: object;
    readonly options?: { readonly excludeFromAutoComplete?: boolean };
  }[];
}

const [zh, en] = (['zh-CN', 'en-US'] as const).map((language) => functionsMetadata(language) as Metadata);
const both = [zh, en].filter((metadata) => metadata !== undefined);

describe('the metadata', () => {
  it('say the same in both languages but for the words', () => {
    const [one, other] = both.map(({ functions }) =>
      functions.map(({ description: _, parameters, ...rest }) => ({
        ...rest,
        parameters: parameters.map(({ name: _name, description: _description, ...shape }) => shape),
      })),
    );
    expect(one).toEqual(other);
  });

  it('describe every function and parameter, with names that differ within a function', () => {
    for (const { functions } of both)
      for (const { description, parameters } of functions) {
        expect(description).not.toBe('');
        expect(parameters.every((each) => each.name !== '' && each.description !== '')).toBe(true);
        expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      }
  });

  it('hold Chinese in one file and none in the other, but for the words that are arguments', () => {
    const texts = ({ functions }: Metadata) =>
      functions.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
    expect(both[0] && texts(both[0]).every((text) => /[\u4e00-\u9fff]/.test(text))).toBe(true);
    const chinese = both[1] && texts(both[1]).filter((text) => /[\u4e00-\u9fff]/.test(text));
    expect(chinese).toEqual([expect.stringContaining('正')]);
  });

  it('have ids that Excel takes: capitals, three or more, no cell address', () => {
    for (const id of functionIds) {
      expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });

  it('let errors in cells through, and convert nothing', () => {
    for (const { allowErrorForDataTypeAny, functions } of both) {
      expect(allowErrorForDataTypeAny).toBe(true);
      expect(new Set(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(
        new Set(['any']),
      );
    }
  });

  it('keep others’ methods, and only them, out of autocomplete', () => {
    const hidden = zh?.functions.filter(({ options }) => options?.excludeFromAutoComplete).map(({ id }) => id);
    expect(hidden).toEqual(['CAGR', 'CAGRRATIO', 'EXPECTEDSHARE', 'AARR', 'ATTAINMENT', 'WEATHER', 'ARROW', 'ESCAP']);
  });
});

describe('the table', () => {
  it('has optional parameters after the required ones, in the order that all functions share', () => {
    const order = ['asOf', 'path', 'baseYear', 'preset', 'language'];
    for (const id of functionIds) {
      const { optional = [] }: FunctionShape = functionTable[id];
      const shared = optional.filter((each) => order.includes(each));
      expect(shared).toEqual(order.filter((each) => shared.some((other) => other === each)));
      const flags = parametersOf(id).map((parameter) => parameter.optional);
      expect(flags).toEqual([...flags].sort());
    }
  });
});
