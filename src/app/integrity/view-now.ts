/** What a person has chosen to see, which is no damage: rows that a filter hides, and years left out of print. */
import { probeCells, type Aspect, type Probe } from '../../excel/probe-cells';
import type { HostContext } from '../../excel/run';
import { planYears } from '../../plan/plan';
import { cellAddress } from '../../template/a1';
import type { StandingSheets } from '../standing-sheets';

export interface ViewNow {
  /** Names of the sheets of which a filter hides rows. */
  readonly filtered: ReadonlySet<string>;
  /** Names of the sheets that hide their year columns all together, as those are made that leave them out of print. */
  readonly withoutYears: ReadonlySet<string>;
}

/** One request. */
export async function viewNow(context: HostContext, { facts, progress, yearSheets }: StandingSheets): Promise<ViewNow> {
  const names = Object.values(facts.own).map((own) => own.name);
  const filters = names.map((sheet): Probe => ({ sheet, aspect: 'filtered', address: 'A1' }));
  const years = yearSheets.flatMap(({ sheet: { name, block }, places: { columns } }) =>
    planYears(progress.plan).map((year): Probe => {
      const address = cellAddress(block.row, block.column + (columns.get(String(year)) ?? 0));
      return { sheet: name, aspect: 'columnHidden', address };
    }),
  );
  const probes = [...filters, ...years];
  const answers = await probeCells(context, probes);
  const saying = (aspect: Aspect, value: boolean) =>
    new Set(
      probes.flatMap((probe, i) => {
        const answer = answers[i];
        const isSo = probe.aspect === aspect && answer !== undefined && answer !== 'mixed' && answer.value === value;
        return isSo ? [probe.sheet] : [];
      }),
    );
  const withYears = saying('columnHidden', false);
  return {
    filtered: saying('filtered', true),
    withoutYears: new Set([...saying('columnHidden', true)].filter((name) => !withYears.has(name))),
  };
}
