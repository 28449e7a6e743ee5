/** The one door to `Excel.run`: failures come out as HostFailure, and a cell that is being edited is waited for. */
import { hostFailure } from './host-failure';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch; while a cell is being edited Excel holds it back until the person is done (delayForCellEdit). */
export async function runWaiting<T>(work: Work<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (thrown) {
    throw hostFailure(thrown);
  }
}

/**
 * Runs a batch that only reads. If a cell is being edited, `onWaiting` is told before the batch is sent again to wait:
 * Excel itself says nothing (office-js#806), and a button that seems dead is pressed again.
 */
export async function runReading<T>(work: Work<T>, onWaiting: () => void): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (thrown) {
    const failure = hostFailure(thrown);
    if (failure.code !== 'cell-editing' || !Office.context.requirements.isSetSupported('DelayForCellEdit', '1.1'))
      throw failure;
    onWaiting();
    return runWaiting(work);
  }
}
