/** The definition sheet holds everything that a plan file can hold, and gives it back without loss. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { builtInPlan, builtInPlanIds } from '../../../src/plan/built-in';
import { parsePlan } from '../../../src/plan/load-plan';
import type { Indicator, Plan } from '../../../src/plan/plan';
import schema from '../../../src/plan/plan.schema.json';
import { headersOf, headerTarget, sectionNamed } from '../../../src/template/definition/headers';
import { readDefinition } from '../../../src/template/definition/read-definition';
import { definitionSections } from '../../../src/template/definition/sections';
import { languages } from '../../../src/words/language';
import { definitionWords } from '../../../src/words/definition-words';
import { cellsOf, gridOf } from './definition-grid';

const plans = builtInPlanIds.map((id) => builtInPlan(id) as Plan);
const [haining] = plans as [Plan];

/** Without what makes it slow to check. */
const small: Plan = {
  ...haining,
  review: null,
  conflicts: [],
  tasks: [],
  specialTargets: [],
  crossChecks: [],
  indicators: haining.indicators.slice(0, 9).map((each) => ({ ...each, previousNo: null })),
};

const read = (plan: Plan, language: (typeof languages)[number]) => {
  const back = readDefinition(gridOf(cellsOf(plan, language)));
  return back.ok ? back.plan : back.problems;
};

describe('the definition sheet', () => {
  it.each(plans.flatMap((plan) => languages.map((language) => [plan.id, language, plan] as const)))(
    'of %s in %s gives the plan back',
    (_, language, plan) => expect(read(plan, language)).toEqual(plan),
  );

  it('gives back a plan without tasks, special targets and cross-checks, and one with none of each', () => {
    const { tasks: _t, specialTargets: _s, crossChecks: _c, ...least } = haining;
    const bare = {
      ...least,
      review: null,
      indicators: least.indicators.map((each) => ({ ...each, previousNo: null })),
    };
    expect(read(bare, 'zh-CN')).toEqual(bare);
    const empty = { ...bare, tasks: [], specialTargets: [], crossChecks: [] };
    expect(read(empty, 'en-US')).toEqual(empty);
  });

  it('does not mind where it stands, in what order its sections and columns come, and blank rows', () => {
    const cells = cellsOf(haining);
    const starts = cells.flatMap(([first], row) => (first?.startsWith('■') ? [row] : []));
    const parts = starts.map((start, i) => cells.slice(start, starts[i + 1]).map((row) => [...row].reverse()));
    const marked = parts.map((part): string[][] => [['', ...(part[0] ?? [])], [], ...part.slice(1)]);
    const grid = gridOf(marked.reverse().flat(), 4, 2);
    const back = readDefinition(grid);
    expect(back.ok && back.plan).toEqual(haining);
  });

  const odd = fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@x',
    "'x",
    '■x',
    '■ 指标',
    '__proto__',
    'constructor',
    '1,000',
    '2.40',
    '1e5',
    '3-5',
    'x；y',
    '"x"',
    'true',
    '年 ',
  );
  const text = fc
    .oneof(odd, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }))
    .filter((each) => shown.test(each));
  const edits = fc.record({
    name: text,
    department: fc.option(text),
    aliases: fc.array(text, { maxLength: 4 }),
    quote: fc.oneof(fc.constant(''), text),
    line: fc.nat(10_000_000),
    changeLimit: fc.option(fc.double({ min: 1e-9, max: 1_000_000, noNaN: true })),
    baseYear: fc.option(fc.integer({ min: 1900, max: 2024 })),
    partOf: fc.option(fc.constantFrom('urban-jobs', 'talent-total')),
  });

  it('gives back whatever names, quotes and figures stand in it', () => {
    fc.assert(
      fc.property(
        fc.array(edits, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...languages),
        (changes, language) => {
          const plan = { ...small, indicators: small.indicators.map((each, i) => changed(each, changes[i])) };
          const checked = parsePlan(JSON.stringify(plan));
          fc.pre(checked.ok);
          expect(read(plan, language)).toEqual(plan);
        },
      ),
      { numRuns: 40 },
    );
  });
});

