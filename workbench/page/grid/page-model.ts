/** The workbook's model in a page: at the end of each batch the grid shows what the batch did, as Excel's screen does. */
import { WorkbookModel } from '../../model/workbook-model';

export class PageModel extends WorkbookModel {
  /** Runs when a batch is over and everything is calculated. */
  onBatchEnd: () => void = () => undefined;

  override async flush(): Promise<void> {
    await super.flush();
    await this.engine.settle();
    this.onBatchEnd();
  }
}
