/**
 * Ribbon commands: the host calls a registered handler with the action's name (event 39) and the add-in reports the end
 * with Execute 94. A function that throws or never calls `completed()` reports nothing, so the caller needs a time-out.
 */

const COMMAND_EVENT = 39;
const NO_SUCH_FUNCTION = 11101;

type CommandHandler = (eventId: number, payload: readonly unknown[]) => void;

interface Pending {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

export class CommandChannel {
  private handler: CommandHandler | null = null;
  private readonly pending = new Map<string, Pending>();
  private nextId = 1;

  attach(handler: CommandHandler): void {
    this.handler = handler;
  }

  detach(): void {
    this.handler = null;
  }

  /** Resolves when the add-in calls `event.completed()`. */
  run(functionName: string, controlId: string, timeoutMs: number): Promise<void> {
    const handler = this.handler;
    if (!handler)
      return Promise.reject(new Error(`The add-in does not listen for commands yet; ${controlId} was not run.`));
    const commandId = String(this.nextId++);
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () =>
          this.settle(commandId)?.reject(new Error(`${functionName} did not call completed() within ${timeoutMs} ms.`)),
        timeoutMs,
      );
      const clear = () => clearTimeout(timer);
      this.pending.set(commandId, {
        resolve: () => (clear(), resolve()),
        reject: (reason) => (clear(), reject(reason)),
      });
      try {
        handler(COMMAND_EVENT, [commandId, functionName, JSON.stringify({ source: { id: controlId } })]);
      } catch (error) {
        this.settle(commandId)?.reject(new Error(`${functionName} threw: ${messageOf(error)}`));
      }
    });
  }

  /** The page goes: nobody will report the end of what still runs. */
  cancelAll(): void {
    for (const commandId of [...this.pending.keys()]) this.settle(commandId)?.reject(new Error('The page was closed.'));
  }

  /** Execute 94: `[commandId, status, detail]`. */
  completed(params: unknown): void {
    const [commandId, status, detail] = toList(params);
    const pending = this.settle(String(commandId));
    if (!pending) return;
    if (status === 0 || status === undefined || status === null) pending.resolve();
    else if (status === NO_SUCH_FUNCTION) pending.reject(new Error('The add-in has no function of that name.'));
    else pending.reject(new Error(`The command ended with status ${String(status)} ${String(detail ?? '')}.`));
  }

  private settle(commandId: string): Pending | undefined {
    const pending = this.pending.get(commandId);
    this.pending.delete(commandId);
    return pending;
  }
}

function messageOf(error: unknown): string {
  return error && typeof error === 'object' && 'message' in error ? String(error.message) : String(error);
}

function toList(params: unknown): readonly unknown[] {
  if (Array.isArray(params)) return params;
  if (params && typeof params === 'object' && 'toArray' in params && typeof params.toArray === 'function') {
    return (params as { toArray(): unknown[] }).toArray();
  }
  return [];
}
