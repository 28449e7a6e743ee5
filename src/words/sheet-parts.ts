/** The parts of the generated sheets that have a text on them. Where they stand and how they look is the template's. */

/** Who owns a block of columns, as the band above their headers says. */
export type Band = 'plan' | 'target' | 'entry' | 'auto';

/** The sheets by their ids. */
export type SheetWord =
  | 'guide'
  | 'progress'
  | 'overview'
  | 'tasks'
  | 'specialTargets'
  | 'withinYear'
  | 'ledger'
  | 'locks'
  | 'review'
  | 'openQuestions'
  | 'decomposition'
  | 'register'
  | 'dictionary'
  | 'ownRules';

/** Columns of the progress sheet and of the special targets besides the years. */
export type PlainColumnKey =
  | 'key'
  | 'no'
  | 'group'
  | 'name'
  | 'unit'
  | 'attribute'
  | 'issuer'
  | 'department'
  | 'base'
  | 'target'
  | 'criterion'
  | 'latest'
  | 'progress'
  | 'due'
  | 'gap'
  | 'status'
  | 'movement'
  | 'projection'
  | 'why'
  | 'source'
  | 'missingReason'
  | 'provisional'
  | 'note'
  | 'pace'
  | 'lagging'
  | 'rank'
  | 'kind'
  | SpecialColumnKey;

/** Columns that only special targets have. */
export type SpecialColumnKey = 'operator' | 'period' | 'link' | 'place' | 'quote';

/** Columns of the register of findings. */
export type RegisterColumnKey =
  | 'id'
  | 'rule'
  | 'level'
  | 'indicator'
  | 'year'
  | 'cell'
  | 'value'
  | 'understood'
  | 'fix'
  | 'message'
  | 'explanation'
  | 'filler'
  | 'date'
  | 'state'
  | 'cellKey';

/** Columns of the sheet of key tasks. */
export type TaskColumnKey =
  | 'key'
  | 'no'
  | 'task'
  | 'content'
  | 'target'
  | 'targets'
  | 'stage'
  | 'due'
  | 'department'
  | 'evidence'
  | 'note'
  | 'lagging'
  | 'place';

/** Columns of the sheet of open questions. */
export type QuestionColumnKey =
  'key' | 'kind' | 'subject' | 'question' | 'places' | 'default' | 'decision' | 'date' | 'document' | 'note';

/** Columns of the sheet of an office's own rules. */
export type RuleColumnKey =
  'id' | 'on' | 'indicator' | 'kind' | 'low' | 'high' | 'other1' | 'other2' | 'other3' | 'level' | 'message' | 'note';

/** In what the template can stand otherwise than it was generated. */
export type DifferenceWord =
  | 'text'
  | 'target'
  | 'formula'
  | 'numberFormat'
  | 'validation'
  | 'conditional'
  | 'fill'
  | 'lock'
  | 'ink'
  | 'letters'
  | 'size'
  | 'hidden';
