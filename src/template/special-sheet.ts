/** The sheet 专项目标: entered, checked and judged like the progress sheet; its cut-off is that sheet's. */
import type { SpecialTarget } from '../plan/plan';
import type { Steps } from '../plan/steps';
import { specialTargetWords } from '../words/special-target-words';
import { Cells } from './cells';
import { entryFormula } from './entry-formula';
import { bandFills, colors } from './palette';
import { putData, putHeaders, type OwnContents } from './progress-contents';
import { progressFormats } from './progress-formats';
import { progressRows } from './progress-layout';
import { progressConditionals, progressValidations } from './progress-rules';
import { yearSheet } from './progress-sheet';
import type { SheetSpec } from './sheet-spec';
import { specialContext } from './special-context';
import type { TemplateContext } from './template-context';

export function* specialSteps(main: TemplateContext): Steps<SheetSpec> {
  const context = specialContext(main);
  const { layout, options, language, say, plan, isFilledIn } = context;
  const words = specialTargetWords[language];
  const cells = new Cells();
  cells.text(progressRows.title, layout.at('no'), words.title(say(plan.shortTitle)));
  cells.put(progressRows.cutOff, layout.at('no'), words.hint);
  putHeaders(cells, context);
  yield* putData(cells, context, options.standing?.specialTargets?.carried, ownContents(main));
  const taken = layout.dataRows((row) => !isFilledIn(row));
  return yearSheet(context, {
    id: 'specialTargets',
    tabColor: bandFills.plan,
    contents: cells.contents,
    ...cells.kept,
    formats: [
      ...progressFormats(context, cells.textRanges),
      {
        ranges: layout.ranges(
          layout.yearColumns.map(({ key }) => key),
          taken,
        ),
        font: { color: colors.dim },
      },
    ],
    validations: progressValidations(context),
    conditionals: progressConditionals(context),
  });
}

export function specialBlock(main: TemplateContext): string {
  return specialContext(main).layout.block;
}

function ownContents(main: TemplateContext): OwnContents {
  const { plan, language, say } = main;
  const words = specialTargetWords[language];
  const targets = new Map((plan.specialTargets ?? []).map((target) => [target.id, target]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const linkOf = ({ link }: SpecialTarget) => {
    const indicator = link && indicators.get(link.indicatorId);
    return indicator ? words.linked(`${indicator.no} ${say(indicator.name)}`, words.relations[link.relation]) : '';
  };
  const texts: Readonly<Record<string, (target: SpecialTarget) => string>> = {
    operator: ({ operator }) => operator ?? '',
    period: ({ period }) => period.text ?? words.periods[period.due],
    link: linkOf,
    place: ({ sources }) => sources.map(({ place, line }) => words.place(place, line)).join(words.listed),
    quote: ({ sources }) => sources[0]?.quote ?? '',
  };
  return {
    year: ({ id }, year) => {
      const link = targets.get(id)?.link;
      return link?.relation === 'same' ? entryFormula(main, link.indicatorId, year) : undefined;
    },
    text: ({ id }, key) => {
      const target = targets.get(id);
      return target && texts[key]?.(target);
    },
  };
}
