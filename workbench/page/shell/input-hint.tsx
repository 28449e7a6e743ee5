/** What Excel shows beside the selected cell when it has a validation: the hint, and the arrow of a list. */
import { useEffect, useState } from 'react';
import { cellPlace, type CellPlace } from '../grid/cell-place';
import { useDesk, useDeskState } from './desk-context';
import { Icon } from './icons';

/** Univer's command, which it does not export. */
const showList = 'sheet.operation.show-data-validation-dropdown';

/** Pixels. */
const widest = 250;

export function InputHint() {
  const { grid } = useDesk();
  const { view, words } = useDeskState();
  const [place, setPlace] = useState<CellPlace | null>(null);
  const wanted = view !== null && (view.prompt !== null || view.list);
  useEffect(() => setPlace(grid && view && wanted ? cellPlace(grid, view.cell) : null), [grid, view, wanted]);
  const open = () => {
    if (!grid || !view) return;
    const { commands, unitId } = grid;
    const params = { unitId, subUnitId: view.active, row: view.cell.row, column: view.cell.column };
    void commands.executeCommand(showList, params);
  };
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (!view?.list || event.key !== 'ArrowDown' || !event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      open();
    };
    document.addEventListener('keydown', keys, true);
    return () => document.removeEventListener('keydown', keys, true);
  });
  if (!view || !place) return null;
  const { left, top, width, height } = place;
  const edge = document.querySelector('.grid')?.getBoundingClientRect().right ?? window.innerWidth;
  const hintLeft = Math.max(0, Math.min(left + width / 2, edge - widest));
  return (
    <>
      {view.list && (
        <button
          type="button"
          className="list-arrow"
          aria-label={words.list}
          title={words.list}
          style={{ left: left + width + 1, top: top + height - 20 }}
          onClick={open}
        >
          <Icon name="chevron" size={14} />
        </button>
      )}
      {view.prompt && (
        <div className="input-hint" role="note" style={{ left: hintLeft, top: top + height + 6, maxWidth: widest }}>
          {view.prompt.title !== '' && <strong>{view.prompt.title}</strong>}
          <span>{view.prompt.message}</span>
        </div>
      )}
    </>
  );
}
