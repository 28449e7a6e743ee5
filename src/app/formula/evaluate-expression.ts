/** What an argument comes to in Excel, from what the cells hold: blanks are null, errors objects with their code. */
import type { Block } from '../../functions/arguments';
import type { Held } from '../../progress/held';
import type { CallName, Expression, Operator, Reference } from './expression';

/** What a reference holds; it has been read before. */
export type HeldAt = (reference: Reference) => Block;

export function evaluate(expression: Expression, heldAt: HeldAt): Block {
  switch (expression.kind) {
    case 'value':
      return [[expression.value]];
    case 'list':
      return [expression.values];
    case 'reference':
      return heldAt(expression.reference);
    case 'operation': {
      const operate = operations[expression.operator];
      return together([evaluate(expression.left, heldAt), evaluate(expression.right, heldAt)], ([left, right]) =>
        isError(left) ? left : isError(right) ? right : operate(left, right),
      );
    }
    case 'call':
      return calls[expression.name](expression.parts.map((part) => evaluate(part, heldAt)));
  }
}

const notAvailable = { code: '#N/A' };
const badValue = { code: '#VALUE!' };

export function isError(held: Held): held is { readonly code?: unknown } {
  return typeof held === 'object' && held !== null;
}

/** Cell by cell over blocks of different sizes as Excel does it: one row or column is repeated, what is beyond is #N/A. */
function together(blocks: readonly Block[], of: (cells: readonly Held[]) => Held): Block {
  const height = Math.max(...blocks.map(({ length }) => length));
  const width = Math.max(...blocks.map(([first]) => first?.length ?? 0));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_each, column) => of(blocks.map((block) => cellIn(block, row, column)))),
  );
}

function cellIn(block: Block, row: number, column: number): Held {
  const cells = block.length === 1 ? block[0] : block[row];
  if (!cells) return notAvailable;
  const at = cells.length === 1 ? 0 : column;
  return at < cells.length ? cells[at] : notAvailable;
}

const calls: Readonly<Record<CallName, (parts: readonly Block[]) => Block>> = {
  IF: ([condition = [[badValue]], whenTrue = [[true]], whenFalse = [[false]]]) =>
    together([condition, whenTrue, whenFalse], ([test, yes, no]) => {
      if (isError(test)) return test;
      return typeof test === 'string' ? badValue : test ? yes : no;
    }),
  CHOOSE: ([index = [[badValue]], ...choices]) =>
    together([index, ...choices], ([at, ...cells]) => {
      if (isError(at)) return at;
      const chosen = typeof at === 'number' ? Math.trunc(at) : 0;
      return chosen >= 1 && chosen <= cells.length ? cells[chosen - 1] : badValue;
    }),
  MAX: (parts) => [
    [overNumbers(parts, (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0))],
  ],
  SUMPRODUCT: (parts) => [[overNumbers(parts, (numbers) => numbers.reduce((sum, number) => sum + number, 0))]],
};

function overNumbers(parts: readonly Block[], of: (numbers: readonly number[]) => number): Held {
  const cells = parts.flat(2);
  return cells.find(isError) ?? of(cells.filter((cell): cell is number => typeof cell === 'number'));
}

type Operate = (left: Held, right: Held) => Held;

const operations: Readonly<Record<Operator, Operate>> = {
  '=': (left, right) => compared(left, right) === 0,
  '<>': (left, right) => compared(left, right) !== 0,
  '<': (left, right) => compared(left, right) < 0,
  '>': (left, right) => compared(left, right) > 0,
  '<=': (left, right) => compared(left, right) <= 0,
  '>=': (left, right) => compared(left, right) >= 0,
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => left / right),
};

function arithmetic(of: (left: number, right: number) => number): Operate {
  return (left, right) => {
    const [one, other] = [numberOf(left), numberOf(right)];
    if (one === null || other === null) return badValue;
    const result = of(one, other);
    return Number.isFinite(result) ? result : { code: other === 0 ? '#DIV/0!' : '#NUM!' };
  };
}

function numberOf(held: Held): number | null {
  if (held === null || held === undefined) return 0;
  if (typeof held !== 'string') return Number(held);
  const number = Number(held);
  return held.trim() === '' || Number.isNaN(number) ? null : number;
}

/** Numbers come before texts, texts before logical values; a blank is as much as the other's nothing. Case does not count. */
function compared(left: Held, right: Held): number {
  const [one, other] = [filled(left, right), filled(right, left)];
  const ranks = rankOf(one) - rankOf(other);
  if (ranks !== 0) return ranks;
  if (typeof one === 'string' && typeof other === 'string')
    return one.toLowerCase() === other.toLowerCase() ? 0 : one.toLowerCase() < other.toLowerCase() ? -1 : 1;
  return Number(one) - Number(other);
}

function filled(held: Held, beside: Held): Held {
  if (held !== null && held !== undefined) return held;
  return typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
}

function rankOf(held: Held): number {
  return typeof held === 'number' ? 0 : typeof held === 'string' ? 1 : 2;
}
