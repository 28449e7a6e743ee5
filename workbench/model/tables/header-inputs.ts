/** Header cells of tables hold texts only, none of them empty, no two alike. */
import type { CellInput, Rect } from '../../engine/engine';
import { intersection } from '../a1';
import type { ModelState } from '../state';
import { tablesOn } from './find-table';
import { headerRect } from './table-state';

/** The inputs as they must stand where they meet a header row; the rest untouched. */
export function headerInputs(
  state: ModelState,
  sheet: string,
  rect: Rect,
  inputs: readonly (readonly CellInput[])[],
): readonly (readonly CellInput[])[] {
  let cells = inputs;
  for (const table of tablesOn(state, sheet)) {
    const header = headerRect(table);
    const met = header && intersection(header, rect);
    if (!header || !met) continue;
    state.engine.apply();
    const before = state.engine.read(sheet, header)[0] ?? [];
    const inputAt = (index: number) => inputs[header.row - rect.row]?.[header.column + index - rect.column] ?? null;
    const names = before.map(({ text }, index) => {
      const input = inputAt(index);
      return input === null ? text : inputText(input);
    });
    const legal = distinctNames(names, (index) => inputAt(index) === null);
    for (const [index, column] of table.columns.entries()) column.name = legal[index] ?? column.name;
    cells = cells.map((line, down) =>
      down === header.row - rect.row
        ? line.map((input, across) => {
            const index = rect.column + across - header.column;
            return input === null || index < 0 || index >= header.columns ? input : asText(legal[index] ?? '');
          })
        : line,
    );
  }
  return cells;
}

function inputText(input: Exclude<CellInput, null>): string {
  const text = typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
  return text.startsWith("'") ? text.slice(1) : text;
}

/** An apostrophe keeps what looks like a number or a formula a text. */
export function asText(name: string): string {
  return `'${name}`;
}

/** `Column1` for what has no name, `Name2` for a second `Name`. What is fixed keeps its name. */
export function distinctNames(
  names: readonly string[],
  fixed: (index: number) => boolean = () => false,
): readonly string[] {
  const taken = new Set(names.filter((name, index) => name !== '' && fixed(index)).map((name) => name.toLowerCase()));
  return names.map((name, index) => {
    if (name !== '' && fixed(index)) return name;
    const wanted = name === '' ? `Column${index + 1}` : name;
    let free = wanted;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${wanted}${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
