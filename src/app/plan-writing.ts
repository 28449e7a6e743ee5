/** Decides what generating writes in the workbook as it stands: in place, beside what is there, or from nothing. */
import type { OwnSheet, WorkbookFacts } from '../excel/facts';
import type { Standing } from '../excel/write-workbook';
import { planYears, type Plan } from '../plan/plan';
import { workbookSteps, type TemplateOptions } from '../template/build-workbook';
import { finished, type Steps } from '../plan/steps';
import { changedTargets } from '../template/changed-targets';
import { entryKeys } from '../template/progress-columns';
import { schemaVersion } from '../template/schema';
import type { SheetId, WorkbookSpec } from '../template/sheet-spec';
import { sheetNamesOf, type OptionalSheet } from '../template/sheet-names';
import { wantedSheets } from '../template/template-context';
import { languages } from '../words/language';
import { localized } from '../words/localized';
import { carriedEntries, countEntries } from './entries';
import { leftAlone, merged, otherEntries } from './other-entries';
import type { GenerateRequest } from './generate-request';
import { notice, type Notice } from './outcome';
import type { CellContent } from '../template/sheet-spec';
import type { Located } from '../template/locate';
import { placesIn } from './places';
import { savedSchema } from './saved-plan';
import { standingWithinYear } from './standing-within-year';
import { folded, freeName, nameSheets, type Naming } from './sheet-names';

export interface Writing {
  readonly spec: WorkbookSpec;
  readonly standing: Standing;
  readonly names: ReadonlyMap<SheetId, string>;
  readonly entriesKept: number;
  readonly notices: readonly Notice[];
}

/** `before` is the plan that the workbook was made from. */
export function planWriting(facts: WorkbookFacts, request: GenerateRequest, before = request.plan): Writing {
  return finished(writingSteps(facts, request, before));
}

/** The same in short steps. */
export function* writingSteps(facts: WorkbookFacts, request: GenerateRequest, before = request.plan): Steps<Writing> {
  const { plan, language } = request;
  const standing = new Map((Object.entries(facts.own) as [SheetId, OwnSheet][]).map(([id, sheet]) => [id, sheet.name]));
  const { progress } = facts.own;
  const places = progress ? placesIn(progress, plan) : null;
  yield;
  const isOfThisVersion = savedSchema(facts) === schemaVersion;
  const order = isOfThisVersion ? (places?.order ?? null) : null;
  const withinYear = standingWithinYear(facts) ?? request.withinYear;
  const others = yield* otherEntries(facts, plan, isOfThisVersion, before, withinYear?.division);
  yield;
  const renames = new Map<string, string>();
  const setAside = (sheet: OwnSheet, id: SheetId) => {
    standing.delete(id);
    const taken = new Set([...facts.sheetNames, ...renames.values()].map(folded));
    renames.set(sheet.name, freeName(language === 'zh-CN' ? `${sheet.name}（旧）` : `${sheet.name} (old)`, taken));
  };
  if (progress && !order) setAside(progress, 'progress');
  for (const { id, sheet, entries } of others) if (!entries.order) setAside(sheet, id);
  const ledger = facts.own.ledger !== undefined || (request.ledger ?? false);
  const optional = { ledger, ...(withinYear ? { withinYear } : {}) };
  const naming = nameOurs(facts, request, standing, renames, wantedSheets(optional));
  const options: TemplateOptions = {
    language,
    ...optional,
    sheetNames: Object.fromEntries(naming.names),
    standing: Object.fromEntries(others.map(({ id, entries }) => [id, entries])),
    ...(request.split ? { split: request.split } : {}),
    ...(request.printYears === undefined ? {} : { printYears: request.printYears }),
    ...(order ? { order: { ...order, ...(facts.cutOffAddress === null ? {} : { cutOff: facts.cutOffAddress }) } } : {}),
    ...(progress && places ? { carried: carried(progress, places, before, order !== null) } : {}),
  };
  yield;
  const built = yield* workbookSteps(plan, options);
  const { start } = request;
  const spec = start ? { ...built, start: { sheet: start, cell: 'A1' } } : built;
  const entriesKept =
    (progress && places ? countEntries(progress.block.values, places, planYears(plan)) : 0) +
    others.reduce((sum, { entries }) => sum + entries.count, 0);
  return {
    spec,
    standing: { sheets: standing, renames, names: facts.names, statePartIds: facts.statePartIds },
    names: naming.names,
    entriesKept,
    notices: noticesOf(facts, request, spec, naming, renames, entriesKept),
  };
}

/** In place an office's own target stays where it is; on a new sheet it is written again, with the entries. */
function carried(
  { block }: OwnSheet,
  places: Located,
  plan: Plan,
  inPlace: boolean,
): ReadonlyMap<string, ReadonlyMap<string, CellContent>> {
  const decided = changedTargets(plan, places, block.values);
  if (inPlace) return leftAlone(decided);
  return merged(carriedEntries(block.values, places, entryKeys(plan)), decided);
}

function nameOurs(
  facts: WorkbookFacts,
  { plan, language }: GenerateRequest,
  own: ReadonlyMap<SheetId, string>,
  renames: ReadonlyMap<string, string>,
  optional: readonly OptionalSheet[],
): Naming {
  const perLanguage = languages.map((each) => sheetNamesOf(plan, each, optional));
  const wanted = sheetNamesOf(plan, language, optional);
  const defaults = new Map(
    [...wanted.keys()].map((id) => [id, new Set(perLanguage.map((names) => names.get(id) ?? ''))]),
  );
  const present = facts.sheetNames.map((name) => renames.get(name) ?? name);
  return nameSheets({ present, own, wanted, defaults });
}

function noticesOf(
  facts: WorkbookFacts,
  { plan, language }: GenerateRequest,
  spec: WorkbookSpec,
  naming: Naming,
  renames: ReadonlyMap<string, string>,
  entries: number,
): readonly Notice[] {
  const main = facts.own.progress
    ? renames.size > 0
      ? notice('template-rebuilt', 'success', { entries, oldSheet: [...renames.values()].join() })
      : notice('template-refreshed', 'success', { entries })
    : notice('template-created', 'success', {
        plan: localized(plan.shortTitle, language),
        indicators: plan.indicators.length,
        sheets: spec.sheets.filter(({ visibility }) => visibility === 'visible').length,
      });
  return [
    main,
    // What is made on request only stays away.
    ...facts.deleted.flatMap((id) => {
      const sheet = naming.names.get(id);
      const code = id === 'progress' ? 'progress-recreated' : 'sheet-recreated';
      return sheet === undefined ? [] : [notice(code, 'warning', { sheet })];
    }),
    ...naming.foreign.map((foreign) => notice('foreign-sheet', 'warning', foreign)),
  ];
}
