/**
 * Register rows that outlive their finding: what a one-click fix replaced, an explanation whose value has changed, a period
 * that was completed. They mark no cell and are never matched with a finding.
 */
import type { RegisterRow } from '../template/register-layout';

/** fixed: by one click; undone: a fix that was taken back; lapsed: an explanation of another value; period: 完成. */
export const recordKinds = ['fixed', 'undone', 'lapsed', 'period'] as const;

export type RecordKind = (typeof recordKinds)[number];

/** The fourth part of the id, `fixed1`, tells records from findings, whose ids are `rule|indicator|year`. */
const markPattern = new RegExp(`^(${recordKinds.join('|')})(\\d+)$`);

/** null for the id of a finding, and for what is none of ours. */
export function recordKind(id: string): RecordKind | null {
  return (markPattern.exec(id.split('|')[3] ?? '')?.[1] ?? null) as RecordKind | null;
}

export function isRecord({ id }: Pick<RegisterRow, 'id'>): boolean {
  return recordKind(String(id)) !== null;
}

/** Which of several records of one thing came last. */
export function recordNumber({ id }: Pick<RegisterRow, 'id'>): number {
  return Number(markPattern.exec(String(id).split('|')[3] ?? '')?.[2] ?? 0);
}

/** Gives out ids that the register does not hold yet. */
export class RecordIds {
  private readonly taken: Set<string>;

  constructor(standing: readonly Pick<RegisterRow, 'id'>[]) {
    this.taken = new Set(standing.map(({ id }) => String(id)));
  }

  /** `id` of a finding, or of a record that becomes another one. */
  next(id: string, kind: RecordKind): string {
    const [rule = '', indicatorId = '', year = ''] = id.split('|');
    let number = 1;
    const candidate = () => `${rule}|${indicatorId}|${year}|${kind}${number}`;
    while (this.taken.has(candidate())) number += 1;
    this.taken.add(candidate());
    return candidate();
  }
}
