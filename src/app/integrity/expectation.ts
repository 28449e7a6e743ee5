/** What some cells of a sheet should share, how to tell whether they do, and what puts them right. */
import type { Area } from '../../excel/areas';
import type { Aspect, Shared } from '../../excel/probe-cells';
import type { SheetRepair } from '../../excel/write-repairs';
import type { SheetSpec } from '../../template/sheet-spec';
import type { DifferenceKind, Told } from './difference';

export interface Expectation {
  readonly sheet: Pick<SheetSpec, 'id'>;
  readonly name: string;
  readonly kind: DifferenceKind;
  readonly aspect: Aspect;
  readonly areas: readonly Area[];
  /** null: as it should be. */
  readonly differs: (held: Exclude<Shared, 'mixed'>['value'], area: Area) => Told | null;
  readonly told: Told;
  /** Of areas that were all told the same. */
  readonly repair: (areas: readonly Area[], found: Told) => SheetRepair;
  /** How they are named, where not by their cells. */
  readonly address?: (areas: readonly Area[]) => string;
  /** A single cell may hold several at once. */
  readonly mayBeMixed?: boolean;
}
