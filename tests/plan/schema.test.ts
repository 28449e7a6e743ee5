import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020';
import haining from '../../src/plan/built-in/haining-14fyp.json';
import { parsePlan } from '../../src/plan/load-plan';
import schema from '../../src/plan/plan.schema.json';
import { planFieldWords } from '../../src/words/plan-field-words';
import { brokenMeanings, brokenShapes, wholeFile } from './broken-plans';

/** Another validator than the product's, so that the published schema means the same to everybody. */
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema);

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly description?: string;
}

const nodes = [schema, ...Object.values(schema.$defs)] as readonly SchemaNode[];

function fieldsOf(node: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  const inner = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  return [...Object.entries(node.properties ?? {}), ...inner.flatMap(fieldsOf)];
}

describe('the published schema', () => {
  test('is a JSON Schema of draft 2020-12 that takes the built-in plan', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect([validate(haining), validate.errors]).toEqual([true, null]);
  });

  test.each(brokenShapes)('refuses in every validator: $situation', ({ text }) => {
    expect(validate(JSON.parse(text))).toBe(false);
  });

  test.each(brokenMeanings)('leaves to the rules: $situation', ({ text }) => {
    expect(validate(JSON.parse(text))).toBe(true);
  });

  test('describes every field, and each has a name in both languages', () => {
    const fields = nodes.flatMap(fieldsOf);
    expect(fields.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
    const names = [...new Set(fields.map(([key]) => key))].sort();
    expect(Object.keys(planFieldWords['zh-CN']).sort()).toEqual(names);
    expect(Object.keys(planFieldWords['en-US']).sort()).toEqual(names);
  });

  test('takes 2,000 indicators, as the loader does', () => {
    const [pattern] = haining.indicators;
    const indicators = Array.from({ length: 2000 }, (_, i) => ({
      ...pattern,
      id: `indicator-${i}`,
      no: String(i + 1),
    }));
    const plan = { ...haining, indicators, conflicts: [], specialTargets: [] };
    expect(validate(plan)).toBe(true);
    expect(parsePlan(JSON.stringify(plan)).ok).toBe(true);
  });

  test('is what the loader goes by: no field may be missing', () => {
    const [first] = haining.indicators;
    for (const key of Object.keys(first ?? {})) {
      const plan = JSON.parse(wholeFile) as typeof haining;
      Reflect.deleteProperty(plan.indicators[0] ?? {}, key);
      expect([key, validate(plan), parsePlan(JSON.stringify(plan)).ok]).toEqual([key, false, false]);
    }
  });
});
