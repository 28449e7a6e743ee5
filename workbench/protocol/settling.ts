/** Calculates before something is read, once per run of writes. */
import type { HostModel } from '../model/host-object';

export class Settling {
  /** At the start of a batch unknown: a person may have typed meanwhile. */
  private stale = true;

  constructor(
    private readonly model: HostModel,
    /** false for requests that do not touch the workbook. */
    private readonly active: boolean,
  ) {}

  written(): void {
    this.stale = true;
  }

  async beforeReading(): Promise<void> {
    if (!this.stale || !this.active) return;
    await this.model.settle();
    this.stale = false;
  }
}
