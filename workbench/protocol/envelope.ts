/** The messages between office.js and the host, as office.js writes and reads them. */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const RequestFlag = { writes: 1, delayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to the arguments: a path id where a proxy was passed, 0 for a plain value, lists nest. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  /** Absent when the request comes from a context outside Excel.run (Office.addin, custom functions). */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Index among the actions, not an id; left out for payload, cell-edit and session errors. */
  readonly ActionIndex?: number;
}

export interface ReplyBody {
  readonly Error?: WireError;
  /** null beside an error: office.js would apply results that come with one. */
  readonly Results: readonly ActionResult[] | null;
  readonly TraceIds?: readonly number[];
}

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export function replyText(requestId: number, body: ReplyBody): string {
  return JSON.stringify({ id: requestId, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
}

export function pushText(entries: readonly EventEntry[]): string {
  return JSON.stringify({ type: 3, controlId: '', message: { entries } });
}
