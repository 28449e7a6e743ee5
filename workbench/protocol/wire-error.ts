/** Failures in the form the library understands, with the texts that Microsoft's documentation gives for the codes. */
import { HostError } from '../model/host-object';
import type { WireError } from './envelope';

const TEXTS: Readonly<Record<string, { readonly text: string; readonly status: number }>> = {
  AccessDenied: { text: 'You cannot perform the requested operation.', status: 403 },
  ApiNotFound: {
    text: 'The API you are trying to use could not be found. It may be available in a newer version of the Office application.',
    status: 400,
  },
  BadPassword: { text: 'The password you supplied is incorrect.', status: 400 },
  GeneralException: { text: 'There was an internal error while processing the request.', status: 500 },
  InsertDeleteConflict: { text: 'The insert or delete operation attempted resulted in a conflict.', status: 400 },
  InvalidArgument: { text: 'The argument is invalid or missing or has an incorrect format.', status: 400 },
  InvalidOperation: { text: 'The operation attempted is invalid on the object.', status: 400 },
  InvalidOperationInCellEditMode: {
    text: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    status: 400,
  },
  InvalidReference: { text: 'This reference is not valid for the current operation.', status: 400 },
  InvalidRequest: { text: 'Cannot process the request.', status: 400 },
  InvalidSelection: { text: 'The current selection is invalid for this operation.', status: 400 },
  ItemAlreadyExists: { text: 'The resource being created already exists.', status: 400 },
  ItemNotFound: { text: "The requested resource doesn't exist.", status: 404 },
  NonBlankCellOffSheet: {
    text: "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    status: 400,
  },
  NotImplemented: { text: "The requested feature isn't implemented.", status: 501 },
  RequestAborted: { text: 'The request was aborted during run time.', status: 400 },
  RequestPayloadSizeLimitExceeded: { text: 'The request payload size has exceeded the limit.', status: 413 },
  ResponsePayloadSizeLimitExceeded: { text: 'The response payload size has exceeded the limit.', status: 413 },
  ServiceNotAvailable: { text: 'The service is unavailable.', status: 503 },
  Unauthenticated: { text: 'Required authentication information is either missing or invalid.', status: 401 },
  UnsupportedOperation: { text: 'The operation being attempted is not supported.', status: 400 },
};

/** The documented English sentence of a code. */
export function textOf(code: string): string {
  return TEXTS[code]?.text ?? code;
}

export function hostError(code: string, location = '', detail = ''): HostError {
  return new HostError(code, detail ? `${textOf(code)} (${detail})` : textOf(code), location);
}

/** `actionIndex` is left out where Excel names no statement. */
export function toWireError(error: unknown, fallbackLocation: string, actionIndex?: number): WireError {
  const known = error instanceof HostError ? error : unexpected(error);
  return {
    Code: known.code,
    Message: known.message || textOf(known.code),
    Location: known.location || fallbackLocation,
    HttpStatusCode: TEXTS[known.code]?.status ?? 400,
    ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
  };
}

/** A fault of the workbench itself must not look like one of Excel's: its own message goes along. */
function unexpected(error: unknown): HostError {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return hostError('GeneralException', '', `workbench: ${text}`);
}
