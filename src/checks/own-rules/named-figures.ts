/**
 * Whose figures a text of the rule sheet means: an indicator by its name, number with name, id or alias, of a composition
 * one part. What could be several is said, never chosen.
 */
import { parseNotation } from '../../notation/parse-notation';
import type { Indicator, Plan } from '../../plan/plan';
import { foldWidth, visibleText } from '../clean-text';

export interface NamedFigure {
  readonly indicator: Indicator;
  /** Of a composition, from 1; null for numbers. */
  readonly part: number | null;
}

export type FigureFound =
  | { readonly ok: true; readonly figure: NamedFigure }
  | { readonly ok: false; readonly code: 'indicator-unknown' }
  | { readonly ok: false; readonly code: 'indicator-ambiguous'; readonly labels: readonly string[] }
  | { readonly ok: false; readonly code: 'part-missing'; readonly parts: number };

/** Longer texts are no name; they are refused before anything takes them apart. */
const longestName = 200;
/** `（第2部分）`, `(part 2)`, once letters are folded. */
const partAtEnd = /^(.*)\((?:第|part ?)(\d)(?:部分)?\)$/;

/** As names are compared: width, spaces and letters' case do not matter. */
function folded(text: string): string {
  return foldWidth(visibleText(text)).toLowerCase();
}

/** `5 基本养老保险参保人数`, of a part `15 … （第2部分）`: what the sheet's list offers. */
export function figureLabels(plan: Pick<Plan, 'indicators'>, language: 'zh' | 'en'): readonly string[] {
  return plan.indicators.flatMap((indicator) => {
    const label = labelOf(indicator, language);
    const parts = partsOf(indicator);
    if (parts === 0) return [label];
    return Array.from({ length: parts }, (_, i) =>
      language === 'zh' ? `${label}（第${i + 1}部分）` : `${label} (part ${i + 1})`,
    );
  });
}

export function labelOf({ no, name }: Indicator, language: 'zh' | 'en'): string {
  return visibleText(`${no} ${name[language]}`);
}

function partsOf({ criterion, kind }: Indicator): number {
  if (kind !== 'composition') return 0;
  const read = parseNotation(criterion);
  return read.ok ? read.notation.parts.length : 0;
}

export type FigureFinder = (text: string) => FigureFound;

export function figureFinder({ indicators }: Pick<Plan, 'indicators'>): FigureFinder {
  const named = new Map<string, Set<Indicator>>();
  for (const indicator of indicators) {
    const { id, no, name, aliases } = indicator;
    const labels = (['zh', 'en'] as const).map((language) => labelOf(indicator, language));
    for (const text of [id, no, name.zh, name.en, ...aliases, ...labels].map(folded).filter((each) => each !== ''))
      named.set(text, (named.get(text) ?? new Set()).add(indicator));
  }
  return (text) => found(named, text);
}

function found(named: ReadonlyMap<string, ReadonlySet<Indicator>>, text: string): FigureFound {
  if (text.length > longestName) return { ok: false, code: 'indicator-unknown' };
  const whole = folded(text);
  const [, before = '', digit = ''] = partAtEnd.exec(whole) ?? [];
  const part = named.has(whole) || digit === '' ? null : Number(digit);
  const [indicator, ...others] = named.get(part === null ? whole : before.trim()) ?? [];
  if (!indicator) return { ok: false, code: 'indicator-unknown' };
  if (others.length > 0)
    return {
      ok: false,
      code: 'indicator-ambiguous',
      labels: [indicator, ...others].map((each) => labelOf(each, 'zh')),
    };
  const parts = partsOf(indicator);
  const isPart = part !== null && part >= 1 && part <= parts;
  if (parts > 0 && !isPart) return { ok: false, code: 'part-missing', parts };
  return parts === 0 && part !== null
    ? { ok: false, code: 'indicator-unknown' }
    : { ok: true, figure: { indicator, part } };
}
