/** One frame with office.js in it: takes its requests, answers each whatever happens, pushes events to it. */
import type { HostModel } from '../model/host-object';
import { ApiGate } from './api-gate';
import { createBridge, type Bridge } from './boot/bridge';
import type { BootOptions } from './boot/boot-options';
import { CommandChannel } from './boot/command-channel';
import type { DocumentSettings } from './boot/document-settings';
import { createExternal } from './boot/external';
import { dispatch, usesWorkbook, type Outcome } from './dispatcher';
import { pushText, replyText, RequestFlag, type EventEntry, type ReplyBody, type Request } from './envelope';
import { takePlannedFault, type Faults, type PlannedFault } from './faults';
import { reflectMembers, type LoadedLibrary, type MemberTable } from './member-table';
import type { RequestQueue } from './request-queue';
import { addAppRuntime, type AppRuntime } from './services/app-runtime';
import { FunctionRuntime } from './services/function-runtime';
import { Services } from './services/services';
import { byteLength, kindOf, type Traffic } from './traffic';
import { hostError, toWireError } from './wire-error';

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/** What a connection has of the host that it shares with other frames. */
export interface ConnectedHost {
  readonly model: HostModel;
  readonly queue: RequestQueue;
  readonly traffic: Traffic;
  readonly settings: DocumentSettings;
  readonly faults: Faults;
  pushEvents(): void;
  onFaultChange(listener: () => void): () => void;
}

export class FrameConnection {
  readonly commands = new CommandChannel();
  readonly functions: FunctionRuntime;
  readonly appRuntime: AppRuntime;
  /** Requests received and not answered; those that wait for the end of cell editing do not count. */
  openRequests = 0;
  private readonly bridge: Bridge;
  private readonly services = new Services();
  private gate: ApiGate;
  private isLost = false;

  constructor(
    private readonly host: ConnectedHost,
    readonly options: BootOptions,
  ) {
    const none: MemberTable = new Map();
    this.gate = new ApiGate(none, options.apiSet);
    this.bridge = createBridge((text) => this.receive(text));
    this.appRuntime = {
      startState: 'Inactive',
      state: options.initialDisplay === 'taskpane' ? 'Visible' : 'Background',
    };
    this.functions = new FunctionRuntime((entry) => this.push([entry]));
    this.functions.addTo(this.services);
    addAppRuntime(this.services, this.appRuntime, (visible) => this.tellVisibility(visible));
    this.services.add('Microsoft.InternalService.AddinInternalService', { NotifyActionHandlerReady: () => null });
    this.services.add('Microsoft.Telemetry.TelemetryService', { SendTelemetryEvent: () => null });
  }

  /** What must stand on the frame's window before office.js runs. */
  bootObjects(): { readonly _richApiNativeBridge: Bridge; readonly external: Record<string, unknown> } {
    const { options, commands } = this;
    return {
      _richApiNativeBridge: this.bridge,
      external: createExternal({ options, settings: this.host.settings, commands }),
    };
  }

  /** To be called once the library stands: from then on members are known and gated. */
  libraryLoaded(library: LoadedLibrary): void {
    this.gate = new ApiGate(reflectMembers(library), this.options.apiSet);
  }

  get members(): MemberTable {
    return this.gate.table;
  }

  /** Hears whenever the pane is shown or hidden, by the person or by the add-in. */
  onVisibility: (visible: boolean) => void = () => undefined;

  /** The pane is opened by the person. */
  showPane(): void {
    this.setVisible(true);
  }

  /** The pane is closed by the person; its code goes on, as a shared runtime's does. */
  hidePane(): void {
    this.setVisible(false);
  }

  push(entries: readonly EventEntry[]): void {
    this.deliver(pushText(entries));
  }

