/** Long work on many cells in slices, so that Excel and the pane answer in between: no pause is felt below 50 ms. */

/** Milliseconds of work before others get their turn; a slice ends with the step that passes them. */
const slice = 12;

/** Runs the steps to their end and gives what they return. A step must be short: a row, a finding. Rejects with the signal's reason. */
export async function inSlices<Result>(steps: Generator<void, Result>, signal?: AbortSignal): Promise<Result> {
  let end = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    end = performance.now() + slice;
  }
}
