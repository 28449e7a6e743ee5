/**
 * Whether a test of figures holds, in three-valued logic: null where a figure is missing and decides. A false part decides
 * an `and`, a true one an `or`, whatever the other is.
 */
import type { Amount, Arithmetic, Comparison, Test } from '../../plan/expression/expression';

/** A figure as printed, with its decimals. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}

/** What the names stand for; null where the figure is missing. */
export interface FigureSource {
  readonly figure: (name: string, of: 'year' | 'prev') => Figure | null;
}

/** Comparison of sums and products of printed decimals; differences below this share of their terms are binary noise. */
const noise = 1e-12;

/** A number with the size of what it was made of: 100.3 − 100.2 is made of hundreds. */
interface Sized {
  readonly value: number;
  readonly size: number;
}

export function holds(test: Test, source: FigureSource): boolean | null {
  switch (test.kind) {
    case 'not': {
      const inner = holds(test.inner, source);
      return inner === null ? null : !inner;
    }
    case 'and':
    case 'or': {
      const decisive = test.kind === 'or';
      const left = holds(test.left, source);
      if (left === decisive) return left;
      const right = holds(test.right, source);
      if (right === decisive) return right;
      return left === null || right === null ? null : !decisive;
    }
    case 'compare': {
      const [left, right] = [amountOf(test.left, source), amountOf(test.right, source)];
      return left && right ? comparisons[test.sign](signOf(left, right)) : null;
    }
  }
}

const comparisons: Readonly<Record<Comparison, (sign: number) => boolean>> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
  '=': (sign) => sign === 0,
  '!=': (sign) => sign !== 0,
};

function signOf(left: Sized, right: Sized): -1 | 0 | 1 {
  const difference = left.value - right.value;
  if (Math.abs(difference) <= noise * (left.size + right.size)) return 0;
  return difference > 0 ? 1 : -1;
}

function amountOf(amount: Amount, source: FigureSource): Sized | null {
  const found = evaluated(amount, source);
  return found && Number.isFinite(found.value) && Number.isFinite(found.size) ? found : null;
}

function evaluated(amount: Amount, source: FigureSource): Sized | null {
  switch (amount.kind) {
    case 'number':
      return plain(amount.value);
    case 'figure': {
      const figure = source.figure(amount.name, amount.of === 'prev' ? 'prev' : 'year');
      if (!figure) return null;
      return plain(amount.of === 'half' ? 0.5 * 10 ** -figure.decimals : figure.value);
    }
    case 'negative': {
      const inner = amountOf(amount.inner, source);
      return inner && { value: -inner.value, size: inner.size };
    }
    case 'arithmetic': {
      const [left, right] = [amountOf(amount.left, source), amountOf(amount.right, source)];
      return left && right && arithmetic[amount.sign](left, right);
    }
    case 'call': {
      const inner = amount.inner.map((each) => amountOf(each, source));
      return inner.every((each) => each !== null) ? called(amount.name, inner) : null;
    }
  }
}

function plain(value: number): Sized {
  return { value, size: Math.abs(value) };
}

const arithmetic: Readonly<Record<Arithmetic, (left: Sized, right: Sized) => Sized | null>> = {
  '+': (left, right) => ({ value: left.value + right.value, size: left.size + right.size }),
  '-': (left, right) => ({ value: left.value - right.value, size: left.size + right.size }),
  '*': (left, right) => ({ value: left.value * right.value, size: left.size * right.size }),
  // Nothing is known of a quotient whose divisor is zero, or nothing but noise.
  '/': (left, right) =>
    Math.abs(right.value) <= noise * right.size
      ? null
      : { value: left.value / right.value, size: (left.size * right.size) / right.value ** 2 },
};

function called(name: 'abs' | 'min' | 'max', inner: readonly Sized[]): Sized {
  const value = Math[name](...(inner.map((each) => each.value) as [number]));
  return { value, size: Math.max(...inner.map(({ size }) => size)) };
}
