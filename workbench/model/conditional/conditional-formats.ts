/** ConditionalFormatCollection: the rules that touch some cells, the first one winning. */
import type { ConditionalRule, Rect } from '../../engine/engine';
import { Described, members } from '../described';
import { oneOf } from '../enums';
import { failure } from '../errors';
import type { HostObject } from '../host-object';
import { covers } from '../rule-ranges';
import type { ModelState } from '../state';
import { conditionalFormat } from './conditional-format';
import { addRule, removeFrom, rulesOf } from './rule-edit';

interface Target {
  readonly state: ModelState;
  readonly sheet: string;
  readonly rects: () => readonly Rect[];
}

export function conditionalFormats(state: ModelState, sheet: string, rects: () => readonly Rect[]): HostObject {
  return new Described(collectionMembers, { state, sheet, rects });
}

/** What a rule is before an add-in says more. */
const fresh = {
  Custom: { type: 'custom', formula: '', style: {} },
  CellValue: { type: 'cellValue', operator: 'GreaterThan', formula1: '', style: {} },
  DataBar: { type: 'dataBar', color: '#638EC6', min: { type: 'lowest' }, max: { type: 'highest' }, gradient: true },
  ColorScale: {
    type: 'other',
    excelType: 'ColorScale',
    data: {
      criteria: {
        minimum: { formula: null, type: 'LowestValue', color: '#F8696B' },
        midpoint: { formula: '50', type: 'Percentile', color: '#FFEB84' },
        maximum: { formula: null, type: 'HighestValue', color: '#63BE7B' },
      },
    },
  },
  IconSet: { type: 'other', excelType: 'IconSet', data: { style: 'ThreeTrafficLights1' } },
  TopBottom: { type: 'topBottom', kind: 'TopItems', rank: 10, style: {} },
  PresetCriteria: { type: 'preset', criterion: 'Blanks', style: {} },
  ContainsText: { type: 'text', operator: 'Contains', text: '', style: {} },
} as const satisfies Readonly<Record<string, ConditionalRule['rule']>>;
const kinds = Object.keys(fresh) as (keyof typeof fresh)[];

const collectionMembers = members<Target>({
  type: 'ConditionalFormatCollection',
  item: (target, key) => {
    const rule = here(target).find(({ id }) => id === String(key));
    if (!rule) throw failure('ItemNotFound', String(key));
    return conditionalFormat({ ...target, id: rule.id });
  },
  items: (target) => here(target).map(({ id }) => conditionalFormat({ ...target, id })),
  methods: {
    Add: ({ state, sheet, rects }, [type]) =>
      conditionalFormat(addRule(state, sheet, rects(), fresh[oneOf(kinds, type)])),
    ClearAll: ({ state, sheet, rects }) => {
      state.checkUnprotected(sheet);
      removeFrom(state, sheet, rects());
    },
  },
});

function here({ state, sheet, rects }: Target): readonly ConditionalRule[] {
  return rulesOf(state, sheet).filter(({ ranges }) => covers(ranges, rects()));
}
