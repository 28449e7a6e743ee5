/**
 * 记下决定: what the office decided upon an open question, a base or a target. It is kept with the plan and beside its question
 * in the sheet 规划疑点; bases and criteria follow at once. What the document prints is not written over.
 */
import { appendRows } from '../excel/append-rows';
import { runWriting, type HostContext } from '../excel/run';
import { writeCellFormats, widenColumn, type CellFormat } from '../excel/write-cell-formats';
import { writeContents } from '../excel/write-contents';
import { decisionProblem } from '../plan/decision-rules';
import { inForce } from '../plan/in-force';
import type { Decision, Localized, Plan } from '../plan/plan';
import { adjustedIn, openQuestions, type OpenQuestion } from '../plan/self-audit';
import { locateKeys } from '../template/locate';
import { revisedBaseWidth } from '../template/progress-sheet';
import { decisionCells, questionCells, questionColumns } from '../template/questions-sheet';
import type { CellContent } from '../template/sheet-spec';
import { valueContent } from '../template/held-content';
import type { Language } from '../words/language';
import { cellsBefore } from './cells-before';
import { contentsOf, type ComputedCell } from './computed-contents';
import { keepPlan } from './keep-plan';
import { done, notice, refused, type Notice, type Outcome } from './outcome';
import { enqueue, type Tell } from './queue';
import { revisedBases } from './revised-bases';
import { readStanding, type StandingSheets } from './standing-sheets';
import { cellsThatFollow } from './take-plan';
import { cleaned, withTypedDecisions } from './typed-decisions';

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
    const written = writtenFor(sheets, next, asked, decision);
    const bases = revisedBases(sheets, next);
    await runWriting((context) => write(context, sheets, next, written, bases.after), {
      signal,
      takeBack: async (context) => {
        // Before the contents: what a cell takes goes by its format.
        writeCellFormats(context, bases.before);
        await writeContents(context, contentsOf(cellsBefore(sheets, written.cells)));
        keepPlan(context, sheets.facts, language, plan);
      },
    });
    return done(null, [
      ...(sheet ? [] : [notice('decision-sheet-gone', 'warning')]),
      said(asked, decision, next, language),
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

function refusalOf(decision: Decision, { indicators }: Plan, language: Language): Notice | null {
  const problem = decisionProblem(decision, new Map(indicators.map((indicator) => [indicator.id, indicator])));
  if (problem === null) return null;
  const { field, indicatorId } = adjustedIn(decision.about) ?? {};
  const indicator = indicators.find(({ id }) => id === indicatorId);
  if (!indicator || !field) return notice('decision-unknown', 'error');
  const details = { value: decision.value, subject: sayIn(language)(indicator.name), example: indicator[field] };
  return notice('decision-unreadable', 'error', details);
}

function sayIn(language: Language): (text: Localized) => string {
  return (text) => (language === 'zh-CN' ? text.zh : text.en);
}

function said({ subject, details }: OpenQuestion, { about, value }: Decision, plan: Plan, language: Language): Notice {
  const { field, indicatorId } = adjustedIn(about) ?? {};
  const name = sayIn(language)(subject);
  if (value === '') return notice('decision-taken-back', 'success', { subject: name });
  const now = inForce(plan).indicators.find(({ id }) => id === indicatorId);
  if (!field || !now) return notice('decided', 'success', { subject: name });
  const { printed } = details;
  return notice(`decided-${field}`, 'success', {
    subject: name,
    now: now[field],
    printed: typeof printed === 'string' ? printed : '',
  });
}

interface Written {
  readonly cells: readonly ComputedCell[];
  /** For a question that the sheet has no row for yet. */
  readonly line: readonly CellContent[] | null;
}

function writtenFor(sheets: StandingSheets, plan: Plan, asked: OpenQuestion, decision: Decision): Written {
  const following = cellsThatFollow(sheets, plan);
  const { openQuestions: sheet } = sheets.facts.own;
  if (!sheet) return { cells: following, line: null };
  const { language } = sheets.progress;
  const keys = questionColumns.map(({ key }) => key);
  const { columns, rows } = locateKeys(keys, [asked.id], sheet.block.values);
  const decided: Readonly<Record<string, CellContent>> = decisionCells(decision);
  const row = rows.get(asked.id);
  if (row === undefined) {
    const cells: Readonly<Record<string, CellContent>> = {
      ...questionCells(asked, language, sayIn(language)),
      ...decided,
      key: asked.id,
    };
    const line = Array.from({ length: sheet.block.values[0]?.length ?? 0 }, (): CellContent => '');
    for (const [key, at] of columns) line[at] = valueContent(cells[key] ?? '');
    return { cells: following, line };
  }
  const beside = Object.entries(decided).flatMap(([key, content]): readonly ComputedCell[] => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const place = { row: sheet.block.row + row, column: sheet.block.column + column };
    return [{ sheet: sheet.name, ...place, content: valueContent(content) }];
  });
  return { cells: [...following, ...beside], line: null };
}

/** The plan comes last: what refuses before it leaves the decision unmade. */
async function write(
  context: HostContext,
  { facts, progress }: StandingSheets,
  plan: Plan,
  written: Written,
  bases: readonly CellFormat[],
): Promise<void> {
  const { openQuestions: sheet } = facts.own;
  writeCellFormats(context, bases);
  await writeContents(context, contentsOf(written.cells));
  if (sheet && written.line) await appendRows(context, sheet, 'PLAN_OpenQuestions', [written.line]);
  keepPlan(context, facts, progress.language, plan);
  const [first] = bases;
  if (first) widenColumn(context, first, revisedBaseWidth);
}
