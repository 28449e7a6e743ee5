/** From the arguments of a call to a row that is read and judged. */
import { assess, type Assessment } from '../progress/assessment';
import { readFrame } from '../progress/frame';
import { readPath } from '../progress/path';
import { all, failed, then, type Result } from '../progress/result';
import { readBase, readRow, readTarget, type Row } from '../progress/row';
import { presetOf, statusOf, type Preset, type Status } from '../progress/status';
import { list, pathArgument, scalar, type Arguments } from './arguments';

export function rowOf({ base, target, actuals, years, asOf, baseYear }: Arguments): Result<Row> {
  return then(all(list(actuals), list(years)), ([held, span]) =>
    then(readFrame(span, scalar(asOf), scalar(baseYear)), (frame) =>
      readRow(frame, readTarget(scalar(target)), readBase(scalar(base)), held),
    ),
  );
}

export function assessmentOf(args: Arguments): Result<Assessment> {
  return then(all(list(args.years), pathArgument(args.path)), ([years, path]) =>
    then(all(readPath(path, years.length), rowOf(args)), ([choice, row]) => assess(row, choice)),
  );
}

/** A status and what it was judged from: the assessment, or why there is none. */
export interface Judgement {
  readonly status: Status;
  readonly from: Result<Assessment>;
}

export function judgementOf(args: Arguments): Result<Judgement> {
  return then(presetOf(scalar(args.preset)), (preset) => {
    const from = assessmentOf(args);
    return then(judge(from, preset), (status) => ({ status, from }));
  });
}

/** An actual that is no actual makes the row 无法评估; nothing reported is a status too, not an error. */
export function judge(from: Result<Assessment>, preset: Preset): Result<Status> {
  if (!failed(from)) return statusOf(from, preset);
  const { cause } = from;
  if (cause === 'not-reported') return cause;
  return typeof cause === 'string' || cause.code === 'unreadable-actual' ? 'not-assessable' : from;
}
