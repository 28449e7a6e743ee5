/** Texts of the sheet of annual targets. */
import type { SplitMethod } from '../plan/plan';
import type { InLanguages } from './language';

export type SplitColumnWord =
  'no' | 'name' | 'unit' | 'owner' | 'target' | 'sum' | 'difference' | 'state' | 'note' | 'group';

interface DecompositionWords {
  readonly title: (plan: string) => string;
  readonly hint: string;
  readonly headers: Readonly<Record<SplitColumnWord, string>>;
  readonly year: (year: number) => string;
  readonly whole: string;
  readonly states: { readonly proposed: string; readonly confirmed: (method: string) => string };
  readonly methods: Readonly<Record<SplitMethod, string>>;
  /** Number format of the difference; the third part stands where there is none. */
  readonly difference: string;
  readonly entry: { readonly title: string; readonly message: string };
}

export const decompositionWords: InLanguages<DecompositionWords> = {
  'zh-CN': {
    title: (plan) => `${plan} · 年度分解`,
    hint: '各年目标为测算，可改；窗格“规划”页确认后，应达值和状态按确认的年度目标判断。累计指标填当年数，其余填年末数；科室、镇街各行由单位填写，比率和构成不分解到单位。',
    headers: {
      no: '序号',
      group: '类别',
      name: '指标',
      unit: '单位',
      owner: '责任单位',
      target: '期末目标',
      sum: '合计\n或末年',
      difference: '与目标\n之差',
      state: '状态',
      note: '备注',
    },
    year: (year) => `${year}年`,
    whole: '全市',
    states: { proposed: '测算', confirmed: (method) => `已确认（${method}）` },
    methods: { linear: '直线', geometric: '等比', 'front-loaded': '前快后慢', own: '自定' },
    difference: '+0.####;-0.####;"相符"',
    entry: { title: '年度目标', message: '请填数值，不带单位；累计指标填当年数，其余填年末数。' },
  },
  'en-US': {
    title: (plan) => `${plan} · Annual targets`,
    hint: 'Worked out, free to change. Once confirmed (pane, view “Plan”), due values and statuses follow. Totals: the year’s amount; else the level at its end. Units fill in parts; rates and compositions have none.',
    headers: {
      no: 'No.',
      group: 'Group',
      name: 'Indicator',
      unit: 'Unit',
      owner: 'Responsible',
      target: 'Target',
      sum: 'Sum or\nlast year',
      difference: 'Against\ntarget',
      state: 'State',
      note: 'Note',
    },
    year: String,
    whole: 'Whole',
    states: { proposed: 'Worked out', confirmed: (method) => `Confirmed (${method})` },
    methods: { linear: 'linear', geometric: 'geometric', 'front-loaded': 'front-loaded', own: 'own' },
    difference: '+0.####;-0.####;"equal"',
    entry: {
      title: 'Annual target',
      message: 'A number without a unit: of a total the year’s amount, else the level.',
    },
  },
};
