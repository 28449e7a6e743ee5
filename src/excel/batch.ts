/**
 * Collects writes until a request would come near Excel's limit, then sends it (5 MB on the web, platform: resource limits).
 * Between its steps others get their turn, and whoever pressed 取消 is heard.
 */

/**
 * Bytes of JSON per request. Excel takes 5 MB; a request is put into text in one go, and one of this size takes the pane no
 * longer than nobody notices.
 */
export const requestBudget = 1_500_000;

/** office.js sends about this much for one object and one call on it (measured through the workbench, docs/performance.md). */
const bytesPerCall = 400;

/** Milliseconds of work before others get their turn. */
const slice = 12;

export interface BatchOptions {
  readonly budget?: number;
  /** Ends the batch between two steps, with its reason. */
  readonly signal?: AbortSignal;
  /** Called when a request has been answered, with the rows of contents that have gone out so far. */
  readonly onSent?: (rows: number) => void;
}

export class Batch {
  private pending = 0;
  private rows = 0;
  private end = performance.now() + slice;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: BatchOptions = {},
  ) {}

  /** Queues writes; `payload` is what they carry, or at most how many bytes. Sends what is queued first when both together would be too much. */
  async add(payload: unknown, queue: () => void, rows = 0): Promise<void> {
    const bytes = bytesPerCall + (typeof payload === 'number' ? payload : jsonBytes(payload ?? ''));
    const { budget = requestBudget } = this.options;
    if (this.pending > 0 && this.pending + bytes > budget) await this.send();
    queue();
    this.pending += bytes;
    this.rows += rows;
    if (performance.now() > this.end) await this.turn();
  }

  async send(): Promise<void> {
    this.pending = 0;
    await this.turn();
    await this.context.sync();
    this.options.onSent?.(this.rows);
    await this.turn();
  }

  private async turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.options.signal?.throwIfAborted();
    this.end = performance.now() + slice;
  }
}

/** Chinese takes three bytes a character; whether Excel counts bytes or characters is not documented, bytes are the safe side. */
export function jsonBytes(payload: unknown): number {
  return new TextEncoder().encode(JSON.stringify(payload)).length;
}
