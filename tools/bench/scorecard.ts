/** SCORECARD over a large table against the same arithmetic written by hand for one kind of row, over the same arguments. */
import { functionsAlone } from './functions-alone';
import { ratio } from './ratio';
import type { Table } from './scorecard-by-hand';

const rows = 10_000;
/** A call takes milliseconds: enough of them for the engine to have compiled what it will, and for garbage to even out. */
const turns = { measured: 49, warmUps: 20 };

export interface ScorecardFigures {
  /** Times that the hand-written loop takes. */
  readonly perByHand: number;
  /** Times that a tenth of the rows takes. */
  readonly tenTimes: number;
}

export async function measureScorecard(): Promise<ScorecardFigures> {
  const { functions, scorecardByHand } = functionsAlone();
  const { SCORECARD } = functions;
  if (!SCORECARD) throw new Error('SCORECARD is not associated');
  const [table, tenth] = [parsed(tableOf(rows)), parsed(tableOf(rows / 10))];
  const notAvailable = { code: '#N/A' };
  const called = ({ bases, targets, actuals, years, asOf }: Table) =>
    SCORECARD(bases, targets, actuals, years, asOf, null, null, null, null, {}) as readonly (readonly unknown[])[];
  mustBeAlike(called(table), scorecardByHand(table, notAvailable));
  return {
    perByHand: await ratio(
      () => scorecardByHand(table, notAvailable),
      () => called(table),
      turns,
    ),
    // The tenth ten times over, so that collected garbage weighs on both alike.
    tenTimes:
      10 *
      (await ratio(
        () => Array.from({ length: 10 }, () => called(tenth)),
        () => called(table),
        turns,
      )),
  };
}

/** Floors to reach, with two decimals; two to five years reported, blanks as null and "", some of them between. */
function tableOf(count: number): Table {
  const years = [2021, 2022, 2023, 2024, 2025];
  const each = Array.from({ length: count }, (_, i) => {
    const [base, way] = [40 + (i % 997) / 100, 2 + (i % 211) / 10];
    const actuals = years.map((_, year) => {
      if (year >= 2 + (i % 4) || (i % 7 === 3 && year === 1)) return (i + year) % 2 ? null : '';
      return Math.round((base + way * ((year + 1) / 5) * (0.6 + (i % 13) / 20)) * 100) / 100;
    });
    return { base, target: `≥${(base + way).toFixed(2)}`, actuals };
  });
  return {
    bases: each.map(({ base }) => [base]),
    targets: each.map(({ target }) => [target]),
    actuals: each.map(({ actuals }) => actuals),
    years: [years],
    asOf: null,
  };
}

/** As Excel's arguments come. */
function parsed(table: Table): Table {
  return JSON.parse(JSON.stringify(table)) as Table;
}

/** Two loops that compute different things would compare nothing. */
function mustBeAlike(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): void {
  const plain = (cell: unknown) =>
    typeof cell === 'number' ? cell.toPrecision(9) : typeof cell === 'object' && cell ? '#N/A' : cell;
  const [a, b] = [one, other].map((table) => table.map((row) => row.map(plain).join(' ')));
  const differs = a?.findIndex((row, i) => row !== b?.[i]) ?? -1;
  if (differs >= 0) throw new Error(`row ${differs}: ${a?.[differs]} is not ${b?.[differs]}`);
}
