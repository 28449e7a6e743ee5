/**
 * The catalogue's groups A and B as far as a JSON Schema can say them of one entry cell: V01–V18 with the usual size of the
 * row in the place of earlier years, and the shape of a composition (V19). Compiled by ajv, one schema per indicator, as
 * the measure of what the whole catalogue takes.
 */
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { factsOf, type IndicatorFacts } from '../../src/checks/indicator-facts';
import { wholeThingDecimals } from '../../src/checks/units';
import type { Plan } from '../../src/plan/plan';

const not = (pattern: string) => ({ not: { pattern } });

/** What an entry must not be as a text, a rule each: V01, V03, V04, V05, V06, V07, V10, V11. */
const texts = [
  not('[０-９．％，：]'),
  not('\\d[,，]\\d'),
  not('\\d ?(?:人|万|万人|亿|%|家|套)$'),
  not('^(?:[-—–－―─]+|无|N/A)$'),
  not('[\\[\\]〔〕()（）<>≤≥〈〉]|左右|以上'),
  not('\\d(?:[*①-⑳]|[(（].*[)）])$'),
  not('[\\u00a0\\u200b-\\u200f\\u3000\\ufeff\\t\\n\\r]|  |^ | $'),
  not('^#[A-Z/0]+[!?]?$'),
];

export function cellSchemas(plan: Plan): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: true, multipleOfPrecision: 9 });
  return new Map(plan.indicators.map((indicator) => [indicator.id, ajv.compile(schemaOf(factsOf(indicator, plan)))]));
}

function schemaOf(facts: IndicatorFacts): object {
  return {
    type: 'object',
    properties: {
      value: { allOf: [...texts, ...(facts.parts ? [composition] : numbers(facts))] },
      // V08, and V04 of a pasted 97%.
      numberFormat: not('[ymdhs年月日时分秒]|%'),
      formula: { anyOf: [{ type: 'null' }, { type: 'string', ...not('\\[[^\\]]+\\]|\\.xl[a-z]{1,3}') }] },
    },
  };
}

const composition = { type: 'string', pattern: '^\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?){2}$' };

/** V02 and V09, V12, V13, V17, V18, and the sizes of V14–V16. */
function numbers(facts: IndicatorFacts): readonly object[] {
  const { indicator, unit, decimals, percent, mayBeNegative, scale: s } = facts;
  const whole = unit ? wholeThingDecimals(unit) : null;
  const within = (from: number, to: number) => ({ not: { minimum: from, maximum: to } });
  return [
    { type: ['number'] },
    ...(mayBeNegative ? [] : [{ minimum: 0 }]),
    ...(indicator.share ? [{ minimum: 0, maximum: 100 }] : []),
    ...(whole === null ? [] : [{ multipleOf: Number(`1e-${whole}`) }]),
    { multipleOf: Number(`1e-${decimals + 2}`) },
    ...(percent && s !== null ? [within(Number.MIN_VALUE, s >= 10 ? 1.5 : s / 20)] : []),
    ...(s === null
      ? []
      : [within(8 * s, 12 * s), within(80 * s, 120 * s), within(s / 12, s / 8), within(s / 120, s / 80)]),
    ...(percent || s === null ? [] : [within(3000 * s, 30_000 * s), within(s / 30_000, s / 3000)]),
  ];
}
