/** A plan as the tables of its definition sheet. Everything is text, so that 2.40 stays 2.40 and no name is a formula. */
import type { Decomposition, Plan, SourcePlace } from '../../plan/plan';
import { definitionWords } from '../../words/definition-words';
import type { Language } from '../../words/language';
import { choiceWord } from './choices';
import { headersOf } from './headers';
import { definitionSections, sectionSign, type DefinitionField, type DefinitionSection } from './sections';

export interface DefinitionSheet {
  readonly name: string;
  /** Rows of unlike length; all of it text. */
  readonly rows: readonly (readonly string[])[];
  /** Rows with the names of sections, and those with headers, counted from 0. */
  readonly sectionRows: readonly number[];
  readonly headerRows: readonly number[];
}

interface OwnedRecord {
  readonly owner: string;
  readonly record: unknown;
}

export function definitionSheet(plan: Plan, language: Language): DefinitionSheet {
  const { sheet, title, intro, sections } = definitionWords[language];
  const rows: string[][] = [[title], ...intro.map((sentence) => [sentence]), []];
  const [sectionRows, headerRows]: [number[], number[]] = [[], []];
  for (const section of definitionSections) {
    const records = recordsOf(plan, section);
    if (records === null) continue;
    sectionRows.push(rows.length);
    headerRows.push(rows.length + 1);
    rows.push([`${sectionSign}${sections[section.id]}`], [...headersOf(language, section)]);
    for (const { owner, record } of records) {
      const cells = section.fields.map((field) => cellText(language, field, record));
      rows.push(section.owner || section.numbered ? [owner, ...cells] : cells);
    }
    rows.push([]);
  }
  return { name: sheet, rows, sectionRows, headerRows };
}

const alone = (record: unknown): OwnedRecord => ({ owner: '', record });
const numbered = (record: unknown, i: number): OwnedRecord => ({ owner: String(i + 1), record });

/** null where the plan does not have such a list, which is not the same as an empty one. */
function recordsOf(plan: Plan, { id }: DefinitionSection): readonly OwnedRecord[] | null {
  const { indicators, review, conflicts, tasks, specialTargets, crossChecks, decisions, annualTargets, decomposition } =
    plan;
  const sources = (owner: string, places: readonly SourcePlace[]) => places.map((record) => ({ owner, record }));
  switch (id) {
    case 'plan':
      return [alone(plan)];
    case 'indicators':
      return indicators.map(alone);
    case 'review':
      return review && [alone(review)];
    case 'reviewRows':
      return review?.rows.map(alone) ?? null;
    case 'conflicts':
      return conflicts.map(numbered);
    case 'statements':
      return conflicts.flatMap(({ statements }, i) => statements.map((record) => ({ owner: String(i + 1), record })));
    case 'tasks':
      return tasks ? tasks.map(alone) : null;
    case 'contents':
      return tasks ? tasks.flatMap((task) => task.contents.map((record) => ({ owner: task.id, record }))) : null;
    case 'specialTargets':
      return specialTargets ? specialTargets.map(alone) : null;
    case 'sources':
      return [
        ...indicators.flatMap((each) => sources(each.id, each.sources)),
        ...(tasks ?? []).flatMap(({ contents }) => contents.flatMap((each) => sources(each.id, each.sources))),
        ...(specialTargets ?? []).flatMap((each) => sources(each.id, each.sources)),
      ];
    case 'crossChecks':
      return crossChecks ? crossChecks.map(alone) : null;
    case 'operands':
      return crossChecks
        ? crossChecks.flatMap((check) => check.operands.map((record) => ({ owner: check.id, record })))
        : null;
    case 'decisions':
      return decisions?.map(numbered) ?? null;
    case 'annualTargets':
      return annualTargets?.map(alone) ?? null;
    case 'decomposition':
      return decomposition ? sideBySide(decomposition).map(numbered) : null;
  }
}

function sideBySide({ departments, towns }: Decomposition): readonly unknown[] {
  return Array.from({ length: Math.max(departments.length, towns.length) }, (_, i) => ({
    departments: departments[i],
    towns: towns[i],
  }));
}

function cellText(language: Language, { path, type }: DefinitionField, record: unknown): string {
  const held = path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    record,
  );
  if (Array.isArray(held)) return held.join('\n');
  if (typeof held !== 'string' && typeof held !== 'number' && typeof held !== 'boolean') return '';
  const text = String(held);
  return type === 'text' || type === 'whole' || type === 'number' || type === 'lines'
    ? text
    : choiceWord(language, type, text);
}
