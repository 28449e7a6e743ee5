/** Range.style: which named style the cells have, and giving them one. */
import type { Rect } from '../../engine/engine';
import { boundedRect } from '../bounded';
import type { Property } from '../described';
import { failure } from '../errors';
import type { ModelState } from '../state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

export const rangeStyle: Property<Target> = {
  get: ({ state, sheet, rects }) => {
    const found = new Set<string>();
    for (const rect of rects().map((each) => boundedRect(state, sheet, each)))
      for (let row = rect.row; row < rect.row + rect.rows; row += 1)
        for (let column = rect.column; column < rect.column + rect.columns; column += 1)
          found.add(state.engine.style(sheet, row, column).named ?? 'Normal');
    return found.size === 1 ? [...found][0] : null;
  },
  set: ({ state, sheet, rects }, value) => {
    state.checkAllowed(sheet, 'allowFormatCells');
    const style = state.styles.find(String(value));
    if (!style) throw failure('InvalidArgument', `style ${String(value)}`);
    for (const rect of rects().map((each) => boundedRect(state, sheet, each))) {
      // Normal takes all of a look away; the others lay theirs over it.
      if (style.name === 'Normal') state.engine.clearStyle(sheet, rect);
      else state.engine.setStyle(sheet, rect, { ...style.look, named: style.name });
    }
    state.tellFormat(sheet, rects());
  },
};
