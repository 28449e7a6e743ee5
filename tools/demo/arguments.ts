/** The command line of the demo. */
import { parseArgs } from 'node:util';
import type { Language } from '../../src/words/language';
import { DemoProblem } from './problem';

export interface DemoArguments {
  /** A built-in plan's id or the path of a plan file. */
  readonly plan: string;
  readonly entries: string | null;
  readonly asOf: number | null;
  readonly language: Language;
  readonly out: string;
}

export function demoArguments(argv: readonly string[]): DemoArguments {
  const { values } = parse(argv);
  const { language } = values;
  if (language !== 'zh-CN' && language !== 'en-US')
    throw new DemoProblem(`--language: “${language}” is not zh-CN or en-US`);
  const asOf = values['as-of'] === undefined ? null : Number(values['as-of']);
  if (asOf !== null && !(asOf >= 1900 && asOf <= 2200))
    throw new DemoProblem(`--as-of: “${values['as-of'] ?? ''}” is not a year (2023; 2022.5 is mid-2023)`);
  return { plan: values.plan, entries: values.entries ?? null, asOf, language, out: values.out };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        plan: { type: 'string', default: 'haining-14fyp' },
        entries: { type: 'string' },
        'as-of': { type: 'string' },
        language: { type: 'string', default: 'zh-CN' },
        out: { type: 'string', default: 'out' },
      },
    });
  } catch (thrown) {
    throw new DemoProblem(thrown instanceof Error ? thrown.message : String(thrown));
  }
}
