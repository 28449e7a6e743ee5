import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FunctionArgument, FunctionHost } from '../../../workbench/engine/engine';
import { Frame } from '../../../workbench/headless/frame';
import { createFunctionHost, type FunctionRealm } from '../../../workbench/headless/function-host';
import type { FunctionMetadata } from '../../../workbench/headless/function-metadata';
import { ExcelHost } from '../../../workbench/protocol/excel-host';
import type { BlankMode } from '../../../workbench/protocol/faults';
import { TinyModel } from '../protocol/tiny-model';

const ADDIN = join(__dirname, 'addin');
const metadata = JSON.parse(readFileSync(join(ADDIN, 'functions.json'), 'utf8')) as FunctionMetadata;
const HERE = { sheet: 's1', row: 2, column: 27 };

let host: ExcelHost;
let frame: Frame;
let functions: FunctionHost;
let strict: FunctionHost;

beforeAll(async () => {
  host = new ExcelHost(new TinyModel());
  frame = new Frame(host, { hurry: true });
  await frame.start();
  frame.run(join(ADDIN, 'functions.js'));
  const parts = {
    realm: frame.window as unknown as FunctionRealm,
    namespace: 'SAMPLE',
    faults: host.faults,
    sheetName: () => "1月 'a'",
  };
  functions = createFunctionHost({ ...parts, metadata });
  strict = createFunctionHost({ ...parts, metadata: { ...metadata, allowErrorForDataTypeAny: false } });
});
afterAll(() => frame.close());

const call = (name: string, ...args: readonly FunctionArgument[]) => functions.call(`SAMPLE.${name}`, args, HERE);

describe('what a function receives', () => {
  it.each<[string, readonly FunctionArgument[], unknown]>([
    ['numbers as they are', [1, 2], 3],
    ['a logical value as 1 for a number', [1, true], 2],
    ['numeric text as a number', ['1.5', 2], 3.5],
    ['no call for text where a number is wanted', ['2,3a', 2], { error: '#VALUE!' }],
    ['no call for empty text where a number is wanted', ['', 2], { error: '#VALUE!' }],
    ['no call with too few arguments', [1], { error: '#VALUE!' }],
    ['no call with too many arguments', [1, 2, 3], { error: '#VALUE!' }],
    ['no call with an error where a number is wanted', [1, { error: '#DIV/0!' }], { error: '#DIV/0!' }],
    ['a single cell that came as a range of one', [[[4]], 2], 6],
  ])('ADD: %s', (_what, args, expected) => {
    expect(call('ADD', ...args)).toEqual(expected);
  });

  it.each<[string, readonly FunctionArgument[], string]>([
    ['an omitted optional argument as null, and the invocation behind it', ['x'], '"x" null object'],
    ['an optional argument', ['x', 0], '"x" 0 object'],
    ['a logical value', [true], 'true null object'],
    ['an error as an error object, where the metadata allows it', [{ error: '#N/A' }], 'error #N/A null object'],
  ])('SHOW: %s', (_what, args, expected) => {
    expect(call('SHOW', ...args)).toBe(expected);
  });

  it('turns a single reference into a matrix of one, where a matrix is wanted', () => {
    expect(call('SHOWCELLS', 5)).toBe('[[5]]');
    expect(call('SHOWCELLS', [[1, 'a', null, { error: '#N/A' }]])).toBe('[[1,"a",null,error #N/A]]');
  });

  it('converts to text', () => {
    expect(call('SHOUT', 12, 2)).toBe('1212');
    expect(call('SHOUT', true)).toBe('TRUE');
    expect(call('SHOUT', 'ab')).toBe('AB');
  });

  it('counts repeating arguments', () => {
    expect(call('COUNT', 1, 'a', true)).toBe(3);
    expect(call('COUNT')).toBe(0);
  });

  it('shows the argument’s error without a call, where the metadata does not allow errors', () => {
    expect(strict.call('SAMPLE.SHOW', [{ error: '#REF!' }], HERE)).toEqual({ error: '#REF!' });
    expect(strict.call('SAMPLE.SHOWCELLS', [[[1, { error: '#N/A' }]]], HERE)).toEqual({ error: '#N/A' });
  });

  it('learns its address, with the sheet’s name quoted', () => {
    expect(call('WHERE')).toBe("WHERE '1月 ''a'''!AB3");
  });

  it('runs once per cell where a range stands for a single value', () => {
    expect(call('ADD', [[1], [2], [3]], 10)).toEqual([[11], [12], [13]]);
    expect(call('ADD', [[1], [2]], [[10, 20]])).toEqual([
      [11, 21],
      [12, 22],
    ]);
    expect(call('ADD', [[1], ['x']], [[10], [20], [30]])).toEqual([[11], [{ error: '#VALUE!' }], [{ error: '#N/A' }]]);
  });

  it.each<[BlankMode, string, string, unknown]>([
    ['null', 'null null object', '[[null]]', 1],
    ['empty', '"" null object', '[[""]]', 1],
    ['zero', '0 null object', '[[0]]', 1],
  ])('gets a blank cell as %s says', (mode, alone, inRange, sum) => {
    host.faults.blanks = mode;
    expect(call('SHOW', null)).toBe(alone);
    expect(call('SHOWCELLS', [[null]])).toBe(inRange);
    expect(call('ADD', 1, null)).toBe(sum);
    host.faults.blanks = 'null';
  });

  it('tells a blank cell from an omitted optional argument', () => {
    host.faults.blanks = 'zero';
    expect(call('SHOW', 1, null)).toBe('1 null object');
    expect(call('SHOW', 1, [[null]])).toBe('1 0 object');
    host.faults.blanks = 'null';
  });
});

