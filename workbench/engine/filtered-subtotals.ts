/**
 * SUBTOTAL(1…11) leaves out rows that a filter hides. Univer knows hidden rows only, whoever hid them: on a filtered sheet
 * they are all left out, as Excel leaves out rows that were hidden by hand while a filter was on.
 */
import {
  IFunctionService,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { Grid } from './grid';

/** Of `SUBTOTAL(109,…)`, which leaves out hidden rows, over `SUBTOTAL(9,…)`. */
const leavesOutHidden = 100;

export function filteredSubtotals(grid: Grid, isFiltered: (sheet: string) => boolean): void {
  const subtotal = grid.injector.get(IFunctionService).getExecutor('SUBTOTAL');
  if (!subtotal) return;
  const calculate = subtotal.calculate.bind(subtotal);
  subtotal.calculate = (kind: BaseValueObject, ...refs: BaseValueObject[]) => {
    const isPlain = kind.isValueObject() && Number(kind.getValue()) >= 1 && Number(kind.getValue()) < leavesOutHidden;
    if (!isPlain || !refs.some((ref) => onFilteredSheet(ref))) return calculate(kind, ...refs);
    return calculate(NumberValueObject.create(Number(kind.getValue()) + leavesOutHidden), ...refs);
  };

  function onFilteredSheet(ref: BaseValueObject | BaseReferenceObject): boolean {
    return ref.isReferenceObject() && isFiltered((ref as BaseReferenceObject).getSheetId());
  }
}
