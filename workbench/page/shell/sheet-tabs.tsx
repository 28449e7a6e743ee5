/** The sheets' tabs: switch, add, rename in place, and a menu for the rest. */
import { useState } from 'react';
import * as sheetActions from '../grid/sheet-actions';
import type { SheetTab } from '../grid/sheet-actions';
import { useDesk, useDeskState } from './desk-context';
import { Icon } from './icons';
import { Popup } from './popup';

export function SheetTabs() {
  const desk = useDesk();
  const { words, view } = useDeskState();
  const [renaming, setRenaming] = useState<string | null>(null);
  const { grid } = desk;
  const sheets = view?.sheets ?? [];
  const shown = sheets.filter(({ visible }) => visible);
  const hidden = sheets.filter(({ visible }) => !visible);
  const active = shown.find(({ id }) => id === view?.active);
  return (
    <nav className="sheet-tabs" aria-label={words.tabs.list}>
      <Popup className="tab-tool" label={<Icon name="list" size={16} />} title={words.tabs.menu} align="start">
        {(close) =>
          grid && active ? (
            <TabMenu {...{ grid, active, hidden }} close={close} rename={() => setRenaming(active.id)} />
          ) : null
        }
      </Popup>
      <div role="tablist" aria-label={words.tabs.list} className="tab-strip">
        {shown.map((sheet) => (
          <Tab
            key={sheet.id}
            sheet={sheet}
            active={sheet.id === active?.id}
            renaming={sheet.id === renaming}
            onOpen={() => grid && sheetActions.activateSheet(grid, sheet.id)}
            onRename={() => setRenaming(sheet.id)}
            onNamed={(name) => {
              setRenaming(null);
              if (grid && name !== null && name !== sheet.name) void sheetActions.renameSheet(grid, sheet.id, name);
            }}
          />
        ))}
      </div>
      <button
        type="button"
        className="tab-tool"
        title={words.tabs.add}
        aria-label={words.tabs.add}
        onClick={() => grid && void sheetActions.addSheet(grid)}
      >
        <Icon name="plus" size={16} />
      </button>
    </nav>
  );
}

interface TabProps {
  readonly sheet: SheetTab;
  readonly active: boolean;
  readonly renaming: boolean;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  /** null = left as it was. */
  readonly onNamed: (name: string | null) => void;
}

function Tab({ sheet, active, renaming, onOpen, onRename, onNamed }: TabProps) {
  const { words } = useDeskState();
  if (renaming)
    return (
      <input
        className="tab-name"
        aria-label={words.tabs.rename}
        defaultValue={sheet.name}
        autoFocus
        onFocus={({ target }) => target.select()}
        onBlur={({ target }) => onNamed(target.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
          if (key === 'Escape') onNamed(null);
        }}
      />
    );
  return (
    <button
      type="button"
      role="tab"
      className="sheet-tab"
      aria-selected={active}
      style={sheet.color ? { boxShadow: `inset 0 -3px ${sheet.color}` } : undefined}
      onClick={onOpen}
      onDoubleClick={onRename}
    >
      {sheet.name}
    </button>
  );
}

interface TabMenuProps {
  readonly grid: Parameters<typeof sheetActions.addSheet>[0];
  readonly active: SheetTab;
  readonly hidden: readonly SheetTab[];
  readonly close: () => void;
  readonly rename: () => void;
}

function TabMenu({ grid, active, hidden, close, rename }: TabMenuProps) {
  const { tabs } = useDeskState().words;
  const entries: readonly { readonly label: string; readonly run: () => unknown }[] = [
    { label: tabs.rename, run: rename },
    { label: tabs.remove, run: () => sheetActions.removeSheet(grid, active.id) },
    { label: tabs.moveLeft, run: () => sheetActions.moveSheet(grid, active.id, -1) },
    { label: tabs.moveRight, run: () => sheetActions.moveSheet(grid, active.id, 1) },
    { label: tabs.hide, run: () => sheetActions.showSheet(grid, active.id, false) },
    ...hidden.map(({ id, name }) => ({
      label: `${tabs.show}: ${name}`,
      run: () => sheetActions.showSheet(grid, id, true),
    })),
  ];
  return entries.map(({ label, run }) => (
    <button key={label} type="button" role="menuitem" onClick={() => (close(), void run())}>
      {label}
    </button>
  ));
}
