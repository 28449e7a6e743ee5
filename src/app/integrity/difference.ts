/** Where the template stands otherwise than it was made: what, where, expected and found, and what puts it right. */
import type { SheetRepair } from '../../excel/write-repairs';
import type { CellContent, SheetId, ValidationSpec } from '../../template/sheet-spec';
import type { DifferenceWord } from '../../words/sheet-parts';

/**
 * `target`: a base, target or criterion, which an office may have adjusted on purpose; `text`: everything else that the
 * template or the plan writes; `fill`: the ground that says who owns a cell; `lock`: entry cells stay free under protection; `ink`: words that cannot be
 * told from their ground; `letters`: too small to be read; `size`: columns and rows too small for what they hold; `hidden`: rows and columns out of sight.
 */
export const differenceKinds = [
  'text',
  'target',
  'formula',
  'numberFormat',
  'validation',
  'conditional',
  'fill',
  'lock',
  'ink',
  'letters',
  'size',
  'hidden',
] as const satisfies readonly DifferenceWord[];
export type DifferenceKind = (typeof differenceKinds)[number];

/** What is told of one side. */
export type Told =
  | { readonly what: 'content'; readonly content: CellContent }
  | { readonly what: 'format'; readonly format: string }
  | { readonly what: 'color'; readonly color: string }
  | { readonly what: 'locked'; readonly locked: boolean }
  | { readonly what: 'ink'; readonly font: string; readonly fill: string }
  | { readonly what: 'size'; readonly points: number }
  | { readonly what: 'hidden'; readonly hidden: boolean }
  | { readonly what: 'rule'; readonly rule: ValidationSpec['rule'] | null }
  /** A rule that differs in how it answers, or that the template never makes. */
  | { readonly what: 'other-rule' }
  | { readonly what: 'conditional'; readonly formula: string | null }
  /** Some of the cells only. */
  | { readonly what: 'partly' };

export interface Difference {
  /** The same for the same difference as long as nobody touches it. */
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** `K7:O25、K27`. */
  readonly address: string;
  readonly expected: Told;
  readonly found: Told;
  readonly repair: SheetRepair;
}

/** 全部修复 leaves these alone: they may be decisions of the office (中期调整), or what somebody does not want to look at. */
export function mayBeDecision({ kind }: Pick<Difference, 'kind'>): boolean {
  return kind === 'target' || kind === 'hidden';
}

type Parts = Omit<Difference, 'id'>;

export function difference(parts: Parts): Difference {
  const { kind, sheet, address, expected, found } = parts;
  return { ...parts, id: [kind, sheet, address, JSON.stringify([expected, found])].join('|') };
}