const shown = new RegExp(schema.$defs.shown.pattern, 'u');

function changed(indicator: Indicator, edit?: Readonly<Record<string, unknown>>): Indicator {
  if (!edit) return indicator;
  const { name, department, aliases, quote, line, ...optional } = edit;
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null));
  const { partOf: _part, baseYear: _year, changeLimit: _limit, ...rest } = indicator;
  return {
    ...rest,
    name: { zh: String(name), en: indicator.name.en },
    department: department as string | null,
    aliases: aliases as readonly string[],
    sources: [...indicator.sources, { place: '第2页', line: Number(line), quote: String(quote) }],
    ...present,
  };
}

describe('the columns of the definition sheet', () => {
  const lists = new Set([
    'indicators',
    'conflicts',
    'tasks',
    'specialTargets',
    'crossChecks',
    'rows',
    'sources',
    'contents',
    'statements',
    'operands',
    'review',
    'decisions',
    'annualTargets',
    'decomposition',
  ]);
  interface Node {
    readonly properties?: Readonly<Record<string, Node>>;
    readonly $ref?: string;
    readonly items?: Node;
    readonly type?: unknown;
  }
  const resolved = ({ $ref, ...node }: Node): Node => {
    const named = $ref && (schema.$defs as unknown as Record<string, Node>)[$ref.slice('#/$defs/'.length)];
    return named ? { ...resolved(named), ...node } : node;
  };
  const leaves = (node: Node): readonly string[] =>
    Object.entries(resolved(node).properties ?? {}).flatMap(([name, inner]) => {
      const whole = resolved(inner);
      if (whole.type === 'array' && lists.has(name)) return [];
      if (whole.type !== 'string' && lists.has(name)) return [];
      return whole.properties ? leaves(inner).map((leaf) => `${name}.${leaf}`) : [name];
    });
  const defs = schema.$defs as unknown as Record<string, Node>;
  const itemsOf = (node: Node | undefined, name: string) => node?.properties?.[name]?.items ?? {};

  it.each([
    ['plan', schema as unknown as Node],
    ['indicators', defs['indicator']],
    ['review', defs['review']],
    ['reviewRows', defs['reviewRow']],
    ['conflicts', defs['conflict']],
    ['statements', itemsOf(defs['conflict'], 'statements')],
    ['tasks', defs['task']],
    ['contents', itemsOf(defs['task'], 'contents')],
    ['specialTargets', defs['specialTarget']],
    ['sources', defs['source']],
    ['crossChecks', defs['crossCheck']],
    ['operands', itemsOf(defs['crossCheck'], 'operands')],
    ['decisions', defs['decision']],
    ['annualTargets', defs['annualTargets']],
    ['decomposition', defs['decomposition']],
  ] as const)('of %s are the fields of the schema', (id, node) => {
    const section = definitionSections.find((each) => each.id === id);
    expect([...(section?.fields ?? [])].map(({ path }) => path.join('.')).sort()).toEqual(
      [...leaves(node as Node)].sort(),
    );
  });

  it.each(languages)('have heads of their own in %s, which lead back to them', (language) => {
    for (const section of definitionSections) {
      const heads = headersOf(language, section);
      expect(new Set(heads).size).toBe(heads.length);
      const fields = heads.map((head) => headerTarget(section, head)).filter((target) => target !== 'owner');
      expect(fields).toEqual(section.fields);
      expect(sectionNamed(definitionWords[language].sections[section.id])).toBe(section);
    }
  });

  it.each(languages)('hold words that lead back to one code each in %s', (language) => {
    for (const words of Object.values<Readonly<Record<string, string>>>({ ...definitionWords[language].choices }))
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });
});
