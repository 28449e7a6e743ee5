/** The line at the top: what is open, and the workbench's own menu, set apart from Excel's commands. */
import { useDesk, useDeskState } from './desk-context';
import { Icon } from './icons';
import { WorkbenchMenu } from './workbench-menu';

export function TitleBar() {
  const desk = useDesk();
  const { words } = useDeskState();
  return (
    <header className="title-bar">
      <span className="logo" aria-hidden="true">
        <img src="/page/shell/workbench.svg" width="20" height="20" alt="" />
      </span>
      <button type="button" title={words.saveXlsx} aria-label={words.saveXlsx} onClick={() => void desk.saveXlsx()}>
        <Icon name="save" size={18} />
      </button>
      <button type="button" title={words.tools.undo} aria-label={words.tools.undo} onClick={() => desk.act('undo')}>
        <Icon name="undo" size={18} />
      </button>
      <button type="button" title={words.tools.redo} aria-label={words.tools.redo} onClick={() => desk.act('redo')}>
        <Icon name="redo" size={18} />
      </button>
      <h1>
        {words.book} <span>— {words.notExcel}</span>
      </h1>
      <WorkbenchMenu />
    </header>
  );
}
