/**
 * Custom functions through office.js's own runtime: a call is pushed to one frame and its result comes back as a method
 * call. Slow (results are held back 50 to 500 ms), so used to prove conformance only; the grid calls functions directly.
 */
import type { EventEntry } from '../envelope';
import type { Services } from './services';

const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';
const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
/** Errors among the arguments arrive as `{ type: 'CustomFunctionError', code }` and become Error objects. */
const FLAG_ERRORS_ALLOWED = 4;

export interface RuntimeResult {
  readonly failed: boolean;
  readonly value: unknown;
  /** 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!; 0, 2, 3 thrown, NaN, rejected. */
  readonly errorCode: number | undefined;
}

interface InvocationResult {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

export class FunctionRuntime {
  private readonly waiting = new Map<number, (result: RuntimeResult) => void>();
  private nextId = 1;

  constructor(private readonly push: (entry: EventEntry) => void) {}

  addTo(services: Services): void {
    services.add(SERVICE, {
      _GetEnabledFeatures: () => [],
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      SetInvocationResults: ([results]) => {
        for (const result of results as InvocationResult[]) this.settle(result);
      },
    });
  }

  call(functionName: string, parameters: readonly unknown[], address: string): Promise<RuntimeResult> {
    const invocationId = this.nextId++;
    const invocation = {
      invocationId,
      functionName: functionName.toUpperCase(),
      parameterValues: parameters,
      address,
      flags: FLAG_ERRORS_ALLOWED,
      parameterAddresses: null,
    };
    return new Promise((resolve) => {
      this.waiting.set(invocationId, resolve);
      this.push({
        messageCategory: FUNCTION_CATEGORY,
        messageType: INVOKE,
        targetId: '',
        message: JSON.stringify(invocation),
      });
    });
  }

  private settle(result: InvocationResult): void {
    const resolve = this.waiting.get(result.id);
    this.waiting.delete(result.id);
    resolve?.({ failed: result.failed === true, value: result.value, errorCode: result.errorCode });
  }
}
