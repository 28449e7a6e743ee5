/** Shape, with what it is besides: a geometric shape, a picture, a line, a group. */
import { Described, members, type Property } from '../described';
import { numberWithin, oneOf } from '../enums';
import { failure } from '../errors';
import type { HostObject } from '../host-object';
import { recordedProperties } from '../recorded';
import { geometricShapes } from './geometric-shapes';
import { lineMembers } from './line';
import { shapeObject, type ShapeTarget } from './shape-object';
import { shapePart } from './shape-parts';
import { addShape, listOf, removeShape } from './shape-list';
import type { ShapeState } from './shape-state';

function place(key: 'left' | 'top' | 'width' | 'height'): Property<ShapeTarget> {
  const least = key === 'left' || key === 'top' ? -100_000 : 0;
  return {
    get: ({ shape }) => shape[key],
    set: ({ shape }, value) => {
      const points = numberWithin(value, least, 100_000);
      const other = key === 'width' ? 'height' : key === 'height' ? 'width' : null;
      // With a locked aspect ratio the other side goes along.
      if (other && shape.bag.values.get('LockAspectRatio') === true && shape[key] > 0)
        shape[other] *= points / shape[key];
      shape[key] = points;
    },
  };
}

/** Fails on a shape of another kind, as in Excel. */
function ofKind(type: ShapeState['type'], make: (target: ShapeTarget) => HostObject) {
  return (target: ShapeTarget): HostObject => {
    if (target.shape.type !== type) throw failure('InvalidOperation', `a ${target.shape.type} is no ${type}`);
    return make(target);
  };
}

const own = ({ state, shape }: ShapeTarget) => shapeObject(state, shape);
const id = { get: ({ shape }: ShapeTarget) => shape.id };
const identity = ({ shape }: ShapeTarget) => ({ Id: shape.id });

const geometricMembers = members<ShapeTarget>({
  type: 'GeometricShape',
  identity,
  properties: { Id: id },
  navigations: { Shape: own },
});

const imageMembers = members<ShapeTarget>({
  type: 'Image',
  identity,
  properties: { Id: id, format: { get: ({ shape }) => (shape.image?.startsWith('iVBOR') ? 'PNG' : 'JPEG') } },
  navigations: { Shape: own },
});

const childrenMembers = members<ShapeTarget>({
  type: 'GroupShapeCollection',
  item: ({ state, shape }, key) => {
    const found = shape.children.find((child) => child.id === String(key) || child.name === String(key));
    if (!found) throw failure('ItemNotFound', String(key));
    return shapeObject(state, found);
  },
  items: ({ state, shape }) => shape.children.map((child) => shapeObject(state, child)),
});

const groupMembers = members<ShapeTarget>({
  type: 'ShapeGroup',
  identity,
  properties: { Id: id },
  navigations: { Shape: own, Shapes: (target) => new Described(childrenMembers, target) },
  methods: {
    Ungroup: ({ state, shape }) => {
      const list = listOf(state, shape.sheet);
      list.splice(list.indexOf(shape), 1, ...shape.children);
      for (const child of shape.children) child.parent = null;
    },
  },
});

const defaults = {
  AltTextTitle: '',
  AltTextDescription: '',
  Visible: true,
  LockAspectRatio: false,
  Placement: 'TwoCell',
  Rotation: 0,
} as const;

members<ShapeTarget>({
  type: 'Shape',
  identity,
  properties: {
    ...recordedProperties<ShapeTarget>(defaults),
    Id: id,
    Name: { get: ({ shape }) => shape.name, set: ({ shape }, value) => void (shape.name = String(value)) },
    DisplayName: { get: ({ shape }) => shape.name },
    Type: { get: ({ shape }) => shape.type },
    GeometricShapeType: {
      get: ({ shape }) => shape.geometry,
      set: ({ shape }, value) => void (shape.geometry = oneOf(geometricShapes, value)),
    },
    Left: place('left'),
    Top: place('top'),
    Width: place('width'),
    Height: place('height'),
    Level: { get: ({ shape }) => (shape.parent ? 1 : 0) },
    ZOrderPosition: { get: ({ state, shape }) => listOf(state, shape.sheet).indexOf(shape) },
    ConnectionSiteCount: { get: ({ shape }) => (shape.type === 'GeometricShape' ? 4 : 0) },
  },
  navigations: {
    Fill: ({ bag }) => shapePart('ShapeFill', bag.part('Fill')),
    LineFormat: ({ bag }) => shapePart('ShapeLineFormat', bag.part('LineFormat')),
    TextFrame: ofKind('GeometricShape', ({ bag }) => {
      const frame = bag.part('TextFrame');
      frame.values.set('HasText', String(frame.at('TextRange/Text') ?? '') !== '');
      return shapePart('TextFrame', frame);
    }),
    GeometricShape: ofKind('GeometricShape', (target) => new Described(geometricMembers, target)),
    Image: ofKind('Image', (target) => new Described(imageMembers, target)),
    Line: ofKind('Line', (target) => new Described(lineMembers, target)),
    Group: ofKind('Group', (target) => new Described(groupMembers, target)),
    ParentGroup: ({ state, shape }) => {
      if (!shape.parent) throw failure('ItemNotFound', 'no group around');
      return shapeObject(state, shape.parent);
    },
  },
  methods: {
    Delete: ({ state, shape }) => removeShape(state, shape),
    IncrementLeft: ({ shape }, [by]) => void (shape.left += numberWithin(by, -100_000, 100_000)),
    IncrementTop: ({ shape }, [by]) => void (shape.top += numberWithin(by, -100_000, 100_000)),
    IncrementRotation: ({ bag }, [by]) => {
      const turned = Number(bag.values.get('Rotation') ?? 0) + numberWithin(by, -360, 360);
      bag.values.set('Rotation', ((turned % 360) + 360) % 360);
    },
    ScaleWidth: (target, [factor]) => void (target.shape.width *= numberWithin(factor, 0, 1000)),
    ScaleHeight: (target, [factor]) => void (target.shape.height *= numberWithin(factor, 0, 1000)),
    SetZOrder: ({ state, shape }, [position]) => {
      const where = oneOf(['BringForward', 'BringToFront', 'SendBackward', 'SendToBack'], position);
      const list = listOf(state, shape.sheet);
      const at = list.indexOf(shape);
      list.splice(at, 1);
      const places = { BringForward: at + 1, BringToFront: list.length, SendBackward: at - 1, SendToBack: 0 };
      list.splice(Math.max(0, places[where]), 0, shape);
    },
    CopyTo: ({ state, shape }) =>
      shapeObject(
        state,
        addShape(state, { ...shape, bag: shape.bag.clone(), left: shape.left + 10, top: shape.top + 10 }),
      ),
  },
});
