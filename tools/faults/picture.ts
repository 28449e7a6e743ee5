/** A workbook as it stands, for comparing: contents, looks, rules, names, what is kept with it; not what is in front. */
import type { ConditionalRule, ValidationRule } from '../../workbench/engine/engine';
import type { Workbench } from '../../workbench/headless/workbench';
import type { SheetState, WorkbookState } from '../../workbench/state/workbook-state';

export interface Picture {
  readonly text: string;
  /** The same a sheet at a time, by its name; '' for what belongs to none. */
  readonly parts: ReadonlyMap<string, string>;
  readonly state: WorkbookState;
}

export async function pictureOf(workbench: Workbench): Promise<Picture> {
  await workbench.settled();
  return pictureFrom(await workbench.state());
}

export function pictureFrom(state: WorkbookState): Picture {
  const { sheets, names, customXml, settings, documentSettings } = state;
  const ofNone = {
    order: sheets.map(({ name }) => name),
    names: [...names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    customXml,
    settings,
    documentSettings,
  };
  const parts = new Map([
    ...sheets.map((sheet) => [sheet.name, JSON.stringify(seen(sheet))] as const),
    ['', JSON.stringify(ofNone)] as const,
  ]);
  return { text: [...parts.values()].join('\n'), parts, state };
}

function seen({ rows: _fittedWhenDrawn, conditionals, validations, ...sheet }: SheetState): unknown {
  return {
    ...sheet,
    conditionals: [...conditionals].sort((one, other) => one.priority - other.priority).map(ofItself),
    validations: validations.map(ofItself),
  };
}

/** Ids and priorities count what has come and gone; properties come in the order in which they were written. */
function ofItself(rule: ConditionalRule | ValidationRule): unknown {
  return sorted({ ...rule, id: '', priority: 0 });
}

function sorted(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(sorted);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}

/**
 * What somebody typed in `before` and stands in fewer cells now than both before and in each of `meant`, on whichever sheet:
 * commands rename sheets.
 */
export function lostIn(now: Picture, before: Picture, meant: readonly Picture[]): readonly string[] {
  const held = contentsOf(now);
  const kept = [before, ...meant].map(contentsOf);
  return [...contentsOf(before).keys()].filter(
    (content) => (held.get(content) ?? 0) < Math.min(...kept.map((each) => each.get(content) ?? 0)),
  );
}

/** How many cells hold each content. Formulas are the add-in's business; what people typed is not. */
function contentsOf({ state }: Picture): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, , content] of state.sheets.flatMap(({ cells }) => cells))
    if (!String(content).startsWith('=')) counts.set(String(content), (counts.get(String(content)) ?? 0) + 1);
  return counts;
}
