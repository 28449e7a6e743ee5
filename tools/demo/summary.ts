/** The short table the demo prints. */
import type { Result } from './result';

/** As many digits as Excel shows at most: a sum of printed numbers reads as printed. */
const significant = 15;

export function summaryTable(result: Result): string {
  const rows = result.indicators.map(({ no, name, base, target, latest, progress, status }) => [
    no,
    name,
    base,
    target,
    typeof latest === 'number' ? String(Number(latest.toPrecision(significant))) : (latest ?? ''),
    progress === null ? '' : `${(progress * 100).toFixed(1)}%`,
    status,
  ]);
  const counts = Object.entries(result.counts.byStatus).map(([status, count]) => `${status} ${count}`);
  const met = result.review.filter((row) => row.met).length;
  return [
    ...table(rows),
    '',
    counts.join(' · '),
    `review: ${met} met, ${result.review.length - met} missed · findings: ${result.findings.length} · problems: ${result.problems.length}`,
    ...result.problems.map((problem) => `! ${problem}`),
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => shownWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - shownWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}

/** Chinese characters take two places in a terminal. */
function shownWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u1100-\uffdc]/.test(character) ? 2 : 1), 0);
}
