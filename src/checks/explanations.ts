/**
 * V56: the explanations (审核说明) themselves. Some words of at least five characters explain a finding; what is shorter or
 * says nothing leaves it open, and what stands word for word beside many findings is asked about.
 */
import { visibleText } from './clean-text';
import type { Finding } from './finding';
import { ruleLevels, type Variant } from './rule-levels';

/** Characters, spaces and punctuation not counted. */
const leastCharacters = 5;
/** Findings beside which the same words may stand. */
const mostCopies = 3;

const uncounted = /[\s\p{P}\p{S}]+/gu;
/** Phrases that say nothing however often they are repeated. */
const emptyPhrases =
  /^(?:无|没有|暂无|不详|同上|如上|见上|略|正常|属实|情况属实|确认|已确认|已核实|核实无误|数据无误|正确|实际数据|none|nothing|ok|okay|yes|same|asabove|ditto|correct|confirmed|checked|verified|na)+$/iu;

function wordsOf(explanation: string): string {
  return visibleText(explanation).normalize('NFKC').replace(uncounted, '');
}

/** Whether a text explains anything. */
export function explains(explanation: string): boolean {
  const words = wordsOf(explanation);
  return [...words].length >= leastCharacters && !/^(.)\1*$/u.test(words) && !emptyPhrases.test(words);
}

/** A finding that may be explained, and what stands beside it; the explanations of V56 itself are not asked about. */
export interface Explained {
  readonly rule: string;
  readonly soft: boolean;
  readonly indicatorId: string;
  readonly year: number | null;
  readonly address: string | null;
  readonly explanation: string;
}

/**
 * One finding per cell at most, in the order given. `isReported`: whether the year goes into a report, so that a soft finding
 * without words is one too.
 */
export function explanationFindings(
  explained: readonly Explained[],
  isReported: (year: number | null) => boolean = () => false,
): readonly Finding[] {
  const asked = explained.filter(({ rule, soft }) => soft && rule !== 'V56');
  const copies = new Map<string, number>();
  for (const { explanation } of asked) {
    const words = wordsOf(explanation);
    copies.set(words, (copies.get(words) ?? 0) + 1);
  }
  const byCell = new Map<string, Finding>();
  for (const one of asked) {
    const count = copies.get(wordsOf(one.explanation)) ?? 0;
    const variant = variantOf(one, count, isReported);
    const cell = `${one.indicatorId}|${one.year ?? ''}`;
    if (variant && !byCell.has(cell)) byCell.set(cell, findingOf(one, variant, count));
  }
  return [...byCell.values()];
}

function variantOf(
  { explanation, year }: Explained,
  count: number,
  isReported: (year: number | null) => boolean,
): Variant<'V56'> | null {
  if (explanation.trim() === '') return isReported(year) ? 'missing' : null;
  if (!explains(explanation)) return 'short';
  return count > mostCopies ? 'copied' : null;
}

function findingOf(
  { rule, indicatorId, year, address, explanation }: Explained,
  variant: Variant<'V56'>,
  count: number,
): Finding {
  return {
    rule: 'V56',
    variant,
    level: ruleLevels.V56[variant],
    indicatorId,
    year,
    address,
    value: explanation === '' ? null : explanation,
    understood: null,
    details: { rule, count },
    fix: null,
  };
}
