/**
 * The hidden sheet 字典: lists that rules take their items from, the definitions of the indicators, and schema version,
 * plan id and language in named cells, so that they survive a program that drops the custom XML part.
 */
import type { Indicator } from '../plan/plan';
import { rectAddress } from './a1';
import { Cells } from './cells';
import { colors } from './palette';
import { definitionsRow, dictionaryColumns, dictionaryRows } from './dictionary-layout';
import { fontName, fontSize } from './progress-formats';
import { schemaVersion } from './schema';
import type { NameSpec, SheetSpec } from './sheet-spec';
import { statusWord } from '../words/status-words';
import { stages, taskWords } from '../words/task-words';
import { orderedStatuses } from './status-order';
import type { TemplateContext } from './template-context';

const { label, value } = dictionaryColumns;

export function dictionarySheet(context: TemplateContext): SheetSpec {
  const { words, plan, language, sheetName } = context;
  const { dictionary } = words;
  const cells = new Cells();
  cells.put(dictionaryRows.title, label, dictionary.title);
  cells.row(dictionaryRows.schema, label, [dictionary.schema, schemaVersion]);
  cells.row(dictionaryRows.planId, label, [dictionary.planId, plan.id]);
  cells.row(dictionaryRows.language, label, [dictionary.language, language]);
  putLists(cells, context);
  cells.put(definitionsRow, label, dictionary.definitions);
  cells.row(definitionsRow + 1, label, dictionary.definitionHeaders);
  const firstDefinition = definitionsRow + 2;
  plan.indicators.forEach((indicator, i) => cells.row(firstDefinition + i, label, definition(indicator)));
  const width = dictionary.definitionHeaders.length;
  const lastRow = firstDefinition + plan.indicators.length;
  return {
    id: 'dictionary',
    name: sheetName('dictionary'),
    visibility: 'hidden',
    widths: [{ columns: 'A:L', width: 96 }],
    heights: [],
    hiddenColumns: [],
    hiddenRows: [],
    contents: cells.contents,
    formats: [
      {
        ranges: [rectAddress(0, 0, lastRow, width)],
        font: { name: fontName(context), size: fontSize, color: colors.text },
      },
      {
        ranges: [dictionaryRows.title, dictionaryRows.listHeaders, definitionsRow, definitionsRow + 1].map((row) =>
          rectAddress(row, 0, 1, width),
        ),
        font: { bold: true, color: colors.accent },
      },
      {
        ranges: [
          rectAddress(dictionaryRows.planId, value, 2, 1),
          rectAddress(firstDefinition, 0, plan.indicators.length, width),
        ],
        numberFormat: '@',
      },
    ],
    merges: [],
    validations: [],
    conditionals: [],
  };
}

export function dictionaryNames({ plan, words }: TemplateContext): readonly NameSpec[] {
  const width = words.dictionary.definitionHeaders.length;
  const cell = (row: number) => rectAddress(row, value, 1, 1);
  const named = (name: string, address: string): NameSpec => ({ name, sheet: 'dictionary', address });
  return [
    named('PLAN_Dictionary', rectAddress(0, 0, definitionsRow + 2 + plan.indicators.length, width)),
    named('PLAN_Schema', cell(dictionaryRows.schema)),
    named('PLAN_Id', cell(dictionaryRows.planId)),
    named('PLAN_Language', cell(dictionaryRows.language)),
  ];
}

function putLists(cells: Cells, { words, language }: TemplateContext): void {
  const { dictionary, register, missingReasons } = words;
  const lists: Readonly<Record<'missingReasons' | 'attributes' | 'levels' | 'statuses' | 'stages', readonly string[]>> =
    {
      missingReasons,
      attributes: [words.binding, words.expected],
      levels: [register.levels.hard, register.levels.soft, register.levels.info],
      statuses: orderedStatuses.map((id) => statusWord(language, id)),
      stages: stages.map((id) => taskWords[language].stages[id]),
    };
  for (const [key, items] of Object.entries(lists) as [keyof typeof lists, readonly string[]][]) {
    const column = dictionaryColumns[key];
    cells.put(dictionaryRows.listHeaders, column, dictionary[key]);
    items.forEach((item, i) => cells.put(dictionaryRows.lists + i, column, item));
  }
}

/** One row per indicator; every cell is text (`@`). */
function definition(indicator: Indicator): readonly string[] {
  return [
    indicator.id,
    indicator.no,
    indicator.name.zh,
    indicator.name.en,
    indicator.unit?.zh ?? '',
    indicator.kind,
    indicator.direction ?? '',
    indicator.measure,
    String(indicator.share),
    indicator.criterion,
    indicator.aliases.join('；'),
    indicator.sources.map(({ place, line }) => `${place}:${line}`).join('；'),
  ];
}
