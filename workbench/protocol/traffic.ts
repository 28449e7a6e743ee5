/** A record of every request, for tests and for the figures of a run. */
import { ActionType, type RequestBody } from './envelope';
import { usesWorkbook } from './dispatcher';

/** `cleanup` only releases references; `service` does not touch the workbook (start-up, pane, function results). */
export type RequestKind = 'work' | 'cleanup' | 'service';

export interface RequestRecord {
  readonly kind: RequestKind;
  /** UTF-8 bytes of the request and of the answer. */
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly actions: number;
  readonly flags: number;
  /** The error's code when the request failed. */
  readonly error: string | null;
  /** What was thrown, with its stack when the workbench itself is at fault. */
  readonly failure?: unknown;
}

export class Traffic {
  private records: RequestRecord[] = [];

  get requests(): readonly RequestRecord[] {
    return this.records;
  }

  add(record: RequestRecord): void {
    this.records.push(record);
  }

  reset(): void {
    this.records = [];
  }
}

export function kindOf(body: RequestBody): RequestKind {
  if (!usesWorkbook(body)) return 'service';
  const methods = body.Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  const releases = methods.every(
    ({ ActionType: type, Name }) => type === ActionType.method && Name === '_RemoveReference',
  );
  return methods.length > 0 && releases ? 'cleanup' : 'work';
}

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
