/** Words of the sheet 自定义规则, and what is said of a rule in it that cannot be understood. `{row}`, `{x}` … are details. */
import type { OwnRuleField, OwnRuleKind, RuleProblemCode, RuleVocabulary } from '../checks/own-rules/own-rule';
import { ownRuleKinds } from '../checks/own-rules/own-rule';
import { languages, type InLanguages } from './language';
import { levelOfWord } from './level-words';

interface OwnRuleWords {
  readonly title: string;
  /** Two lines above the table. */
  readonly hint: string;
  readonly hintOfKinds: string;
  readonly headers: Readonly<Record<OwnRuleField | 'id' | 'note', string>>;
  readonly kinds: Readonly<Record<OwnRuleKind, string>>;
  readonly on: string;
  readonly off: string;
  /** Below the last row. */
  readonly end: string;
  readonly validations: Readonly<
    Record<
      'on' | 'indicator' | 'kind' | 'level' | 'bound' | 'message',
      { readonly title: string; readonly message: string }
    >
  >;
  /** The rule's sentence where the office wrote none; `low`, `high` are '' for none. */
  readonly sentence: (kind: OwnRuleKind, low: string, high: string) => string;
  readonly problems: Readonly<Record<RuleProblemCode | 'columns-missing', string>>;
}

function bounds(low: string, high: string, [atLeast, atMost, between]: readonly [string, string, string]): string {
  if (high === '') return `${atLeast}${low}`;
  return low === '' ? `${atMost}${high}` : `${between}${low}–${high}`;
}

