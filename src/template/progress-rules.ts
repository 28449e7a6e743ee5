/**
 * Native validations and conditional formats of the progress sheet. They warn and colour without the add-in, so they use no
 * PLAN function (office-js#6135), few rules over long ranges, and no formula above Excel's 255 characters.
 */
import type { Indicator } from '../plan/plan';
import { cutLists, quoted } from './a1';
import { missingReasonsRange } from './dictionary-layout';
import { lockedConditional } from './locked-cells';
import { colors, markColors, tintColors } from './palette';
import { keyedRows, type KeyedLayout } from './keyed-layout';
import { progressRows } from './progress-layout';
import { cellKey, registerData } from './register-layout';
import type { ConditionalSpec, ValidationSpec } from './sheet-spec';
import type { Status } from '../progress/status';
import { statusTint, statusWord, type Tint } from '../words/status-words';
import { orderedStatuses } from './status-order';
import type { TemplateContext } from './template-context';

export function progressValidations(context: TemplateContext): readonly ValidationSpec[] {
  const { layout, words, period, reference, language } = context;
  const { entry } = words;
  const first = (key: 'provisional') => layout.ranges([key])[0]?.split(':')[0] ?? '';
  const { prompt: reasonPrompt, ...reasonWords } = entry.missingReason;
  const { prompt: provisionalPrompt, ...provisionalWords } = entry.provisional(period);
  return [
    ...(context.sheet === 'progress' ? [cutOffValidation(context)] : []),
    ...entryValidations(context, yearPlaces(context)),
    {
      ranges: layout.ranges(['missingReason']),
      rule: { type: 'list', source: `=${reference('dictionary', missingReasonsRange(language))}` },
      ...reasonWords,
      prompt: { title: reasonWords.title, message: reasonPrompt },
    },
    {
      ranges: layout.ranges(['provisional']),
      rule: { type: 'custom', formula: `=ISNUMBER(VALUE(LEFT(${first('provisional')},4)))` },
      ...provisionalWords,
      prompt: { title: provisionalWords.title, message: provisionalPrompt },
    },
  ];
}

function cutOffValidation({ layout, words, period }: TemplateContext): ValidationSpec {
  const { cutOff } = layout;
  const { firstYear, endYear } = period;
  const { prompt, ...cutOffWords } = words.entry.cutOff(period);
  return {
    ranges: [cutOff],
    rule: {
      type: 'custom',
      formula: `=OR(AND(${cutOff}>=${firstYear},${cutOff}<=${endYear}),AND(${cutOff}>=DATE(${firstYear},1,1),${cutOff}<=DATE(${endYear},12,31)))`,
    },
    ...cutOffWords,
    prompt: { title: words.cutOff, message: prompt },
  };
}

type EntryKind = 'yearly' | 'share' | 'rate' | 'amount' | 'metOrNot';

/** What a number may be, by what it measures; compositions are texts and have a rule of their own. */
function entryKind({ kind, share }: Indicator): EntryKind {
  if (kind === 'growth' || kind === 'compound') return 'rate';
  if (kind === 'cumulative') return 'yearly';
  return share ? 'share' : 'amount';
}

const entryRules: Readonly<Record<EntryKind, ValidationSpec['rule']>> = {
  yearly: { type: 'decimal', operator: 'greaterThanOrEqualTo', formula1: 0 },
  share: { type: 'decimal', operator: 'between', formula1: 0, formula2: 100 },
  rate: { type: 'decimal', operator: 'between', formula1: -1000, formula2: 1000 },
  amount: { type: 'decimal', operator: 'greaterThanOrEqualTo', formula1: 0 },
  metOrNot: { type: 'wholeNumber', operator: 'between', formula1: 0, formula2: 1 },
};

/** The entry cells of a sheet: those of some rows, and the rows of some indicators. */
export interface EntryPlaces {
  readonly rangesOf: (rows: readonly number[]) => readonly string[];
  readonly rowsOf: (wanted: (indicator: Indicator) => boolean) => readonly number[];
  /** What is said of amounts, where they are not those of a year. */
  readonly amountWords?: { readonly title: string; readonly message: string };
}

function yearPlaces({ layout }: TemplateContext): EntryPlaces {
  const years = layout.yearColumns.map(({ key }) => key);
  return { rangesOf: (rows) => layout.ranges(years, rows), rowsOf: (wanted) => layout.dataRows(wanted) };
}

