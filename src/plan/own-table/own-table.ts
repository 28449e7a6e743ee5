/** A table of the office's own, as it was selected or pasted: nothing in it is known by its place. */

export type HeldValue = string | number | boolean;

export interface OwnCell {
  /** '' when blank; an error value is its text (`#REF!`). */
  readonly value: HeldValue;
  /** Where it is known: of a selected cell. */
  readonly numberFormat?: string;
}

export type OwnTable = readonly (readonly OwnCell[])[];
