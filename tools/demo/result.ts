/** result.json as its published schema describes it (tests/cases/result.schema.json). */
import type { Tint } from '../../src/template/palette';

export interface Result {
  readonly plan: { readonly id: string; readonly title: string };
  readonly asOf: number | null;
  readonly indicators: readonly ResultIndicator[];
  readonly review: readonly ResultReview[];
  readonly findings: readonly ResultFinding[];
  readonly problems: readonly string[];
  readonly counts: { readonly byStatus: Readonly<Record<string, number>> };
  readonly traffic: {
    readonly requests: number;
    readonly bytesOut: number;
    readonly bytesIn: number;
    readonly largestRequest: number;
  };
}

export interface ResultIndicator {
  readonly id: string;
  readonly no: string;
  readonly name: string;
  readonly unit: string | null;
  readonly base: string;
  readonly target: string;
  readonly criterion: string;
  readonly kind: string;
  readonly attribute: string | null;
  readonly issuer: string | null;
  readonly actuals: Readonly<Record<string, number | string | null>>;
  readonly latest: number | string | null;
  readonly progress: number | null;
  readonly pace: number | null;
  readonly due: number | string | null;
  readonly gap: number | null;
  readonly status: string;
  readonly movement: string | null;
  readonly projection: number | null;
  readonly why: string | null;
  readonly lagging: boolean;
  readonly highlight: Tint;
}

export interface ResultReview {
  readonly no: string;
  readonly name: string;
  readonly unit: string | null;
  readonly base: string;
  readonly target: string;
  readonly actual: string;
  readonly status: string;
  readonly met: boolean;
}

export interface ResultFinding {
  readonly rule: string;
  readonly level: 'hard' | 'soft' | 'info';
  readonly indicator: string | null;
  readonly year: number | null;
  readonly cell: string | null;
  readonly value: string | number | null;
  readonly message: string;
  readonly fix: { readonly before: string | number; readonly after: string | number } | null;
}
