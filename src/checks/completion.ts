/** Whether a period can be called complete (完成) and reported: no hard finding, and every soft one explained in words. */
import { explains } from './explanations';
import type { Level } from './finding';

export interface OpenCounts {
  /** Findings that must be corrected. */
  readonly hard: number;
  /** Soft findings without an explanation that says something. */
  readonly unexplained: number;
}

export interface Completion extends OpenCounts {
  readonly complete: boolean;
  /** By year, those with open findings; null for findings about whole rows, which hold up every year. */
  readonly open: ReadonlyMap<number | null, OpenCounts>;
}

export interface Judged {
  readonly level: Level;
  readonly year: number | null;
  readonly explanation: string;
}

export function isSettled({ level, explanation }: Pick<Judged, 'level' | 'explanation'>): boolean {
  return level === 'info' || isExplained(level, explanation);
}

/** No words settle a hard finding. */
export function isExplained(level: Level, explanation: string): boolean {
  return level !== 'hard' && explains(explanation);
}

export function completionOf(findings: readonly Judged[]): Completion {
  const open = new Map<number | null, OpenCounts>();
  let all: OpenCounts = { hard: 0, unexplained: 0 };
  for (const finding of findings) {
    if (isSettled(finding)) continue;
    open.set(finding.year, withOne(open.get(finding.year) ?? { hard: 0, unexplained: 0 }, finding.level));
    all = withOne(all, finding.level);
  }
  return { ...all, complete: open.size === 0, open };
}

function withOne({ hard, unexplained }: OpenCounts, level: Level): OpenCounts {
  return level === 'hard' ? { hard: hard + 1, unexplained } : { hard, unexplained: unexplained + 1 };
}
