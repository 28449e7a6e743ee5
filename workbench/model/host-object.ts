/**
 * The border between the protocol (messages, paths, gates) and the model (what a Worksheet, Range, Table… answers).
 * Member names are those of the wire: PascalCase of the public API unless office.js says otherwise
 * (`_KeepReference`, `Gridlines`). The protocol has already resolved paths and arguments: a proxy argument arrives here as
 * the HostObject it stands for, also inside objects.
 */

export type WireValue = unknown;

export interface HostObject {
  /** Excel's class: `Range`, `WorksheetCollection`, `ConditionalFormat`. The member table and the API gate are keyed by it. */
  readonly type: string;
  /** What an Instantiate answers besides `{}`: `{Id}`, `{_Id}`, `{_ReferenceId}` … */
  identity(): Readonly<Record<string, WireValue>>;
  /** A scalar property, by wire name. Throws HostError('NotImplemented') with `Type.Member` when unknown. */
  read(property: string): WireValue;
  /** Sets a scalar property. */
  write(property: string, value: WireValue): void;
  /** A navigation property (`Format`, `Fill`, `Worksheets`). null = null object. */
  navigate(property: string): HostObject | null;
  /** An indexer (`worksheets/"指标进度"`): key, name or id, throws ItemNotFound. */
  item(key: WireValue): HostObject;
  /** A method. A HostObject (or null, for a null object) when the method is a path, otherwise a plain value. */
  call(method: string, args: readonly WireValue[]): HostObject | null | WireValue;
  /** Members of a collection, in order; undefined for everything else. */
  items?(): readonly HostObject[];
  /** Names of the scalar properties that `load()` without a list reads. */
  scalars(): readonly string[];
}

/** A failure as Excel states it; `code` is one of the documented error codes, `location` is `Range.values`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Tells the protocol what happened, so that it can push the event after the answer (wire.md 4). */
export interface HostEvent {
  /** Numeric event type of the wire: 10 data changed, 11 activated … */
  readonly type: number;
  /** Sheet id, `Workbook`, table id. */
  readonly targetId: string;
  readonly message: Readonly<Record<string, WireValue>>;
}

/** The workbook as a whole, as the protocol sees it. */
export interface HostModel {
  /** The root object: Workbook. */
  readonly root: HostObject;
  /** Looks up an object that `_KeepReference` has kept (object path type 6). */
  byReference(referenceId: string): HostObject;
  /** Called before a Query or a method that reads: writes buffered so far are applied and formulas calculated. */
  settle(): Promise<void>;
  /** Called at the end of a batch, also of a failed one: buffered parts (validation, formats) reach the engine. */
  flush(): Promise<void>;
  /** Events since the last call, in order. */
  takeEvents(): readonly HostEvent[];
}
