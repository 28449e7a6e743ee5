/** Application, with what it says of languages and calculation. */
import { Described, members } from './described';
import { numberWithin, oneOf } from './enums';
import type { HostObject } from './host-object';
import type { ModelState } from './state';

interface Target {
  readonly state: ModelState;
}

export function application(state: ModelState): HostObject {
  return new Described(applicationMembers, { state });
}

/** Windows with the region China: dates are 2026/3/1, numbers 1,234.5. */
const numberFormatMembers = members<Target>({
  type: 'NumberFormatInfo',
  properties: { NumberDecimalSeparator: { get: () => '.' }, NumberGroupSeparator: { get: () => ',' } },
});

const dateFormatMembers = members<Target>({
  type: 'DatetimeFormatInfo',
  properties: {
    DateSeparator: { get: () => '/' },
    TimeSeparator: { get: () => ':' },
    LongDatePattern: { get: () => 'yyyy"年"M"月"d"日"' },
    LongTimePattern: { get: () => 'H:mm:ss' },
    ShortDatePattern: { get: () => 'yyyy/M/d' },
  },
});

const cultureMembers = members<Target>({
  type: 'CultureInfo',
  properties: { Name: { get: () => 'zh-CN' } },
  navigations: {
    NumberFormat: (target) => new Described(numberFormatMembers, target),
    DatetimeFormat: (target) => new Described(dateFormatMembers, target),
  },
});

const iterativeMembers = members<Target>({
  type: 'IterativeCalculation',
  properties: {
    Enabled: {
      get: ({ state }) => state.iteration.enabled,
      set: ({ state }, value) => void (state.iteration.enabled = Boolean(value)),
    },
    MaxIteration: {
      get: ({ state }) => state.iteration.maxIteration,
      set: ({ state }, value) => void (state.iteration.maxIteration = numberWithin(value, 1, 32_767)),
    },
    MaxChange: {
      get: ({ state }) => state.iteration.maxChange,
      set: ({ state }, value) => void (state.iteration.maxChange = numberWithin(value, 0, Number.MAX_VALUE)),
    },
  },
});

/** The version of the calculation engine of Excel 2021. */
export const calculationEngineVersion = 191_029;

const applicationMembers = members<Target>({
  type: 'Application',
  properties: {
    CalculationMode: {
      get: ({ state }) => state.calculationMode,
      set: ({ state }, value) =>
        void (state.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], value)),
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => calculationEngineVersion },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  navigations: {
    CultureInfo: (target) => new Described(cultureMembers, target),
    IterativeCalculation: (target) => new Described(iterativeMembers, target),
  },
  methods: {
    Calculate: ({ state }, [type]) => {
      const kind = oneOf(['Recalculate', 'Full', 'FullRebuild'], type ?? 'Recalculate');
      if (kind !== 'Recalculate') state.recalculate = true;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
