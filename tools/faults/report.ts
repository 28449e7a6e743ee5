/** The figures of the faults: points tried, points at which something was lost, and those with any other defect. */
import type { TriedPoint } from './try-commands';

export interface Tally {
  readonly command: string;
  readonly kind: string;
  readonly tried: number;
  readonly lost: number;
  readonly defects: number;
}

export function tally(points: readonly TriedPoint[]): readonly Tally[] {
  const rows = new Map<string, Tally>();
  for (const { point, verdict } of points) {
    const [command, kind] = [point.command.name, point.kind.name];
    const { tried, lost, defects } = rows.get(`${command}|${kind}`) ?? { tried: 0, lost: 0, defects: 0 };
    const loses = verdict.some(({ complaint }) => complaint === 'lost');
    rows.set(`${command}|${kind}`, {
      command,
      kind,
      tried: tried + 1,
      lost: lost + (loses ? 1 : 0),
      defects: defects + (verdict.length > 0 && !loses ? 1 : 0),
    });
  }
  return [...rows.values()];
}

/** A command with its kinds. */
export function commandPrinted(rows: readonly Tally[]): string {
  const [name = '', own = []] = by(rows, 'command')[0] ?? [];
  return [line(name, own), ...own.map((row) => line(`  ${row.kind}`, [row]))].join('\n');
}

/** What went wrong, a line for each. */
export function complaints(points: readonly TriedPoint[]): readonly string[] {
  return points.flatMap(({ point: { command, kind, request, plan }, verdict }) =>
    verdict.map(
      ({ complaint, detail }) =>
        `${complaint}: ${command.name}, ${kind.name}, request ${request}, plan ${plan + 1}: ${detail}`,
    ),
  );
}

/** A line per kind, then all of it. */
export function totalsPrinted(rows: readonly Tally[]): string {
  return [...by(rows, 'kind'), ['all', rows] as const].map(([name, own]) => line(name, own)).join('\n');
}

function line(name: string, rows: readonly Tally[]): string {
  const sum = (key: 'tried' | 'lost' | 'defects') => rows.reduce((total, row) => total + row[key], 0);
  const figures = `${String(sum('tried')).padStart(5)} tried  ${sum('lost')} lost  ${sum('defects')} other defects`;
  return name.padEnd(30) + figures;
}

function by(rows: readonly Tally[], key: 'command' | 'kind'): readonly (readonly [string, readonly Tally[]])[] {
  return [...new Set(rows.map((row) => row[key]))].map((name) => [name, rows.filter((row) => row[key] === name)]);
}
