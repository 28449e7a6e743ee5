/** The sheet 自定义规则 as plain data: a table with lists to choose from, where an office writes checks of its own. */
import { ownRuleKinds } from '../checks/own-rules/own-rule';
import { figureLabels } from '../checks/own-rules/named-figures';
import { levelWords } from '../words/level-words';
import { ownRuleWords } from '../words/own-rule-words';
import type { RuleColumnKey } from '../words/sheet-parts';
import { cellAddress, columnLetters, quoted, rectAddress } from './a1';
import { Cells } from './cells';
import {
  listColumns,
  ruleCapacity,
  ruleColumn,
  ruleColumns,
  ruleData,
  ruleId,
  ruleRows,
  rulesBlock,
} from './own-rules-layout';
import { pageSetup } from './page-setup';
import { bandFills, colors, markColors } from './palette';
import { fontName, fontSize, hairLines } from './progress-formats';
import { registerData } from './register-layout';
import type { ConditionalSpec, FormatRule, NameSpec, SheetSpec, ValidationSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';
import { wordsFormat } from './text-cells';
import { widthRuns } from './width-runs';

const widths: Readonly<Record<RuleColumnKey, number>> = {
  id: 40,
  on: 40,
  indicator: 190,
  kind: 110,
  low: 60,
  high: 60,
  other1: 150,
  other2: 110,
  other3: 110,
  level: 56,
  message: 230,
  note: 120,
};

/** Texts, so that what begins with `=` stays one; bounds are numbers. */
const texts = ruleColumns.filter((key) => key !== 'low' && key !== 'high');

export const ownRulesMark: NameSpec = { name: 'PLAN_OwnRules', sheet: 'ownRules', address: rulesBlock };

export function ownRulesSheet(context: TemplateContext): SheetSpec {
  const words = ownRuleWords[context.language];
  const cells = contents(context);
  const keyRow = ruleRows.key + 1;
  return {
    id: 'ownRules',
    name: context.sheetName('ownRules'),
    visibility: 'visible',
    tabColor: bandFills.entry,
    widths: widthRuns(ruleColumns.map((key) => widths[key])),
    heights: [
      { rows: `${ruleRows.title + 1}:${ruleRows.title + 1}`, height: 30 },
      { rows: `${ruleRows.headers + 1}:${ruleRows.headers + 1}`, height: 24 },
    ],
    hiddenColumns: [`${columnLetters(listColumns.indicators)}:${columnLetters(listColumns.on)}`],
    hiddenRows: [`${keyRow}:${keyRow}`],
    contents: cells.contents,
    formats: [...formats(context), ...wordsFormat(cells.textRanges)],
    merges: [],
    validations: validations(context),
    conditionals: [mark(context)],
    freeze: { rows: ruleRows.data, columns: ruleColumn('indicator') + 1 },
    page: pageSetup(context, {
      orientation: 'landscape',
      printArea: rectAddress(0, 0, ruleRows.data + ruleCapacity, ruleColumns.length),
      titleRows: `$${ruleRows.headers + 1}:$${ruleRows.headers + 1}`,
    }),
  };

  function contents({ plan, language }: TemplateContext): Cells {
    const made = new Cells();
    made.put(ruleRows.title, 0, words.title);
    made.put(ruleRows.hint, 0, words.hint);
    made.put(ruleRows.hintOfKinds, 0, words.hintOfKinds);
    made.row(ruleRows.key, 0, ruleColumns);
    made.row(
      ruleRows.headers,
      0,
      ruleColumns.map((key) => words.headers[key]),
    );
    for (let row = 0; row < ruleCapacity; row += 1) made.put(ruleRows.data + row, 0, ruleId(row));
    made.put(ruleRows.data + ruleCapacity, 0, words.end);
    const lists = listsOf(plan, language);
    for (const [key, items] of Object.entries(lists) as [keyof typeof lists, readonly string[]][])
      items.forEach((item, i) => made.text(ruleRows.data + i, listColumns[key], item));
    return made;
  }
}

function listsOf(
  plan: TemplateContext['plan'],
  language: TemplateContext['language'],
): Readonly<Record<keyof typeof listColumns, readonly string[]>> {
  const words = ownRuleWords[language];
  const { hard, soft } = levelWords[language];
  return {
    indicators: figureLabels(plan, language === 'zh-CN' ? 'zh' : 'en'),
    kinds: ownRuleKinds.map((kind) => words.kinds[kind]),
    levels: [hard, soft],
    on: [words.on, words.off],
  };
}

function formats(context: TemplateContext): readonly FormatRule[] {
  const data = [rectAddress(ruleRows.data, 0, ruleCapacity, ruleColumns.length)];
  return [
    {
      ranges: [rectAddress(0, 0, ruleRows.data + ruleCapacity + 1, listColumns.on + 1)],
      font: { name: fontName(context), size: fontSize, color: colors.text },
      vertical: 'center',
    },
    { ranges: [cellAddress(ruleRows.title, 0)], font: { size: 16, bold: true, color: colors.accent } },
    {
      ranges: [ruleRows.hint, ruleRows.hintOfKinds, ruleRows.data + ruleCapacity].map((row) => cellAddress(row, 0)),
      font: { color: colors.dim },
    },
    {
      ranges: [rectAddress(ruleRows.headers, 0, 1, ruleColumns.length)],
      fill: colors.header,
      font: { bold: true, color: colors.accent },
      horizontal: 'center',
      borders: [{ edge: 'bottom', style: 'medium', color: colors.accent }],
    },
    { ranges: data, fill: colors.entry, borders: hairLines(), locked: false },
    { ranges: ruleData(...texts), numberFormat: '@' },
    { ranges: ruleData('id', 'on', 'kind', 'level'), horizontal: 'center' },
    { ranges: ruleData('indicator', 'other1', 'other2', 'other3', 'message', 'note'), wrap: true },
  ];
}

function validations({ plan, language, reference }: TemplateContext): readonly ValidationSpec[] {
  const words = ownRuleWords[language].validations;
  const lists = listsOf(plan, language);
  const list = (key: keyof typeof lists): ValidationSpec['rule'] => ({
    type: 'list',
    source: `=${reference('ownRules', rectAddress(ruleRows.data, listColumns[key], lists[key].length, 1))}`,
  });
  const [low = ''] = ruleData('low');
  const [message = ''] = ruleData('message');
  return [
    { ranges: ruleData('on'), rule: list('on'), ...words.on },
    { ranges: ruleData('indicator', 'other1', 'other2', 'other3'), rule: list('indicators'), ...words.indicator },
    { ranges: ruleData('kind'), rule: list('kinds'), ...words.kind },
    { ranges: ruleData('level'), rule: list('levels'), ...words.level },
    {
      ranges: ruleData('low', 'high'),
      rule: { type: 'custom', formula: `=ISNUMBER(${low.split(':')[0]})` },
      ...words.bound,
    },
    {
      ranges: ruleData('message'),
      rule: { type: 'custom', formula: `=LEN(${message.split(':')[0]})<=500` },
      ...words.message,
    },
  ];
}

/** A row of which the register says something stands out, as an entry cell does. */
function mark({ plan, reference }: TemplateContext): ConditionalSpec {
  const ids = reference('register', registerData(plan, 'id'));
  const id = `$${cellAddress(ruleRows.data, 0)}`;
  return {
    type: 'custom',
    ranges: [rectAddress(ruleRows.data, 0, ruleCapacity, ruleColumns.length)],
    formula: `=COUNTIFS(${ids},${id}&${quoted('|ownRules|*')})>0`,
    fill: markColors.soft.fill,
    fontColor: markColors.soft.font,
  };
}
