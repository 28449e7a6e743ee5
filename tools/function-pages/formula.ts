/** An example as it is typed into a cell, and its result as the page shows it. */
import type { FunctionId } from '../../src/functions/table';
import type { Example } from './examples';

export function formulaOf(id: FunctionId, { args }: Example): string {
  let length = args.length;
  while (length > 0 && args[length - 1] === null) length -= 1;
  return `=PLAN.${id}(${args.slice(0, length).map(argumentText).join(',')})`;
}

function argumentText(argument: Example['args'][number]): string {
  if (argument === null) return '';
  if (typeof argument === 'object') return `{${argument.map((row) => row.map(argumentText).join(',')).join(';')}}`;
  return typeof argument === 'string' ? `"${argument.replaceAll('"', '""')}"` : String(argument);
}

export function resultText(result: Example['result']): string {
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  if (typeof result !== 'object') return String(result);
  return result.map((row) => row.map((cell) => (cell === '' ? '""' : String(cell))).join(', ')).join('; ');
}
