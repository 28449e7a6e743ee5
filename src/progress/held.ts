/** What a cell hands over. An error in a cell arrives as an object with its code; a blank as null, "" or undefined. */
export interface HeldError {
  readonly code?: unknown;
}

export type Held = string | number | boolean | null | undefined | HeldError;

/** What a notation or an actual is read from; a logical value and an error are read as their word and then refused. */
export function printedOf(held: Held): string | number {
  if (typeof held === 'number' || typeof held === 'string') return held;
  if (held === null || held === undefined) return '';
  if (typeof held === 'boolean') return held ? 'TRUE' : 'FALSE';
  return typeof held.code === 'string' ? held.code : '#ERROR';
}

/**
 * Null, undefined, nothing but spaces, or 0: Excel may hand a blank cell over as 0, and no year, word or path is 0. For
 * options only; among actuals 0 is a value.
 */
export function isOmitted(held: Held): boolean {
  return held === 0 || held === null || held === undefined || (typeof held === 'string' && held.trim() === '');
}
