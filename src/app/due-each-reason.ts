/** The reason of a special target that is due again and again, as its formula says it (template/due-each.ts), computed here. */
import { rowFunctions } from '../functions/row-functions';
import type { WorkbookFacts } from '../excel/facts';
import type { DueEach } from '../plan/plan';
import { printedOf, type Held } from '../progress/held';
import { valueOf } from '../progress/result';
import type { Status } from '../progress/status';
import type { CellContent } from '../template/sheet-spec';
import { dueEachWords } from '../words/due-each-words';
import type { Language } from '../words/language';
import { statusWord } from '../words/status-words';
import { cutOffYear } from './cut-off';

export interface EachYear {
  readonly year: number;
  readonly actual: CellContent;
}

/** null where WHY says it: no year failed and none is without an entry. `years` oldest first. */
export function dueEachReason(
  language: Language,
  due: DueEach,
  criterion: Held,
  years: readonly EachYear[],
  cutOff: WorkbookFacts['cutOff'],
): string | null {
  const words = dueEachWords[language];
  const asOf = cutOffYear(cutOff);
  const typed = years.reduce((latest, { year, actual }) => (actual === '' ? latest : year), 0);
  const until = asOf === null ? typed : Math.ceil(asOf - 1e-9);
  const counted = years.filter(({ year }) => year <= until);
  const verdicts = counted.map(({ year, actual }) => verdictOf(criterion, actual, year));
  const failed = (at: number) => verdicts[at] === statusWord('zh-CN', 'breached');
  const said = counted.flatMap(({ year, actual }, i): readonly (readonly [Status, string])[] => {
    const fill = (text: string) => text.replace('{year}', String(year)).replace('{actual}', String(actual));
    if (failed(i) && (due === 'yearly' || failed(i - 1))) return [['breached', fill(words.missed[due])]];
    return verdicts[i] === statusWord('zh-CN', 'not-reported') ? [['not-reported', fill(words.missing)]] : [];
  });
  const isKept = due !== 'yearly' && verdicts.length > 0 && verdicts.every((verdict) => keptOrBreached.has(verdict));
  const status = (['breached', 'not-reported'] as const).find((each) => said.some(([own]) => own === each));
  if (!status && !isKept) return null;
  const wanted = words.wanted[due].replace('{criterion}', String(printedOf(criterion)));
  const head = statusWord(language, status ?? 'kept') + words.colon + wanted;
  return [head, ...said.map(([, text]) => text)].join(words.semicolon) + words.stop;
}

const keptOrBreached: ReadonlySet<string | null> = new Set(
  (['kept', 'breached'] as const).map((status) => statusWord('zh-CN', status)),
);

function verdictOf(criterion: Held, actual: Held, year: number): string | null {
  const none = { asOf: null, path: null, baseYear: null, preset: null, language: null };
  return valueOf(
    rowFunctions.STATUS({ base: criterion, target: criterion, actuals: [[actual]], years: [[year]], ...none }),
  );
}
