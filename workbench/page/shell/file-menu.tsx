/** Excel's File: a new workbook, the workbench's own files, and .xlsx out. */
import { useEffect, useRef } from 'react';
import { useDesk, useDeskState } from './desk-context';
import { Popup } from './popup';

export function FileMenu() {
  const desk = useDesk();
  const { words } = useDeskState();
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void desk.saveXlsx();
    };
    document.addEventListener('keydown', save);
    return () => document.removeEventListener('keydown', save);
  }, [desk]);
  const entries = [
    { label: words.newBook, run: () => void desk.newBook() },
    { label: words.openState, run: () => picker.current?.click() },
    { label: words.saveState, run: () => void desk.saveState() },
    { label: words.saveXlsx, run: () => void desk.saveXlsx() },
  ];
  return (
    <>
      <Popup className="file-button" label={words.file}>
        {(close) =>
          entries.map(({ label, run }) => (
            <button key={label} type="button" role="menuitem" onClick={() => (close(), run())}>
              {label}
            </button>
          ))
        }
      </Popup>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={words.openState}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void desk.openFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
