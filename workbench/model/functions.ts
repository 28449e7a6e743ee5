/** workbook.functions: any function of the grid, called without a cell; arguments become a formula's. */
import type { FunctionScalar } from '../engine/engine';
import { Described, members } from './described';
import { record } from './enums';
import { failure } from './errors';
import { HostError, type HostObject, type WireValue } from './host-object';
import { asReference, rangeFrom, rangeTarget } from './range-target';
import type { ModelState } from './state';

interface Result {
  readonly value: FunctionScalar;
}

const resultMembers = members<Result>({
  type: 'FunctionResult',
  properties: {
    Value: { get: ({ value }) => (isError(value) ? null : value) },
    Error: { get: ({ value }) => (isError(value) ? value.error : null) },
  },
});

function isError(value: FunctionScalar): value is Exclude<FunctionScalar, string | number | boolean | null> {
  return typeof value === 'object' && value !== null;
}

/** `Beta_Dist` is BETA.DIST, `VLookup` VLOOKUP. */
function worksheetName(method: string): string {
  return method.replaceAll('_', '.').toUpperCase();
}

export class WorksheetFunctions implements HostObject {
  readonly type = 'Functions';

  constructor(private readonly state: ModelState) {}

  identity(): Readonly<Record<string, WireValue>> {
    return {};
  }

  call(method: string, args: readonly WireValue[]): HostObject {
    const name = worksheetName(method);
    const texts = withoutOmitted(args.flat()).map((argument) => this.argument(argument));
    const sheet = this.state.engine.activeSheet();
    const value = this.state.engine.evaluate(`=${name}(${texts.join(',')})`, sheet)[0]?.[0] ?? null;
    // The grid does not know the function: that is the workbench's lack, not a result.
    if (isError(value) && value.error === '#NAME?') throw lacking(method);
    return new Described(resultMembers, { value });
  }

  read(property: string): WireValue {
    throw lacking(property);
  }

  write(property: string): void {
    throw lacking(property);
  }

  navigate(property: string): HostObject | null {
    throw lacking(property);
  }

  item(): HostObject {
    throw lacking('GetItem');
  }

  scalars(): readonly string[] {
    return [];
  }

  private argument(value: WireValue): string {
    const range = rangeTarget(value);
    if (range) return asReference(range).slice(1);
    if (value instanceof Described && value.type === 'FunctionResult') return literal((value.target as Result).value);
    const { address } = record(value);
    if (typeof address === 'string')
      return asReference(rangeFrom(this.state, this.state.engine.activeSheet(), address).target).slice(1);
    if (value === null || ['number', 'string', 'boolean'].includes(typeof value))
      return literal(value as FunctionScalar);
    throw failure('InvalidArgument', 'argument of a function');
  }
}

function withoutOmitted(args: readonly WireValue[]): readonly WireValue[] {
  const last = args.map((argument) => argument !== null && argument !== undefined).lastIndexOf(true);
  return args.slice(0, last + 1);
}

function literal(value: FunctionScalar): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function lacking(member: string): HostError {
  const name = `Functions.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  return new HostError('NotImplemented', `The requested feature isn't implemented. (${name})`, name);
}
