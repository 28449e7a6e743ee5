/** The host behind all frames: the workbook's model, the one request queue, faults, settings, the traffic record. */
import type { HostModel } from '../model/host-object';
import { DEFAULT_BOOT, type BootOptions } from './boot/boot-options';
import { DocumentSettings } from './boot/document-settings';
import type { EventEntry } from './envelope';
import { observedFaults, type Faults } from './faults';
import { FrameConnection } from './frame-connection';
import { RequestQueue } from './request-queue';
import { Traffic } from './traffic';

const EVENT_CATEGORY = 65536;

export class ExcelHost {
  readonly queue = new RequestQueue();
  readonly traffic = new Traffic();
  readonly settings = new DocumentSettings();
  readonly faults: Faults;
  private readonly connections = new Set<FrameConnection>();
  private readonly faultListeners = new Set<(key: keyof Faults) => void>();

  constructor(
    readonly model: HostModel,
    faults: Partial<Faults> = {},
  ) {
    this.faults = observedFaults(faults, (key) => this.faultListeners.forEach((listener) => listener(key)));
  }

  /** A connection for one frame; its `bootObjects()` go onto the frame's window before office.js runs there. */
  connect(options: Partial<BootOptions> = {}): FrameConnection {
    const connection = new FrameConnection(this, { ...DEFAULT_BOOT, ...options });
    this.connections.add(connection);
    return connection;
  }

  disconnect(connection: FrameConnection): void {
    this.connections.delete(connection);
  }

  onFaultChange(listener: (key: keyof Faults) => void): () => void {
    this.faultListeners.add(listener);
    return () => this.faultListeners.delete(listener);
  }

  /** Something a person does to the workbook: waits its turn among the requests, then tells the frames what changed. */
  async act<T>(deed: () => Promise<T> | T): Promise<T> {
    return this.queue.run(async () => {
      try {
        return await deed();
      } finally {
        this.pushEvents();
      }
    });
  }

  /** Sends what happened to every frame; office.js filters by what each has registered. */
  pushEvents(): void {
    const entries: EventEntry[] = this.model.takeEvents().map((event) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: event.type,
      targetId: event.targetId,
      message: JSON.stringify(event.message),
    }));
    if (entries.length === 0) return;
    for (const connection of this.connections) connection.push(entries);
  }

  /** All requests answered and no new one came for a few turns of the event loop. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await nextTurn();
      if (this.queue.busy || [...this.connections].some((connection) => connection.openRequests > 0)) {
        await this.queue.idle();
        quiet = -1;
      }
    }
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