describe('functions that are not there', () => {
  it('are #NAME?, and all are when the add-in is missing', () => {
    expect(call('NOWHERE')).toEqual({ error: '#NAME?' });
    expect(functions.names()).toContain('SAMPLE.ADD');
    host.faults.functionsMissing = true;
    expect(functions.names()).toEqual([]);
    expect(call('ADD', 1, 2)).toEqual({ error: '#NAME?' });
    host.faults.functionsMissing = false;
    expect(call('ADD', 1, 2)).toBe(3);
  });
});

describe('the same calls through office.js’s own runtime', () => {
  /** How the runtime reports the errors it knows; 0, 2 and 3 are thrown, NaN and rejected. */
  const CODES: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

  async function throughRuntime(name: string, args: readonly unknown[]): Promise<unknown> {
    const { failed, value, errorCode } = await frame.connection.functions.call(name, args, 'Sheet1!A1');
    if (failed)
      return {
        error: CODES[errorCode ?? 0] ?? '#VALUE!',
        ...(value && CODES[errorCode ?? 0] ? { message: value } : {}),
      };
    return asCell(value);
  }

  function asCell(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(asCell);
    if (value === null || value === undefined) return 0;
    if (typeof value !== 'object') return value;
    const { basicValue, message } = value as { basicValue: string; message?: string };
    return { error: basicValue, ...(message === undefined ? {} : { message }) };
  }

  it.each<[string, readonly FunctionArgument[]]>([
    ['ADD', [1, 2]],
    ['SHOW', ['x', null]],
    [
      'SHOWCELLS',
      [
        [
          [1, 'a'],
          [null, true],
        ],
      ],
    ],
    ['SHOUT', ['ab', 2]],
    ['RESULT', ['text']],
    ['RESULT', ['true']],
    ['RESULT', ['null']],
    ['RESULT', ['undefined']],
    ['RESULT', ['date']],
    ['RESULT', ['matrix']],
    ['RESULT', ['NaN']],
    ['RESULT', ['not available']],
    ['RESULT', ['division by zero']],
    ['RESULT', ['invalid number']],
    ['RESULT', ['invalid value']],
    ['RESULT', ['null reference']],
    ['RESULT', ['other error']],
    ['RESULT', ['returned error']],
  ])('%s(%j) ends alike', async (name, args) => {
    const direct = functions.call(`SAMPLE.${name}`, args, HERE);
    const runtime = await throughRuntime(name, args);
    expect(direct).toEqual(runtime);
  });

  it('shows Infinity as #NUM! and refuses a list that is not two-dimensional', async () => {
    expect(call('RESULT', 'Infinity')).toEqual({ error: '#NUM!' });
    expect(await throughRuntime('RESULT', ['Infinity'])).toMatchObject({ error: '#NUM!' });
    expect(call('RESULT', 'flat')).toEqual({ error: '#VALUE!' });
    expect(await throughRuntime('RESULT', ['flat'])).toEqual([1, 2, 3]);
  });

  it('cannot wait for a promise', () => {
    expect(call('RESULT', 'promise')).toEqual({ error: '#VALUE!' });
  });

  it('receives errors among the arguments as error objects', async () => {
    const runtime = await throughRuntime('SHOW', [{ type: 'CustomFunctionError', code: '#N/A' }, null]);
    expect(runtime).toBe(call('SHOW', { error: '#N/A' }));
  });
});
