/** ShapeCollection. */
import { Described, members } from '../described';
import { numberWithin, oneOf } from '../enums';
import { failure } from '../errors';
import type { HostObject, WireValue } from '../host-object';
import { Bag } from '../recorded';
import type { ModelState } from '../state';
import { geometricShapes } from './geometric-shapes';
import { shapeObject, type ShapeTarget } from './shape-object';
import { addShape, listOf } from './shape-list';
import type { ShapeState } from './shape-state';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
}

export function shapes(state: ModelState, sheet: string): HostObject {
  return new Described(shapesMembers, { state, sheet });
}

/** Points: where and how large a new shape is until it is told. */
const fresh = { left: 0, top: 0, width: 72, height: 72 } as const;

function blank({ state, sheet }: Target): Omit<ShapeState, 'id' | 'name' | 'type'> {
  state.checkAllowed(sheet, 'allowEditObjects');
  return {
    sheet,
    geometry: null,
    ...fresh,
    bag: new Bag(),
    isTextBox: false,
    image: null,
    children: [],
    parent: null,
  };
}

const shapesMembers = members<Target>({
  type: 'ShapeCollection',
  item: ({ state, sheet }, key) => {
    const text = String(key);
    const found = listOf(state, sheet).find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
    const child = listOf(state, sheet)
      .flatMap(({ children }) => children)
      .find(({ id }) => id === text);
    if (!found && !child) throw failure('ItemNotFound', text);
    return shapeObject(state, (found ?? child) as ShapeState);
  },
  items: ({ state, sheet }) => listOf(state, sheet).map((shape) => shapeObject(state, shape)),
  methods: {
    AddGeometricShape: (target, [type]) =>
      shapeObject(
        target.state,
        addShape(target.state, { ...blank(target), type: 'GeometricShape', geometry: oneOf(geometricShapes, type) }),
      ),
    AddTextBox: (target, [text]) => {
      const shape = addShape(target.state, {
        ...blank(target),
        type: 'GeometricShape',
        geometry: 'Rectangle',
        isTextBox: true,
      });
      shape.bag
        .part('TextFrame')
        .part('TextRange')
        .values.set('Text', String(text ?? ''));
      return shapeObject(target.state, shape);
    },
    AddImage: (target, [base64]) => {
      const image = typeof base64 === 'string' ? base64.replace(/^data:[^,]*,/, '') : '';
      if (!/^[A-Za-z0-9+/]+=*$/.test(image)) throw failure('InvalidArgument', 'a picture in Base64');
      return shapeObject(target.state, addShape(target.state, { ...blank(target), type: 'Image', image }));
    },
    AddLine: (target, [startLeft, startTop, endLeft, endTop, connector]) => {
      const [x1, y1, x2, y2] = [startLeft, startTop, endLeft, endTop].map((each) => numberWithin(each, 0, 100_000));
      const shape = addShape(target.state, {
        ...blank(target),
        type: 'Line',
        left: Math.min(x1 ?? 0, x2 ?? 0),
        top: Math.min(y1 ?? 0, y2 ?? 0),
        width: Math.abs((x2 ?? 0) - (x1 ?? 0)),
        height: Math.abs((y2 ?? 0) - (y1 ?? 0)),
      });
      shape.bag.values.set('ConnectorType', oneOf(['Straight', 'Elbow', 'Curve'], connector ?? 'Straight'));
      return shapeObject(target.state, shape);
    },
    AddGroup: (target, [values]) => addGroup(target, values),
  },
});

/** The shapes leave the sheet's list and stand in the group, whose frame is theirs. */
function addGroup(target: Target, values: WireValue): HostObject {
  const list = listOf(target.state, target.sheet);
  const wanted = (Array.isArray(values) ? (values as readonly unknown[]) : []).map((value) => {
    if (value instanceof Described && value.type === 'Shape') return (value.target as ShapeTarget).shape;
    return list.find(({ id, name }) => id === value || name === value);
  });
  const members = wanted.filter((shape): shape is ShapeState => shape !== undefined);
  if (members.length < 2 || members.length !== wanted.length) throw failure('InvalidArgument', 'shapes of a group');
  const [left, top] = [Math.min(...members.map((each) => each.left)), Math.min(...members.map((each) => each.top))];
  const group = addShape(target.state, {
    ...blank(target),
    type: 'Group',
    left,
    top,
    width: Math.max(...members.map((each) => each.left + each.width)) - left,
    height: Math.max(...members.map((each) => each.top + each.height)) - top,
    children: members,
  });
  for (const member of members) {
    list.splice(list.indexOf(member), 1);
    member.parent = group;
  }
  return shapeObject(target.state, group);
}
