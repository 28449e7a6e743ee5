/** However the boxes of the Haining document come into Excel, the same indicators come out, and what is unknown is asked. */
import { describe, expect, it } from '@jest/globals';
import { parseNotation } from '../../../src/notation/parse-notation';
import { builtInPlan } from '../../../src/plan/built-in';
import { draftOf, questionKey, type Answers } from '../../../src/plan/from-table/draft';
import { openQuestions, planFromTable } from '../../../src/plan/from-table/plan-from-table';
import { noChoices, understand } from '../../../src/plan/from-table/understand';
import type { Indicator, Plan } from '../../../src/plan/plan';
import { printedOne, printedTwo, waysOfTwo } from './ways-of-pasting';

const haining = builtInPlan('haining-14fyp') as Plan;

const meaning = (printed: string) => {
  const read = parseNotation(printed);
  return read.ok ? { ...read.notation, text: '' } : printed;
};

function told({
  no,
  group,
  name,
  unit,
  base,
  target,
  criterion,
  kind,
  direction,
  measure,
  share,
  attribute,
  issuer,
}: Indicator) {
  const plain = name.zh.replace(/\s/g, '');
  return {
    no,
    group: group.zh,
    name: plain,
    unit: unit?.zh,
    criterion,
    kind,
    direction,
    measure,
    share,
    attribute,
    issuer,
    base: meaning(base),
    target: meaning(target),
  };
}

/** What the table cannot say: 92 lies below its base 94.2, so it is a floor to be kept or a figure to fall to. */
const floor = (row: number): Answers => new Map([[questionKey(row, 'sense'), 'lower']]);

describe('专栏2', () => {
  it.each(waysOfTwo)('%s, gives the 19 indicators of the built-in plan', (_, table) => {
    const understood = understand(table, noChoices);
    const asked = openQuestions(draftOf(understood, new Map()), new Map());
    expect(asked.map(({ of, about }) => [of, meaning(about.replace('%', ''))])).toEqual([['sense', meaning('92')]]);
    const made = planFromTable({ understood, answers: floor(asked[0]?.row ?? -1) }, null);
    const withoutUnits = (indicator: Indicator) => ({
      ...indicator,
      base: bare(indicator, 'base'),
      target: bare(indicator, 'target'),
    });
    expect(made.ok && made.plan.indicators.map(withoutUnits).map(told)).toEqual(haining.indicators.map(told));
    expect(made.ok && [made.plan.baseYear, made.plan.endYear]).toEqual([2020, 2025]);
    const fates = understood.cells.flat().filter(({ state }) => state === 'not-understood');
    expect(fates).toHaveLength(0);
  });

  it('keeps the words of each row as the source of its indicator', () => {
    const understood = understand(printedTwo, noChoices);
    const made = planFromTable({ understood, answers: new Map() }, null);
    expect(made.ok && made.plan.indicators[14]?.sources).toEqual([
      { place: '专栏2', line: 0, quote: '15. 高、中、初级专业技术人才比例* 6:30:64 7.4:38:54.6 预期性' },
    ]);
  });

  it('has the same ids in whatever order and with whatever numbers the rows come', () => {
    const ids = new Set(waysOfTwo.map(([, table]) => idsOf(table)));
    expect(ids.size).toBe(1);
  });
});

describe('专栏1', () => {
  it('gives the 16 results of the previous plan, and names what goes on in this one', () => {
    const understood = understand(printedOne, noChoices);
    expect(openQuestions(draftOf(understood, new Map()), new Map())).toEqual([]);
    const made = planFromTable(
      { understood: understand(printedTwo, noChoices), answers: new Map() },
      { understood, answers: new Map() },
    );
    const plain = ({ source: _source, group, name, unit, ...rest }: NonNullable<Plan['review']>['rows'][number]) => ({
      ...rest,
      group: group.zh,
      name: name.zh,
      unit: unit?.zh,
    });
    expect(made.ok && made.plan.review?.rows.map(plain)).toEqual(haining.review?.rows.map(plain));
    expect(made.ok && [made.plan.review?.baseYear, made.plan.review?.endYear]).toEqual([2015, 2020]);
    const linked = made.ok ? made.plan.indicators.map(({ previousNo }) => previousNo) : [];
    // 4 and 19 go on under other names, which is for people to see.
    const known = haining.indicators.map(({ no, previousNo }) => (no === '4' || no === '19' ? null : previousNo));
    expect(linked).toEqual(known);
  });

  it('is a plan of its own as well: 2015 to 2020', () => {
    const made = planFromTable({ understood: understand(printedOne, noChoices), answers: new Map() }, null);
    expect(made.ok && [made.plan.baseYear, made.plan.endYear, made.plan.indicators.length]).toEqual([2015, 2020, 16]);
  });
});

function bare({ unit, ...printed }: Indicator, field: 'base' | 'target'): string {
  return unit ? printed[field].replace(unit.zh, '') : printed[field];
}

function idsOf(table: (typeof waysOfTwo)[number][1]): string {
  const made = planFromTable({ understood: understand(table, noChoices), answers: new Map() }, null);
  return made.ok
    ? made.plan.indicators
        .map(({ id }) => id)
        .sort()
        .join()
    : JSON.stringify(made.problems);
}
