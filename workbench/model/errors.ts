/** Excel's documented failures, thrown by code; the texts are the documentation's. */
import { HostError } from './host-object';

const texts = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  MergedRangeConflict: 'The operation cannot be done on merged cells.',
  GeneralException: 'There was an internal error while processing the request.',
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: 'The operation attempted affects more cells than the limit allows.',
  FormulaLengthExceedsLimit: 'The formula is longer than the limit allows.',
} as const;

export function failure(code: keyof typeof texts, detail = ''): HostError {
  return new HostError(code, detail === '' ? texts[code] : `${texts[code]} (${detail})`);
}