export const ownRuleWords: InLanguages<OwnRuleWords> = {
  'zh-CN': {
    title: '自定义规则',
    hint: '每行一条本单位自己的审核规则：选指标和规则，填上下限或对比指标，写提示语。校验时与内置规则一起判断，结果记入审核记录。',
    hintOfKinds:
      '“范围”和“较上年”填下限、上限（可只填一个，下降用负数）；其余规则选对比指标，选了几个就比它们的和。“启用”留空算启用，“级别”留空算核实性。看不懂的规则在审核记录里说明，不会悄悄跳过。',
    headers: {
      id: '编号',
      on: '启用',
      indicator: '指标',
      kind: '规则',
      low: '下限',
      high: '上限',
      other1: '对比指标 1',
      other2: '对比指标 2',
      other3: '对比指标 3',
      level: '级别',
      message: '提示语',
      note: '备注',
    },
    kinds: {
      range: '范围',
      percent: '较上年变动（%）',
      amount: '较上年增减量',
      atMost: '不大于',
      below: '小于',
      atLeast: '不小于',
      above: '大于',
      equal: '等于',
    },
    on: '是',
    off: '否',
    end: '规则写在这一行以上；不够时在上面插入行，并填一个没有用过的编号。',
    validations: {
      on: { title: '启用', message: '请选“是”或“否”。' },
      indicator: { title: '指标', message: '请从列表中选本规划的指标。' },
      kind: { title: '规则', message: '请从列表中选规则。' },
      level: { title: '级别', message: '请选“强制性”或“核实性”。' },
      bound: { title: '上下限', message: '请只填数值。' },
      message: { title: '提示语', message: '提示语最多 500 字。' },
    },
    sentence: (kind, low, high) => {
      const within = bounds(low, high, ['不小于 ', '不大于 ', '在 ']);
      switch (kind) {
        case 'range':
          return `本单位规则：数值应${within}，请核对`;
        case 'percent':
          return `本单位规则：较上年变动（%）应${within}，请核对`;
        case 'amount':
          return `本单位规则：较上年增减量应${within}，请核对`;
        default:
          return `本单位规则：应${ownRuleWords['zh-CN'].kinds[kind]}对比指标（之和），请核对`;
      }
    },
    problems: {
      'no-id': '自定义规则第 {row} 行没有编号，未参与校验。请填一个没有用过的编号，如 U61',
      'bad-id': '自定义规则第 {row} 行的编号“{x}”不是 U 加数字，未参与校验',
      'same-id': '自定义规则第 {row} 行的编号“{x}”已有别的规则使用，未参与校验。请换一个',
      'on-unclear': '自定义规则第 {row} 行：“启用”里的“{x}”看不懂，请选“是”或“否”。这条规则未参与校验',
      'indicator-missing': '自定义规则第 {row} 行没有选指标，未参与校验',
      'indicator-unknown': '自定义规则第 {row} 行：本规划没有指标“{x}”，请从列表中选。这条规则未参与校验',
      'indicator-ambiguous': '自定义规则第 {row} 行：“{x}”可以是 {labels}，请从列表中选明确的一个。这条规则未参与校验',
      'part-missing': '自定义规则第 {row} 行：“{x}”是构成，有 {parts} 个部分，请从列表中选其中一个。这条规则未参与校验',
      'kind-missing': '自定义规则第 {row} 行没有选规则，未参与校验',
      'kind-unknown': '自定义规则第 {row} 行：没有“{x}”这种规则，请从列表中选。这条规则未参与校验',
      'bounds-missing': '自定义规则第 {row} 行：下限、上限都没有填，至少填一个。这条规则未参与校验',
      'bound-bad': '自定义规则第 {row} 行：上下限“{x}”不是数值，请只填数值。这条规则未参与校验',
      'bounds-crossed': '自定义规则第 {row} 行：下限 {low} 大于上限 {high}，请核对。这条规则未参与校验',
      'bound-idle': '自定义规则第 {row} 行：这种规则不用上下限，请清空“{x}”或改选规则。这条规则未参与校验',
      'other-missing': '自定义规则第 {row} 行：没有选对比指标。这条规则未参与校验',
      'other-same': '自定义规则第 {row} 行：指标与自己比较没有意义，请改选对比指标。这条规则未参与校验',
      'other-idle': '自定义规则第 {row} 行：这种规则不用对比指标，请清空“{x}”或改选规则。这条规则未参与校验',
      'units-differ':
        '自定义规则第 {row} 行：单位不同（{one}；“{label}”为{other}），已按数值直接比较。确实要比请写说明，否则请改选对比指标',
      'level-unknown': '自定义规则第 {row} 行：没有“{x}”这个级别，请选“强制性”或“核实性”。这条规则未参与校验',
      'message-long': '自定义规则第 {row} 行：提示语超过 {longest} 字，请缩短。这条规则未参与校验',
      'columns-missing':
        '“{sheet}”缺少列：{columns}，其中的规则都未参与校验。请撤销删除；无法撤销时把规则抄出，删除该表后重新建立',
    },
  },
  'en-US': {
    title: 'Own rules',
    hint: 'One check of your office in each row: choose indicator and rule, give bounds or what to compare with, write the message. They are judged with the built-in checks, and findings go to the register.',
    hintOfKinds:
      'Range and change rules take a lower and an upper bound (one will do; negative for falls). The others compare with the indicators chosen, with their sum if several. Blank On means yes, blank Level means soft. A rule that is not understood is said in the register, never skipped silently.',
    headers: {
      id: 'No.',
      on: 'On',
      indicator: 'Indicator',
      kind: 'Rule',
      low: 'Lower bound',
      high: 'Upper bound',
      other1: 'Compare with 1',
      other2: 'Compare with 2',
      other3: 'Compare with 3',
      level: 'Level',
      message: 'Message',
      note: 'Note',
    },
    kinds: {
      range: 'Range',
      percent: 'Change on last year (%)',
      amount: 'Change on last year (amount)',
      atMost: 'At most',
      below: 'Less than',
      atLeast: 'At least',
      above: 'More than',
      equal: 'Equal to',
    },
    on: 'Yes',
    off: 'No',
    end: 'Rules go above this line; when there is no room, insert rows above and give each a number not used yet.',
    validations: {
      on: { title: 'On', message: 'Choose Yes or No.' },
      indicator: { title: 'Indicator', message: 'Choose an indicator of the plan from the list.' },
      kind: { title: 'Rule', message: 'Choose a rule from the list.' },
      level: { title: 'Level', message: 'Choose Hard or Soft.' },
      bound: { title: 'Bounds', message: 'Enter a number only.' },
      message: { title: 'Message', message: 'A message has at most 500 characters.' },
    },
    sentence: (kind, low, high) => {
      const within = bounds(low, high, ['at least ', 'at most ', 'between ']);
      switch (kind) {
        case 'range':
          return `Own rule: the value should be ${within}; please verify`;
        case 'percent':
          return `Own rule: the change on last year (%) should be ${within}; please verify`;
        case 'amount':
          return `Own rule: the change on last year should be ${within}; please verify`;
        default:
          return `Own rule: should be ${ownRuleWords['en-US'].kinds[kind].toLowerCase()} what it is compared with (the sum); please verify`;
      }
    },
    problems: {
      'no-id': 'Own rules, row {row}: no number, so it is not checked. Give one that is not used yet, such as U61',
      'bad-id': 'Own rules, row {row}: the number “{x}” is not U and digits, so it is not checked',
      'same-id': 'Own rules, row {row}: another rule has the number “{x}”, so it is not checked. Give another one',
      'on-unclear': 'Own rules, row {row}: “{x}” under On is not understood; choose Yes or No. The rule is not checked',
      'indicator-missing': 'Own rules, row {row}: no indicator is chosen, so it is not checked',
      'indicator-unknown':
        'Own rules, row {row}: the plan has no indicator “{x}”; choose from the list. The rule is not checked',
      'indicator-ambiguous':
        'Own rules, row {row}: “{x}” could be {labels}; choose one from the list. The rule is not checked',
      'part-missing':
        'Own rules, row {row}: “{x}” is a composition of {parts} parts; choose one of them from the list. The rule is not checked',
      'kind-missing': 'Own rules, row {row}: no rule is chosen, so it is not checked',
      'kind-unknown': 'Own rules, row {row}: there is no rule “{x}”; choose from the list. The rule is not checked',
      'bounds-missing': 'Own rules, row {row}: neither bound is given; give at least one. The rule is not checked',
      'bound-bad':
        'Own rules, row {row}: the bound “{x}” is not a number; enter a number only. The rule is not checked',
      'bounds-crossed':
        'Own rules, row {row}: the lower bound {low} is above the upper one, {high}. The rule is not checked',
      'bound-idle':
        'Own rules, row {row}: this rule takes no bounds; clear “{x}” or choose another rule. The rule is not checked',
      'other-missing': 'Own rules, row {row}: nothing to compare with is chosen. The rule is not checked',
      'other-same':
        'Own rules, row {row}: an indicator compared with itself says nothing; choose another. The rule is not checked',
      'other-idle':
        'Own rules, row {row}: this rule compares with nothing; clear “{x}” or choose another rule. The rule is not checked',
      'units-differ':
        'Own rules, row {row}: units differ ({one}; “{label}” has {other}); the numbers are compared as they stand. Explain if that is meant, else choose another indicator',
      'level-unknown': 'Own rules, row {row}: there is no level “{x}”; choose Hard or Soft. The rule is not checked',
      'message-long':
        'Own rules, row {row}: the message is longer than {longest} characters; shorten it. The rule is not checked',
      'columns-missing':
        '“{sheet}” lacks columns: {columns}. None of its rules is checked. Undo the deletion; or copy the rules out, delete the sheet and make it again',
    },
  },
};

const yes: ReadonlySet<string> = new Set([
  'true',
  '1',
  '启用',
  ...languages.map((each) => folded(ownRuleWords[each].on)),
]);
const no: ReadonlySet<string> = new Set([
  'false',
  '0',
  '停用',
  ...languages.map((each) => folded(ownRuleWords[each].off)),
]);

/** Letters' case, width and spaces do not matter. */
function folded(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** In either language, whichever the workbook has. */
export const ruleVocabulary: RuleVocabulary = {
  kind: (word) =>
    ownRuleKinds.find((kind) => languages.some((each) => folded(ownRuleWords[each].kinds[kind]) === folded(word))) ??
    null,
  level: (word) => {
    const level = levelOfWord(word) ?? levelOfWord(`${word}性`);
    return level === 'info' ? null : level;
  },
  on: (word) => (yes.has(folded(word)) ? true : no.has(folded(word)) ? false : null),
  sentence: (kind, low, high) => ({
    zh: ownRuleWords['zh-CN'].sentence(kind, low, high),
    en: ownRuleWords['en-US'].sentence(kind, low, high),
  }),
};
