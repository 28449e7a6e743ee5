/** What the parts of the page's grid share: Univer and its workbook, the engine and model on top of it, and the person. */
import { CanceledError } from '@univerjs/core';
import type { ICommandInfo, ICommandService, IExecutionOptions, Injector, Univer, Workbook } from '@univerjs/core';
import type { UniverEngine } from '../../engine/univer-engine';
import type { WorkbookModel } from '../../model/workbook-model';
import type { ExcelHost } from '../../protocol/excel-host';
import type { PageWords } from '../words';

export type AlertAnswer = 'yes' | 'no' | 'cancel' | 'retry' | 'ok';

export interface Alert {
  readonly title: string;
  readonly message: string;
  readonly answers: readonly AlertAnswer[];
}

export interface PageGrid {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly engine: UniverEngine;
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly words: PageWords;
  /** Shows a dialog and waits for the answer; closing it is the last of the answers. */
  ask(alert: Alert): Promise<AlertAnswer>;
  /** Something a person does: waits its turn among the add-in's requests; afterwards everything is calculated and told. */
  byPerson(deed: () => Promise<unknown> | unknown): Promise<void>;
}

/**
 * Thrown into a command before it runs, ends it without a trace. Univer would leave it on the stack of running commands and
 * take it for the cause of all that follows.
 */
export function cancelCommand({ commands }: Pick<PageGrid, 'commands'>): never {
  (commands as unknown as { readonly _commandExecutionStack: unknown[] })._commandExecutionStack.pop();
  throw new CanceledError();
}

/** Commands that a person (not the engine) caused, after they ran. */
export function onPersonsCommand(
  { commands, engine }: Pick<PageGrid, 'commands' | 'engine'>,
  listener: (command: Readonly<ICommandInfo>, options: IExecutionOptions) => void,
): void {
  commands.onCommandExecuted((command, options) => {
    if (!engine.busy && !options?.onlyLocal) listener(command, options ?? {});
  });
}
