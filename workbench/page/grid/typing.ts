/**
 * What a person types into a cell: read as Excel reads it (by the engine, as in Node), then held against the cell's data
 * validation. A warning asks, a stop refuses, an information tells; Excel's dialogs, with the rule's own words.
 */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { DocumentDataModel, ICellData } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorService, KeyCode, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { AFTER_CELL_EDIT, SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import { contains } from '../../engine/conditional-look';
import type { ValidationRule } from '../../engine/engine';
import { typedCell } from '../../engine/typed-cell';
import type { AlertAnswer, PageGrid } from './page-grid';

/** Before Univer's own readers and checkers, which then do not run. */
const FIRST = 10_000;

export interface Typing {
  /** Resolves when what was typed has been checked; false = it was taken back. */
  settled(): Promise<boolean>;
}

export function installTyping(grid: PageGrid): Typing {
  const { injector, engine } = grid;
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  let checked: Promise<boolean> = Promise.resolve(true);
  let text = '';

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { subUnitId, row, col }) => {
      const { numberFormat = 'General' } = engine.style(subUnitId, row, col);
      // Univer has completed a formula's brackets by now.
      text = value?.f ?? editorText(grid);
      const { cell, format } = typedCell(text, numberFormat, new Date().getFullYear());
      const style =
        format === undefined
          ? {}
          : { s: { ...styleOf(grid, value as Pick<ICellData, 's'> | null), n: { pattern: format } } };
      return { ...value, ...cell, ...style };
    },
  });
  writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: (_before, { subUnitId, row, col }) => {
      const written = text;
      const answer = check(grid, subUnitId, row, col);
      checked = answer.then((given) => given === 'yes' || given === 'ok');
      void answer.then((given) => {
        // Behind Univer's taking back of what was written.
        if (given === 'no' || given === 'retry') setTimeout(() => editAgain(grid, written), 0);
      });
      return checked;
    },
  });
  return {
    settled: async () => {
      const kept = await checked;
      checked = Promise.resolve(true);
      // Univer takes the value back behind the answer.
      if (!kept) await new Promise((resolve) => setTimeout(resolve, 0));
      return kept;
    },
  };
}

/** 'ok' where there is nothing to ask. */
async function check(grid: PageGrid, sheet: string, row: number, column: number): Promise<AlertAnswer> {
  const { engine } = grid;
  const rule = engine.validations(sheet).find(({ ranges }) => ranges.some((range) => contains(range, row, column)));
  if (!rule || rule.alert?.show === false) return 'ok';
  const written = () => engine.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  // Only a formula's result has to be waited for. Until the answer Univer stays in this cell, and what is typed meanwhile
  // would go into it again: a constant is judged before the next key.
  if (written()?.formula) await engine.settle();
  if (written()?.type === 'Empty') return 'ok';
  return engine.isValid(sheet, row, column) ? 'ok' : askAbout(grid, rule);
}

const answersTo: Readonly<Record<'Stop' | 'Warning' | 'Information', readonly AlertAnswer[]>> = {
  Stop: ['retry', 'cancel'],
  Warning: ['yes', 'no', 'cancel'],
  Information: ['ok', 'cancel'],
};

function askAbout({ words, ask }: PageGrid, { alert }: ValidationRule): Promise<AlertAnswer> {
  const style = alert?.style ?? 'Stop';
  const sentence = alert?.message || words.alerts.invalid;
  return ask({
    title: alert?.title || words.alerts.title,
    message: style === 'Warning' ? `${sentence}\n\n${words.alerts.goOn}` : sentence,
    answers: answersTo[style],
  });
}

/** Opens the cell again with what was typed, for the person to change. */
function editAgain({ commands, injector, unitId }: PageGrid, written: string): void {
  const eventType = DeviceInputEventType.Keyboard;
  const params = { visible: true, eventType, keycode: KeyCode.F2, unitId };
  commands.syncExecuteCommand(SetCellEditVisibleOperation.id, params);
  const editor = injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  editor?.replaceText(written);
}

/** As typed: Univer's cell has lost an apostrophe and the spelling of numbers by now. */
function editorText({ injector }: PageGrid): string {
  const unit = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const stream = unit?.getBody()?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function styleOf({ workbook }: PageGrid, cell: Pick<ICellData, 's'> | null | undefined) {
  return workbook.getStyles().getStyleByCell(cell) ?? {};
}
