/** Decides what generating writes in the workbook as it stands: in place, beside what is there, or from nothing. */
import type { OwnSheet, WorkbookFacts } from '../excel/read-facts';
import type { Standing } from '../excel/write-workbook';
import { planYears } from '../plan/plan';
import { buildWorkbook, type TemplateOptions } from '../template/build-workbook';
import { entryKeys } from '../template/progress-columns';
import { schemaVersion } from '../template/schema';
import type { SheetId, WorkbookSpec } from '../template/sheet-spec';
import { sheetNamesOf } from '../template/sheet-names';
import { languages } from '../words/language';
import { carriedEntries, countEntries } from './entries';
import type { GenerateRequest } from './generate-template';
import { notice, type Notice } from './outcome';
import { isWhole, placesIn, type ProgressPlaces } from './places';
import { savedSchema } from './saved-plan';
import { folded, freeName, nameSheets, type Naming } from './sheet-names';

export interface Writing {
  readonly spec: WorkbookSpec;
  readonly standing: Standing;
  readonly names: ReadonlyMap<SheetId, string>;
  readonly entriesKept: number;
  readonly notices: readonly Notice[];
}

export function planWriting(facts: WorkbookFacts, request: GenerateRequest): Writing {
  const { plan, language } = request;
  const standing = new Map((Object.entries(facts.own) as [SheetId, OwnSheet][]).map(([id, sheet]) => [id, sheet.name]));
  const { progress } = facts.own;
  const places = progress ? placesIn(progress, plan) : null;
  const inPlace = places !== null && isWhole(places) && savedSchema(facts) === schemaVersion;
  const renames = new Map<string, string>();
  if (progress && !inPlace) {
    standing.delete('progress');
    const taken = new Set(facts.sheetNames.map(folded));
    renames.set(progress.name, freeName(language === 'zh-CN' ? `${progress.name}（旧）` : `${progress.name} (old)`, taken));
  }
  const naming = nameOurs(facts, request, standing, renames);
  const options: TemplateOptions = {
    language,
    sheetNames: Object.fromEntries(naming.names),
    ...(request.printYears === undefined ? {} : { printYears: request.printYears }),
    ...(inPlace ? { order: places.order } : {}),
    ...(progress && places && !inPlace
      ? { carried: carriedEntries(progress.block.values, places, entryKeys(plan)) }
      : {}),
  };
  const spec = buildWorkbook(plan, options);
  const entriesKept = progress && places ? countEntries(progress.block.values, places, planYears(plan)) : 0;
  return {
    spec,
    standing: { sheets: standing, renames, names: facts.names, statePartIds: facts.statePartIds },
    names: naming.names,
    entriesKept,
    notices: noticesOf(facts, request, spec, naming, renames, entriesKept),
  };
}

function nameOurs(
  facts: WorkbookFacts,
  { plan, language }: GenerateRequest,
  own: ReadonlyMap<SheetId, string>,
  renames: ReadonlyMap<string, string>,
): Naming {
  const perLanguage = languages.map((each) => sheetNamesOf(plan, each));
  const wanted = sheetNamesOf(plan, language);
  const defaults = new Map([...wanted.keys()].map((id) => [id, new Set(perLanguage.map((names) => names.get(id) ?? ''))]));
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
        plan: language === 'zh-CN' ? plan.shortTitle.zh : plan.shortTitle.en,
        indicators: plan.indicators.length,
        sheets: spec.sheets.filter(({ visibility }) => visibility === 'visible').length,
      });
  return [
    main,
    ...facts.deleted.map((id) => notice('sheet-recreated', 'warning', { sheet: naming.names.get(id) ?? '' })),
    ...naming.foreign.map((foreign) => notice('foreign-sheet', 'warning', foreign)),
  ];
}
