/** The parts of the generated sheets that have a text on them. Where they stand and how they look is the template's. */

/** Who owns a block of columns, as the band above their headers says. */
export type Band = 'plan' | 'target' | 'entry' | 'auto';

/** Columns of the progress sheet besides the years. */
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
  | 'kind';

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
