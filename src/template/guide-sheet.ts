/** The sheet 说明: how to fill in, what words and colours mean, where the methods come from, where the plan disagrees with itself. */
import { cellAddress, rectAddress, runsOf } from './a1';
import { Cells } from './cells';
import { pageSetup } from './page-setup';
import { bandFills, colors, markColors, tintColors } from './palette';
import { fontName, fontSize } from './progress-formats';
import { schemaVersion } from './schema';
import type { FormatRule, SheetSpec } from './sheet-spec';
import type { Band } from '../words/sheet-parts';
import { statusTint, statusWord } from '../words/status-words';
import { orderedStatuses } from './status-order';
import type { TemplateContext } from './template-context';
import { textWidth } from './text-width';
import { wordsFormat } from './text-cells';

interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** One row: a heading, a paragraph over both columns, or a term with what it means. */
type Line =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'term'; readonly term: string; readonly text: string; readonly look?: Look }
  | { readonly type: 'space' };

const term = 1;
const meaning = 2;

export function guideSheet(context: TemplateContext): SheetSpec {
  const { plan, words, say, sheetName } = context;
  const lines = guideLines(context);
  const cells = new Cells();
  cells.text(0, term, words.guide.title(say(plan.shortTitle)));
  lines.forEach((line, i) => {
    if (line.type === 'heading') cells.put(firstLine + i, term, line.text);
    if (line.type === 'text') cells.text(firstLine + i, meaning, line.text);
    if (line.type === 'term') {
      cells.put(firstLine + i, term, line.term);
      cells.text(firstLine + i, meaning, line.text);
    }
  });
  const lastRow = firstLine + lines.length - 1;
  return {
    id: 'guide',
    name: sheetName('guide'),
    visibility: 'visible',
    tabColor: colors.dim,
    widths: [
      { columns: 'A:A', width: 14 },
      { columns: 'B:B', width: 130 },
      { columns: 'C:C', width: meaningWidth },
    ],
    heights: [{ rows: '1:1', height: 32 }, ...lineHeights(lines)],
    hiddenColumns: [],
    hiddenRows: [],
    contents: cells.contents,
    formats: formats(context, lines, lastRow, cells.textRanges),
    merges: [],
    validations: [],
    conditionals: [],
    page: pageSetup(context, { orientation: 'portrait', printArea: rectAddress(0, term, lastRow + 1, 2), fitTall: 1 }),
  };
}

export function guideBlock(context: TemplateContext): string {
  return rectAddress(0, 0, firstLine + guideLines(context).length, meaning + 1);
}

const firstLine = 2;

/** Width of the meanings in points, and the height of a line there. */
const meaningWidth = 460;
const lineHeight = 17;

/** The texts are ours and do not change, so their heights are known; programs that do not fit rows themselves show them whole. */
function lineHeights(lines: readonly Line[]): SheetSpec['heights'] {
  const rowsByLines = new Map<number, number[]>();
  lines.forEach((line, i) => {
    const width = line.type === 'text' || line.type === 'term' ? textWidth(line.text, fontSize) : 0;
    const count = Math.max(1, Math.ceil(width / (meaningWidth - 10)));
    rowsByLines.set(count, [...(rowsByLines.get(count) ?? []), firstLine + i]);
  });
  return [...rowsByLines].flatMap(([count, rows]) =>
    runsOf(rows).map(({ first, last }) => ({ rows: `${first + 1}:${last + 1}`, height: count * lineHeight })),
  );
}