export function entryValidations(
  context: TemplateContext,
  { rangesOf, rowsOf, amountWords }: EntryPlaces,
): readonly ValidationSpec[] {
  const { words, layout, isFilledIn, isMetOrNot } = context;
  const kindOf = (indicator: Indicator) => (isMetOrNot(indicator) ? 'metOrNot' : entryKind(indicator));
  const numbers = (Object.keys(entryRules) as EntryKind[]).flatMap((kind): readonly ValidationSpec[] => {
    const ranges = rangesOf(
      rowsOf((indicator) => indicator.kind !== 'composition' && kindOf(indicator) === kind && isFilledIn(indicator)),
    );
    const text = kind === 'yearly' ? (amountWords ?? words.entry[kind]) : words.entry[kind];
    const prompt = kind === 'yearly' || kind === 'metOrNot' ? { prompt: text } : {};
    return cutLists(ranges).map((list) => ({ ranges: list, rule: entryRules[kind], ...text, ...prompt }));
  });
  const byParts = new Map<number, string>();
  for (const indicator of layout.plan.indicators)
    if (indicator.kind === 'composition' && !byParts.has(partsIn(indicator)))
      byParts.set(partsIn(indicator), exampleOf(indicator));
  const compositions = [...byParts].flatMap(([parts, example]): readonly ValidationSpec[] => {
    if (parts < 2) return [];
    const ranges = rangesOf(rowsOf((row) => row.kind === 'composition' && partsIn(row) === parts));
    const text = words.entry.composition(parts, example);
    return cutLists(ranges).map((list) => {
      const colons = `SUBSTITUTE(${list[0]?.split(':')[0]},"：",":")`;
      const formula = `=LEN(${colons})-LEN(SUBSTITUTE(${colons},":",""))=${parts - 1}`;
      return { ranges: list, rule: { type: 'custom', formula }, ...text, prompt: text };
    });
  });
  return [...numbers, ...compositions];
}

/** Where the target is empty yet, the base shows how the parts are written. */
function exampleOf({ target, base }: Indicator): string {
  return /[:：∶]/.test(target) ? target : base;
}

function partsIn(indicator: Indicator): number {
  return exampleOf(indicator).split(/[:：∶]/).length;
}

export function progressConditionals(context: TemplateContext): readonly ConditionalSpec[] {
  const { layout, words } = context;
  const row = layout.dataRows()[0] ?? progressRows.data;
  const years = layout.yearColumns.map(({ key }) => key);
  const cell = (key: 'group' | 'attribute') => `$${layout.cell(key, row)}`;
  return [
    {
      type: 'custom',
      ranges: layout.ranges(['group']),
      formula: `=${cell('group')}=$${layout.cell('group', row - 1)}`,
      fontColor: colors.dim,
    },
    ...(layout.has('attribute')
      ? [
          {
            type: 'custom' as const,
            ranges: layout.ranges(['attribute']),
            formula: `=${cell('attribute')}=${quoted(words.binding)}`,
            fontColor: colors.accent,
            bold: true,
          },
        ]
      : []),
    { type: 'dataBar', ranges: layout.ranges(['progress']), color: colors.bar, min: 0, max: 1 },
    ...statusConditionals(context, layout.ranges(['status']), `$${layout.cell('status', row)}`),
    // Special targets are not locked.
    ...(context.sheet === 'progress' ? [lockedConditional(layout, years)] : []),
    ...markConditionals(context, layout, years),
  ];
}

/** One rule per tint over the status cells, by the words of the workbook's language; `possible` are those that can occur. */
export function statusConditionals(
  { language }: Pick<TemplateContext, 'language'>,
  ranges: readonly string[],
  cell: string,
  possible: readonly Status[] = orderedStatuses,
): readonly ConditionalSpec[] {
  return (Object.keys(tintColors) as Tint[]).flatMap((tint): readonly ConditionalSpec[] => {
    const statuses = possible.filter((id) => statusTint(id) === tint);
    const tests = statuses.map((id) => `${cell}=${quoted(statusWord(language, id))}`);
    if (tests.length === 0) return [];
    const formula = tests.length === 1 ? `=${tests.join()}` : `=OR(${tests.join()})`;
    const { fill, font } = tintColors[tint];
    return [{ type: 'custom', ranges, formula, fill, fontColor: font }];
  });
}

/**
 * The mark of a finding on its entry cell: the rule looks the cell's `id|year` up in the register, so it goes when the
 * finding goes. Excel puts the newest rule first; the hard mark comes last and stops the other.
 */
export function markConditionals<Key extends string>(
  { plan, words, reference }: TemplateContext,
  layout: KeyedLayout<{ readonly key: Key | 'key' }, { readonly id: string }>,
  entryKeys: readonly Key[],
): readonly ConditionalSpec[] {
  const row = layout.dataRows()[0] ?? keyedRows.data;
  const ranges = layout.ranges(entryKeys);
  const first = ranges[0]?.match(/^[A-Z]+/)?.[0] ?? '';
  const key = `$${layout.cell('key', row)}&${quoted(cellKey('', 0).slice(0, 1))}&${first}$${keyedRows.key + 1}`;
  const [keys, levels] = (['cellKey', 'level'] as const).map((column) =>
    reference('register', registerData(plan, column)),
  );
  return (['soft', 'hard'] as const).map((level) => ({
    type: 'custom',
    ranges,
    formula: `=COUNTIFS(${keys},${key},${levels},${quoted(words.register.levels[level])})>0`,
    fill: markColors[level].fill,
    fontColor: markColors[level].font,
    stopIfTrue: true,
  }));
}
