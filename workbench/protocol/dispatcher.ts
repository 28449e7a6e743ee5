/**
 * Works off one request: its actions in order, until the first failure. What stood before the failing action stays done:
 * Excel does not roll back.
 */
import type { HostModel } from '../model/host-object';
import type { ApiGate } from './api-gate';
import { resolveArguments } from './arguments';
import { ActionType, PathType, type Action, type ActionResult, type ReplyBody, type RequestBody } from './envelope';
import { isHostObject, PathResolver } from './path-resolver';
import { QueryWalker } from './query-walker';
import { methodReads, methodWrites } from './reading-methods';
import type { Services } from './services/services';
import { Settling } from './settling';
import { hostError, toWireError } from './wire-error';

export interface DispatcherParts {
  readonly model: HostModel;
  readonly services: Services;
  readonly gate: ApiGate;
}

/** A failure that a test asked for. */
export interface PlannedFailure {
  readonly atAction: number;
  readonly code: string;
}

export interface Outcome {
  readonly body: ReplyBody;
  /** The error as it was thrown, for the record: a fault of the workbench has a stack. */
  readonly failure?: unknown;
}

/** Never throws: office.js waits for ever for an answer that does not come. */
export async function dispatch(body: RequestBody, parts: DispatcherParts, planned?: PlannedFailure): Promise<Outcome> {
  const run = new BatchRun(body, parts, planned);
  let outcome = await run.actions();
  if (!usesWorkbook(body)) return outcome;
  try {
    await parts.model.flush();
  } catch (error) {
    if (!outcome.body.Error) outcome = { body: { Error: toWireError(error, ''), Results: null }, failure: error };
  }
  return outcome;
}

/**
 * Requests on services (add-in start-up, pane visibility, results of functions) do not touch the workbook, even where a
 * root stands beside the service: that is the container of the functions' runtime.
 */
export function usesWorkbook(body: RequestBody): boolean {
  const types = Object.values(body.ObjectPaths).map(({ ObjectPathType: type }) => type);
  return (
    !types.includes(PathType.service) && types.some((type) => type === PathType.root || type === PathType.reference)
  );
}

class BatchRun {
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  private readonly settling: Settling;
  private readonly paths: PathResolver;
  private readonly walker: QueryWalker;

  constructor(
    private readonly body: RequestBody,
    private readonly parts: DispatcherParts,
    private readonly planned: PlannedFailure | undefined,
  ) {
    this.settling = new Settling(parts.model, usesWorkbook(body));
    this.paths = new PathResolver(body.ObjectPaths, { ...parts, settling: this.settling });
    this.walker = new QueryWalker(parts.gate);
  }

  async actions(): Promise<Outcome> {
    const { Actions: actions } = this.body;
    const failAt = this.planned ? Math.min(this.planned.atAction, actions.length - 1) : -1;
    for (const [index, action] of actions.entries()) {
      try {
        if (index === failAt && this.planned) throw hostError(this.planned.code);
        await this.perform(action);
      } catch (error) {
        return { body: { Error: toWireError(error, this.location(action), index), Results: null }, failure: error };
      }
    }
    return { body: { Results: this.results, TraceIds: this.traceIds } };
  }

  private async perform(action: Action): Promise<void> {
    switch (action.ActionType) {
      case ActionType.instantiate: {
        const object = await this.paths.resolve(action.ObjectPathId);
        return this.answer(action, object?.identity() ?? null);
      }
      case ActionType.query: {
        const object = await this.paths.resolve(action.ObjectPathId);
        await this.settling.beforeReading();
        return this.answer(action, this.walker.answer(object, action.QueryInfo));
      }
      case ActionType.method:
        return this.answer(action, await this.callMethod(action));
      case ActionType.setProperty:
        return this.setProperty(action);
      case ActionType.trace:
        // Both are needed: without the result or without the id some event kinds are never attached.
        this.traceIds.push(action.Id);
        return this.answer(action, null);
      default:
        throw hostError('NotImplemented', '', `action type ${action.ActionType} (recursive load, retrieve, update)`);
    }
  }

  private async callMethod(action: Action): Promise<unknown> {
    const object = await this.paths.resolve(action.ObjectPathId);
    const args = await resolveArguments(action.ArgumentInfo, this.paths.resolve);
    // A missing item's methods do nothing: `getItemOrNullObject("Sample").delete()` is a common opening of samples.
    if (object === null) return null;
    this.parts.gate.check(object.type, action.Name);
    // office.js filters events by what the page registered, so that the host need not keep registrations.
    if (/^_(Unr|R)egister/.test(action.Name)) return null;
    if (methodReads(action.Name)) await this.settling.beforeReading();
    const result = object.call(action.Name, args);
    if (methodWrites(action.Name)) this.settling.written();
    if (isHostObject(result)) return result.identity();
    return result === undefined ? null : result;
  }

  private async setProperty(action: Action): Promise<void> {
    const object = await this.paths.resolve(action.ObjectPathId);
    const [value] = await resolveArguments(action.ArgumentInfo, this.paths.resolve);
    if (object === null) return;
    this.parts.gate.check(object.type, action.Name);
    object.write(action.Name, value);
    this.settling.written();
  }

  private answer(action: Action, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  /** Where the failing action stands: `Range.values`, or the method that should have led there. */
  private location(action: Action): string {
    if (action.ActionType === ActionType.instantiate) return this.paths.location(action.ObjectPathId);
    return this.paths.locationOfMember(action.ObjectPathId, action.Name);
  }
}
