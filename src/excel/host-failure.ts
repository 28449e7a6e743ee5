/**
 * What can go wrong between the add-in and Excel, by our own codes. Excel's codes are stable and not localised, its
 * messages are not meant for people (platform: application-specific-api-error-handling); words/app-words.ts says what to do.
 */

export type HostFailureCode =
  | 'cell-editing'
  | 'sheet-protected'
  | 'name-taken'
  | 'too-large'
  | 'not-supported'
  | 'not-found'
  | 'session-lost'
  | 'busy'
  | 'refused';

const codes: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'sheet-protected',
  ItemAlreadyExists: 'name-taken',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  MemoryLimitReached: 'too-large',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  HostRestartNeeded: 'session-lost',
  InvalidObjectPath: 'session-lost',
  InactiveWorkbook: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ActivityLimitReached: 'busy',
};

export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    /** Excel's own code and the statement that failed, for support; holds no cell contents. */
    readonly detail: string,
    /** Whether what had been written was taken back; null where nothing had to be. */
    readonly isTakenBack: boolean | null = null,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'HostFailure';
  }
}

/** Turns whatever was thrown into a HostFailure. Recognised by `code`: errors come from another realm. */
export function hostFailure(thrown: unknown): HostFailure {
  if (thrown instanceof HostFailure) return thrown;
  const { code, message, debugInfo } = (thrown ?? {}) as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: string };
  };
  const hostCode = typeof code === 'string' ? code : '';
  const where = debugInfo?.errorLocation ?? '';
  const detail = [hostCode || String(message ?? thrown), where].filter(Boolean).join(' ');
  return new HostFailure(codes[hostCode] ?? 'refused', detail);
}
