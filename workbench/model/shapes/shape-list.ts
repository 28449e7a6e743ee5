/** The shapes of a sheet, from the back to the front. */
import type { ModelState } from '../state';
import type { ShapeState } from './shape-state';

export function listOf(state: ModelState, sheet: string): ShapeState[] {
  const list = state.shapes.get(sheet) ?? [];
  state.shapes.set(sheet, list);
  return list;
}

export function addShape(state: ModelState, shape: Omit<ShapeState, 'id' | 'name'>): ShapeState {
  const number = 1 + [...state.shapes.values()].reduce((sum, list) => sum + list.length, 0);
  const words = {
    GeometricShape: shape.isTextBox ? 'TextBox' : (shape.geometry ?? 'Shape'),
    Image: 'Picture',
    Line: 'Straight Connector',
    Group: 'Group',
  };
  const made: ShapeState = { ...shape, id: state.newGuid(), name: `${words[shape.type]} ${number}` };
  listOf(state, shape.sheet).push(made);
  return made;
}

export function removeShape(state: ModelState, shape: ShapeState): void {
  const list = shape.parent ? shape.parent.children : listOf(state, shape.sheet);
  list.splice(list.indexOf(shape), 1);
}