  /** Throws where a test wants the library's call to. */
  private receive(text: string): void {
    if (this.isLost) return;
    const request = JSON.parse(text) as Request;
    const planned = kindOf(request.message.body) === 'work' ? takePlannedFault(this.host.faults) : null;
    if (planned?.as === 'throw') throw new Error('The request could not be sent.');
    if (planned?.as === 'lost') this.isLost = true;
    else void this.workOff(request, byteLength(text), planned);
  }

  private async workOff(request: Request, bytesOut: number, planned: PlannedFault | null): Promise<void> {
    await planned?.happening();
    const inWorkbook = usesWorkbook(request.message.body);
    const { faults } = this.host;
    if (inWorkbook && faults.cellEdit && request.flags & RequestFlag.delayForCellEdit) await this.cellEditEnded();
    this.openRequests += 1;
    await this.host.queue.run(async () => {
      try {
        if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
        const outcome = await this.outcomeOf(request, bytesOut, planned);
        if (planned?.as === 'lost-after') this.isLost = true;
        this.answer(request, bytesOut, outcome);
      } finally {
        this.openRequests -= 1;
      }
      this.host.pushEvents();
    });
  }

  private async outcomeOf(request: Request, bytesOut: number, planned: PlannedFault | null): Promise<Outcome> {
    const { faults, model } = this.host;
    const { body } = request.message;
    try {
      if (bytesOut > faults.payloadLimit) return refused('RequestPayloadSizeLimitExceeded');
      if (usesWorkbook(body) && faults.cellEdit && !(request.flags & RequestFlag.delayForCellEdit)) {
        return refused('InvalidOperationInCellEditMode');
      }
      const fails = planned?.as === 'answer';
      if (fails && planned.atAction === null) return refused(faults.errorCode);
      const failure =
        fails && planned.atAction !== null ? { atAction: planned.atAction, code: faults.errorCode } : undefined;
      return await dispatch(body, { model, services: this.services, gate: this.gate }, failure);
    } catch (error) {
      return { body: { Error: toWireError(error, ''), Results: null }, failure: error };
    }
  }

  private answer(request: Request, bytesOut: number, outcome: Outcome): void {
    let { body, failure } = outcome;
    let text = '';
    try {
      text = replyText(request.id, body);
      if (byteLength(text) > this.host.faults.payloadLimit) {
        ({ body, failure } = refused('ResponsePayloadSizeLimitExceeded'));
        text = replyText(request.id, body);
      }
    } catch (error) {
      failure = error;
      body = { Error: toWireError(error, ''), Results: null };
      text = replyText(request.id, body);
    }
    this.host.traffic.add({
      kind: kindOf(request.message.body),
      bytesOut,
      bytesIn: byteLength(text),
      actions: request.message.body.Actions.length,
      flags: request.flags,
      error: body.Error?.Code ?? null,
      ...(failure === undefined ? {} : { failure }),
    });
    this.deliver(text);
  }

  /** A handler of the add-in may throw out of the call; that must not stop the host. */
  private deliver(text: string): void {
    if (this.isLost) return;
    try {
      this.bridge.onMessageFromHost?.(text);
    } catch (error) {
      console.error('workbench: the add-in threw while receiving a message:', error);
    }
  }

  private cellEditEnded(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.host.onFaultChange(() => {
        if (this.host.faults.cellEdit) return;
        stop();
        resolve();
      });
    });
  }

  private setVisible(visible: boolean): void {
    const state = visible ? 'Visible' : 'Background';
    if (this.appRuntime.state === state) return;
    this.appRuntime.state = state;
    this.tellVisibility(visible);
  }

  /** Pushed after the answer of the request that caused it. */
  private tellVisibility(visible: boolean): void {
    this.onVisibility(visible);
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    const entry = { messageCategory: EVENT_CATEGORY, messageType: VISIBILITY_CHANGED, targetId: '', message };
    setTimeout(() => this.push([entry]), 0);
  }
}

function refused(code: string): Outcome {
  const body: ReplyBody = { Error: toWireError(hostError(code), ''), Results: null };
  return { body };
}
