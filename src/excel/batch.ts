/** Collects writes until a request would come near Excel's limit, then sends it (5 MB on the web, platform: resource limits). */

/** Bytes of JSON per request; the rest of the 5 MB is for what office.js wraps around it. */
export const requestBudget = 4_000_000;

/** office.js sends about this much for one object and one call on it (measured through the workbench, docs/performance.md). */
const bytesPerCall = 400;

export class Batch {
  private pending = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly budget = requestBudget,
  ) {}

  /** Queues writes; `payload` is what they carry. Sends what is queued first when both together would be too much. */
  async add(payload: unknown, queue: () => void): Promise<void> {
    const bytes = bytesPerCall + utf8Length(JSON.stringify(payload ?? ''));
    if (this.pending > 0 && this.pending + bytes > this.budget) await this.send();
    queue();
    this.pending += bytes;
  }

  async send(): Promise<void> {
    this.pending = 0;
    await this.context.sync();
  }
}

/** Chinese takes three bytes a character; whether Excel counts bytes or characters is not documented, bytes are the safe side. */
function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
