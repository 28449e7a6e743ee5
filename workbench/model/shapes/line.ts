/** Line: arrowheads, and the shapes that its ends are fastened to. */
import { members } from '../described';
import { oneOf } from '../enums';
import { failure } from '../errors';
import { Described } from '../described';
import type { HostObject, WireValue } from '../host-object';
import { recordedProperties } from '../recorded';
import type { ShapeState } from './shape-state';
import { shapeObject, type ShapeTarget } from './shape-object';

type End = 'Begin' | 'End';

function connected(end: End) {
  return ({ bag }: ShapeTarget): ShapeState | null => (bag.values.get(`${end}Shape`) as ShapeState | undefined) ?? null;
}

function connectedShape(end: End) {
  return (target: ShapeTarget): HostObject => {
    const shape = connected(end)(target);
    if (!shape) throw failure('ItemNotFound', 'an end that is fastened to nothing');
    return shapeObject(target.state, shape);
  };
}

function connect(end: End) {
  return ({ bag }: ShapeTarget, [shape, site]: readonly WireValue[]): void => {
    if (!(shape instanceof Described) || shape.type !== 'Shape') throw failure('InvalidArgument', 'no shape');
    bag.values.set(`${end}Shape`, (shape.target as ShapeTarget).shape);
    bag.values.set(`${end}Site`, Number(site ?? 0));
  };
}

function disconnect(end: End) {
  return ({ bag }: ShapeTarget): void => {
    bag.values.delete(`${end}Shape`);
    bag.values.delete(`${end}Site`);
  };
}

export const lineMembers = members<ShapeTarget>({
  type: 'Line',
  identity: ({ shape }) => ({ Id: shape.id }),
  properties: {
    ...recordedProperties<ShapeTarget>({
      BeginArrowheadLength: 'Medium',
      BeginArrowheadStyle: 'None',
      BeginArrowheadWidth: 'Medium',
      EndArrowheadLength: 'Medium',
      EndArrowheadStyle: 'None',
      EndArrowheadWidth: 'Medium',
    }),
    Id: { get: ({ shape }) => shape.id },
    // The library asks for this one in small letters.
    connectorType: {
      get: ({ bag }) => bag.values.get('ConnectorType') ?? 'Straight',
      set: ({ bag }, value) => void bag.values.set('ConnectorType', oneOf(['Straight', 'Elbow', 'Curve'], value)),
    },
    IsBeginConnected: { get: (target) => connected('Begin')(target) !== null },
    IsEndConnected: { get: (target) => connected('End')(target) !== null },
    BeginConnectedSite: { get: ({ bag }) => bag.values.get('BeginSite') ?? 0 },
    EndConnectedSite: { get: ({ bag }) => bag.values.get('EndSite') ?? 0 },
  },
  navigations: {
    Shape: ({ state, shape }) => shapeObject(state, shape),
    BeginConnectedShape: connectedShape('Begin'),
    EndConnectedShape: connectedShape('End'),
  },
  methods: {
    ConnectBeginShape: connect('Begin'),
    ConnectEndShape: connect('End'),
    DisconnectBeginShape: disconnect('Begin'),
    DisconnectEndShape: disconnect('End'),
  },
});
