/**
 * What every rule has words for: a title, and a sentence per variant that says what is wrong and what to do. `{x}` is the
 * value as typed, `{v}` as understood; the other places are details of the finding.
 */
import type { RuleId, Variant } from '../../checks/rule-levels';

export interface WordsOf<Ids extends RuleId> {
  readonly titles: Readonly<Record<Ids, string>>;
  /** One sentence per rule and variant: a missing one does not compile. */
  readonly sentences: { readonly [Id in Ids]: Readonly<Record<Variant<Id>, string>> };
}