function guideLines(context: TemplateContext): readonly Line[] {
  const { words, language, plan } = context;
  const { guide } = words;
  const heading = (text: string): readonly Line[] => [{ type: 'space' }, { type: 'heading', text }];
  const paragraphs = (texts: readonly string[]) => texts.map((text): Line => ({ type: 'text', text }));
  const { entry, hard, soft, dim, bar } = guide.marks;
  const mark = ({ title, message }: typeof entry, look: Look): Line => ({
    type: 'term',
    term: title,
    text: message,
    look,
  });
  return [
    { type: 'heading', text: guide.fillTitle },
    ...paragraphs(guide.fill),
    ...paragraphs(otherBases(context)),
    ...heading(guide.statusTitle),
    ...paragraphs([guide.statusIntro]),
    ...orderedStatuses.map((id): Line => {
      const { fill, font } = tintColors[statusTint(id)];
      return {
        type: 'term',
        term: statusWord(language, id),
        text: guide.statuses[id],
        look: { fill, color: font, bold: true },
      };
    }),
    ...paragraphs([guide.statusOutro]),
    ...heading(guide.marksTitle),
    mark(entry, { fill: colors.entry }),
    mark(hard, { fill: markColors.hard.fill, color: markColors.hard.font }),
    mark(soft, { fill: markColors.soft.fill, color: markColors.soft.font }),
    mark(dim, { color: colors.dim }),
    mark(bar, { fill: colors.bar }),
    ...heading(guide.ownersTitle),
    ...(Object.keys(bandFills) as Band[]).map((band): Line => ({
      type: 'term',
      term: words.bands[band],
      text: guide.owners[band],
      look: { fill: bandFills[band], color: colors.white, bold: true },
    })),
    ...heading(guide.withoutTitle),
    ...paragraphs(guide.without),
    ...heading(guide.printTitle),
    ...paragraphs(guide.print),
    ...heading(guide.sourcesTitle),
    ...paragraphs(guide.sources),
    ...heading(guide.conflictsTitle),
    ...conflictLines(context),
    ...heading(guide.versionTitle),
    ...paragraphs([guide.version(schemaVersion, plan.id)]),
  ];
}

function otherBases({ plan, words, say }: TemplateContext): readonly string[] {
  const { otherBases: sentence, otherBase } = words.guide;
  const bases = plan.indicators.flatMap(({ no, name, baseYear }) =>
    baseYear === undefined ? [] : [otherBase(no, say(name), baseYear)],
  );
  return bases.length > 0 ? [sentence(plan.baseYear, bases)] : [];
}

/** Both statements with their places, and which of them is in use and why. */
function conflictLines({ plan, words, say }: TemplateContext): readonly Line[] {
  const { guide } = words;
  if (plan.conflicts.length === 0) return [{ type: 'text', text: guide.conflictsNone }];
  return plan.conflicts.flatMap(({ indicatorId, statements, used, explanation }): readonly Line[] => {
    const indicator = plan.indicators.find(({ id }) => id === indicatorId);
    return [
      { type: 'text', text: guide.conflict(indicator ? say(indicator.name) : indicatorId, used) },
      ...statements.map(({ value, source }): Line => ({
        type: 'text',
        text: guide.statement(value, source.place, source.line, source.quote),
      })),
      { type: 'text', text: say(explanation) },
    ];
  });
}

function formats(
  context: TemplateContext,
  lines: readonly Line[],
  lastRow: number,
  textRanges: readonly string[],
): readonly FormatRule[] {
  const headings = lines.flatMap(({ type }, i) => (type === 'heading' ? [cellAddress(firstLine + i, term)] : []));
  const looks = new Map<string, { look: Look; ranges: string[] }>();
  lines.forEach((line, i) => {
    if (line.type !== 'term' || !line.look) return;
    const key = JSON.stringify(line.look);
    const same = looks.get(key) ?? { look: line.look, ranges: [] };
    same.ranges.push(cellAddress(firstLine + i, term));
    looks.set(key, same);
  });
  return [
    {
      ranges: [rectAddress(0, 0, lastRow + 1, meaning + 1)],
      font: { name: fontName(context), size: fontSize, color: colors.text },
      vertical: 'center',
    },
    { ranges: [rectAddress(firstLine, meaning, lastRow - firstLine + 1, 1)], wrap: true },
    { ranges: [cellAddress(0, term)], font: { size: 16, bold: true, color: colors.accent } },
    { ranges: headings, font: { size: 12, bold: true, color: colors.accent } },
    ...[...looks.values()].map(({ look: { fill, color, bold }, ranges }) => ({
      ranges,
      ...(fill === undefined ? {} : { fill }),
      font: { ...(color === undefined ? {} : { color }), ...(bold === undefined ? {} : { bold }) },
      wrap: true,
    })),
    ...wordsFormat(textRanges),
  ];
}
