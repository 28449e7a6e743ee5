/// <reference types="office-js" />
/** office.js started on the tiny model. */
import { Frame, type FrameOptions } from '../../../workbench/headless/frame';
import { ExcelHost } from '../../../workbench/protocol/excel-host';
import type { Faults } from '../../../workbench/protocol/faults';
import { TinyModel } from './tiny-model';

export interface Tiny {
  readonly model: TinyModel;
  readonly host: ExcelHost;
  readonly frame: Frame;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  close(): void;
}

export async function openTiny(options: FrameOptions = {}, faults: Partial<Faults> = {}): Promise<Tiny> {
  const model = new TinyModel();
  const host = new ExcelHost(model, faults);
  const frame = new Frame(host, options);
  await frame.start();
  await host.settled();
  host.traffic.reset();
  const window = frame.window as unknown as { Excel: typeof Excel; Office: typeof Office };
  return { model, host, frame, Excel: window.Excel, Office: window.Office, close: () => frame.close() };
}

/** What an action failed with, as the add-in sees it. */
export async function failureOf(action: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await action;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('It did not fail.');
}
