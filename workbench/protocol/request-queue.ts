/** One line for all frames and for a person's own edits: a batch runs to its end before the next begins. */

export class RequestQueue {
  private tail: Promise<unknown> = Promise.resolve();
  private length = 0;

  /** Jobs must never wait for add-in code: that code may itself be waiting for a request behind this one. */
  run<T>(job: () => Promise<T> | T): Promise<T> {
    this.length += 1;
    const result = this.tail.then(job);
    this.tail = result.then(
      () => this.done(),
      () => this.done(),
    );
    return result;
  }

  get busy(): boolean {
    return this.length > 0;
  }

  /** Resolves when everything queued up to now is done. */
  idle(): Promise<unknown> {
    return this.tail;
  }

  private done(): void {
    this.length -= 1;
  }
}
