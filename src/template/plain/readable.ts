/** Which entries PLAN reads and plain formulas do not: numbers as text, units, full-width digits (see reading.ts). */
import type { NotationKind } from '../../notation/notation';
import { parseActual } from '../../notation/parse-actual';
import { isMissingPlainly } from './reading';

const plainTotal = /^[[〔【［]\d+(?:\.\d+)?[\]〕】］]$/;
const plainComposition = /^\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?)+$/;

/** `kind` of the row's criterion: what no row of that kind understands is 无法评估 either way. */
export function isReadByPlanOnly(entry: string, kind: NotationKind): boolean {
  const read = parseActual(entry);
  if (!read.ok || entry === '') return false;
  const { actual } = read;
  if (actual === null) return !isMissingPlainly(entry);
  if (kind === 'composition') return actual.kind === 'composition' && !plainComposition.test(withoutSpaces(entry));
  if (actual.kind === 'number') return true;
  return actual.kind === 'total' && (kind === 'cumulative' || kind === 'compound') && !plainTotal.test(entry);
}

function withoutSpaces(text: string): string {
  return text.replace(/[ \u3000]/g, '');
}
