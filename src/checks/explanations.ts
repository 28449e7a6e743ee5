/**
 * V56: the explanations (审核说明) themselves. Some words of at least five characters explain a finding; what is shorter or
 * says nothing leaves it open, and what stands word for word beside many findings is asked about.
 */
import { mapped, type Steps } from '../plan/steps';
import { visibleText } from './clean-text';
import type { Finding } from './finding';
import { ruleLevels, type Variant } from './rule-levels';

/** Characters, spaces and punctuation not counted. */
const leastCharacters = 5;
/** Findings beside which the same words may stand. */
const mostCopies = 3;

const uncounted = /[\s\p{P}\p{S}]+/gu;
/** What says nothing, however often and in whatever order: 经核实，以上数据真实无误. */
const emptyPhrases = [
  ...['无', '没有', '暂无', '不详', '略', '同上', '如上', '见上', '以上', '上述', '如此', '说明', '特此说明'],
  ...['经', '已', '均', '都', '确', '确实', '该', '本', '此', '为', '是', '系', '按', '如实', '按实', '实际'],
  ...['数据', '数字', '数值', '数', '情况', '填报', '正常', '属实', '真实', '准确', '正确', '有效'],
  ...['核实', '核对', '复核', '审核', '确认', '无误', '无异常', '无问题', '没问题', '没有问题'],
  ...['none', 'nothing', 'ok', 'okay', 'yes', 'same', 'asabove', 'ditto', 'na', 'data', 'thedata', 'is', 'are'],
  ...['correct', 'confirmed', 'checked', 'verified', 'true', 'accurate'],
];
const onlyEmpty = new RegExp(`^(?:${emptyPhrases.join('|')})+$`, 'iu');

function wordsOf(explanation: string): string {
  return visibleText(explanation).normalize('NFKC').replace(uncounted, '');
}

/** Whether a text explains anything. */
export function explains(explanation: string): boolean {
  // Of thousands of findings most have none.
  if (explanation === '') return false;
  const words = wordsOf(explanation);
  return [...words].length >= leastCharacters && !/^(.)\1*$/u.test(words) && !onlyEmpty.test(words);
}

/** A finding that may be explained, and what stands beside it; the explanations of V56 itself are not asked about. */
export interface Explained {
  readonly rule: string;
  readonly soft: boolean;
  readonly indicatorId: string;
  readonly year: number | null;
  readonly period?: string;
  readonly address: string | null;
  readonly explanation: string;
}

/**
 * One finding per cell at most, in the order given. `isReported`: whether the year goes into a report, so that a soft finding
 * without words is one too.
 */
export function* explanationSteps(
  explained: readonly Explained[],
  isReported: (year: number | null) => boolean = () => false,
): Steps<readonly Finding[]> {
  const asked = explained.filter(({ rule, soft }) => soft && rule !== 'V56');
  const texts = [...new Set(asked.map(({ explanation }) => explanation))];
  yield;
  const said = new Map(yield* mapped(texts, (text) => [text, wordsOf(text)] as const));
  yield;
  const copies = new Map<string | undefined, number>();
  for (const { explanation } of asked) {
    const words = said.get(explanation);
    copies.set(words, (copies.get(words) ?? 0) + 1);
  }
  yield;
  const byCell = new Map<string, Finding>();
  yield* mapped(asked, (one) => {
    const count = copies.get(said.get(one.explanation)) ?? 0;
    const variant = variantOf(one, count, isReported);
    const cell = `${one.indicatorId}|${one.period ?? one.year ?? ''}`;
    if (variant && !byCell.has(cell)) byCell.set(cell, findingOf(one, variant, count));
  });
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
  { rule, indicatorId, year, period, address, explanation }: Explained,
  variant: Variant<'V56'>,
  count: number,
): Finding {
  return {
    rule: 'V56',
    variant,
    level: ruleLevels.V56[variant],
    indicatorId,
    year,
    ...(period === undefined ? {} : { period }),
    address,
    value: explanation === '' ? null : explanation,
    understood: null,
    details: { rule, count },
    fix: null,
  };
}
