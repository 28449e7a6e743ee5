/**
 * 记下决定: what the office decided upon an open question, a base or a target. It is kept with the plan and beside its question
 * in the sheet 规划疑点; bases and criteria follow at once. What the document prints is not written over.
 */
import { appendRows, settledRows, takeRowsBack, type AppendedRows } from '../excel/append-rows';
import { inSlices } from '../excel/in-slices';
import { withSplitValues } from '../excel/read-split';
import { runReading, runWriting, type HostContext } from '../excel/run';
import { writeCellFormats, writeColumnWidth } from '../excel/write-cell-formats';
import { queueContents, settledContents } from '../excel/write-contents';
import type { Decision, Plan } from '../plan/plan';
import { adjustedIn, openQuestions, type OpenQuestion } from '../plan/self-audit';
import { cleaned } from '../plan/shown-text';
import { locateKeys } from '../template/locate';
import { decisionCells, questionColumns } from '../template/questions-sheet';
import type { CellContent } from '../template/sheet-spec';
import { valueContent } from '../template/held-content';
import { appendedQuestion } from './appended-question';
import { cellsBefore } from './cells-before';
import { contentsOf, type ComputedCell } from './computed-contents';
import { keepPlan } from './keep-plan';
import { followingElsewhere, type Following } from './follow-elsewhere';
import { decisionNotice } from './decision-notice';
import { refusalOf } from './decision-refusal';
import { done, notice, refused, type Outcome } from './outcome';
import { enqueue, waitingTold, type Tell } from './queue';
import { revisedBases, type RevisedBases } from './revised-bases';
import { readStanding } from './read-standing';
import type { StandingSheets } from './standing-sheets';
import { cellsThatFollow } from './take-plan';
import { withTypedDecisions } from './typed-decisions';

/** A blank value takes the decision back. */
export function decide(request: Decision, tell: Tell): Promise<Outcome<null>> {
  return enqueue(`decide ${JSON.stringify(request)}`, async (signal) => {
    const read = await readStanding(tell, signal);
    if ('notice' in read) return refused(read.notice);
    const { sheets } = read;
    const { plan, language } = sheets.progress;
    const decision = asPlanFile(request);
    const unreadable = refusalOf(decision, plan, language);
    if (unreadable) return refused(unreadable);
    const { openQuestions: sheet } = sheets.facts.own;
    if (sheet?.isProtected) return refused(notice('failed-sheet-protected', 'error', { where: `（${sheet.name}）` }));
    const next = withDecision(withTypedDecisions(plan, sheets.facts), decision);
    const asked = openQuestions(next).find(({ id }) => id === decision.about);
    if (!asked) return refused(notice('decision-unknown', 'error'));
    const following = await inSlices(cellsThatFollow(sheets, next), signal);
    const written = writtenFor(sheets, following, asked, decision);
    const bases = revisedBases(sheets, next);
    const facts = sheets.facts.own.decomposition
      ? await runReading((context) => withSplitValues(context, sheets.facts), waitingTold(tell), signal)
      : sheets.facts;
    const elsewhere = followingElsewhere(sheets, facts, next);
    await runWriting((context) => write(context, sheets, next, written, bases, elsewhere), {
      signal,
      takeBack: async (context) => {
        const formats = [...bases.before, ...elsewhere.formats.before];
        const contents = [...contentsOf(cellsBefore(sheets, written.cells)), ...elsewhere.contents.before];
        const before = await settledContents(context, contents, formats);
        // Before the contents: what a cell takes goes by its format.
        writeCellFormats(context, formats);
        await queueContents(context, before);
        keepPlan(context, sheets.facts, language, plan);
        if (written.appended) await takeRowsBack(context, written.appended, (held) => held.includes(asked.id));
      },
    });
    return done(null, [
      ...(sheet ? [] : [notice('decision-sheet-gone', 'warning')]),
      decisionNotice(asked, decision, next, language),
    ]);
  });
}

function asPlanFile({ about, value, date, document }: Decision): Decision {
  return {
    about,
    value: cleaned(value, 500),
    date: cleaned(date ?? '', 40) || null,
    document: cleaned(document ?? '', 300) || null,
  };
}

function withDecision(plan: Plan, decision: Decision): Plan {
  const others = (plan.decisions ?? []).filter(({ about }) => about !== decision.about);
  // An adjustment that is taken back keeps its row in the sheet.
  const isGone = decision.value === '' && !adjustedIn(decision.about);
  return { ...plan, decisions: isGone ? others : [...others, decision] };
}

interface Written {
  readonly cells: readonly ComputedCell[];
  /** For a question that the sheet has no row for yet. */
  readonly appended: AppendedRows | null;
}

function writtenFor(
  sheets: StandingSheets,
  following: readonly ComputedCell[],
  asked: OpenQuestion,
  decision: Decision,
): Written {
  const { openQuestions: sheet } = sheets.facts.own;
  if (!sheet) return { cells: following, appended: null };
  const { language } = sheets.progress;
  const keys = questionColumns.map(({ key }) => key);
  const { columns, rows } = locateKeys(keys, [asked.id], sheet.block.values);
  const decided: Readonly<Record<string, CellContent>> = decisionCells(decision);
  const row = rows.get(asked.id);
  if (row === undefined) {
    const appended = appendedQuestion(sheet, sheets.facts, { columns }, asked, decision, language);
    return { cells: following, appended };
  }
  const beside = Object.entries(decided).flatMap(([key, content]): readonly ComputedCell[] => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const place = { row: sheet.block.row + row, column: sheet.block.column + column };
    return [{ sheet: sheet.name, ...place, content: valueContent(content) }];
  });
  return { cells: [...following, ...beside], appended: null };
}

/** In one request where it fits: a session lost in between cannot take anything back. */
async function write(
  context: HostContext,
  sheets: StandingSheets,
  plan: Plan,
  written: Written,
  bases: RevisedBases,
  elsewhere: Following,
): Promise<void> {
  const { facts, progress } = sheets;
  // What is read comes before all that is written.
  const formats = [...bases.after, ...elsewhere.formats.after];
  const wanted = [...contentsOf(written.cells), ...elsewhere.contents.after];
  const contents = await settledContents(context, wanted, formats);
  const appended = written.appended && (await settledRows(context, written.appended));
  writeCellFormats(context, formats);
  await queueContents(context, contents);
  if (appended) appendRows(context, appended);
  keepPlan(context, facts, progress.language, plan);
  const [first] = bases.after;
  if (first) writeColumnWidth(context, first, bases.width);
}
