/** A plan against its schema: what the library complains about, as codes with their places. */
import { isRecord, pathOf, rowAt, valueAt, type PlanPath } from './plan-places';
import { planProblem, type PlanProblem, type PlanProblemCode } from './plan-problem';
import schema from './plan.schema.json';
import { complaintsOf } from './schema-complaints';
import type { Steps } from './steps';

export interface SchemaProblems {
  /** The first `most`. */
  readonly problems: readonly PlanProblem[];
  /** Of all. */
  readonly count: number;
}

export function* schemaProblems(data: unknown, most: number): Steps<SchemaProblems> {
  if (isRecord(data) && !Object.hasOwn(data, 'format') && !Object.hasOwn(data, 'indicators'))
    return { problems: [planProblem('not-a-plan', [])], count: 1 };
  const complaints = (yield* complaintsOf(data)).filter(({ keyword }) => Object.hasOwn(readers, keyword));
  const problems: PlanProblem[] = [];
  const incomplete = new Set<string>();
  for (const { keyword, keywordLocation, instanceLocation } of complaints) {
    if (problems.length >= most) break;
    // One complaint for each missing field, but none says which.
    if (keyword === 'required' && incomplete.has(instanceLocation)) continue;
    if (keyword === 'required') incomplete.add(instanceLocation);
    const path = pathOf(instanceLocation);
    const found = readers[keyword]?.({ path, held: valueAt(data, path), node: nodeAt(keywordLocation) }) ?? [];
    problems.push(...found.map((problem) => ({ ...problem, row: rowAt(data, problem.path) })));
  }
  return { problems: problems.slice(0, most), count: complaints.length };
}

type SchemaNode = Readonly<Record<string | number, unknown>>;

interface Complaint {
  readonly path: PlanPath;
  readonly held: unknown;
  /** The part of the schema that holds the keyword. */
  readonly node: SchemaNode;
}

type Reader = (complaint: Complaint) => readonly PlanProblem[];

/** Keywords that complain of a value itself; the others only say that something inside is wrong. */
const readers: Readonly<Record<string, Reader>> = {
  type: wrongType,
  required: missingFields,
  false: reader('unknown-key', ({ path }) => String(path.at(-1))),
  enum: reader('not-listed', ({ held }) => JSON.stringify(held), 'enum'),
  const: reader('not-listed', ({ held }) => JSON.stringify(held), 'const'),
  pattern: wrongText,
  minLength: reader('blank-text', () => ''),
  maxLength: reader('too-long-text', ({ held }) => String([...String(held)].length), 'maxLength'),
  minItems: reader('too-few', ({ held }) => lengthOf(held), 'minItems'),
  maxItems: reader('too-many', ({ held }) => lengthOf(held), 'maxItems'),
  minimum: outOfRange,
  exclusiveMinimum: outOfRange,
  maximum: outOfRange,
};

function reader(code: PlanProblemCode, value: (complaint: Complaint) => string, ...keywords: string[]): Reader {
  return (complaint) => {
    const wanted = keywords.flatMap((keyword) => complaint.node[keyword]).map(String);
    return [planProblem(code, complaint.path, { value: value(complaint), wanted })];
  };
}

const limits = { minimum: '≥', exclusiveMinimum: '>', maximum: '≤' } as const;

function outOfRange({ path, held, node }: Complaint): readonly PlanProblem[] {
  const wanted = Object.entries(limits).flatMap(([keyword, sign]) => {
    const limit = node[keyword];
    return typeof limit === 'number' ? [`${sign}${limit}`] : [];
  });
  return [planProblem('out-of-range', path, { value: String(held), wanted })];
}

function wrongType({ path, held, node }: Complaint): readonly PlanProblem[] {
  const wanted = choicesOf(node);
  if (typeof held === 'number' && wanted.includes('string'))
    return [planProblem('number-for-text', path, { value: String(held) })];
  return [planProblem('wrong-type', path, { value: typeName(held), wanted })];
}

function missingFields({ path, held, node }: Complaint): readonly PlanProblem[] {
  const names = Array.isArray(node['required']) ? node['required'].map(String) : [];
  return names
    .filter((name) => isRecord(held) && !Object.hasOwn(held, name))
    .map((name) =>
      planProblem('missing-field', [...path, name], { wanted: choicesOf(valueAt(node, ['properties', name])) }),
    );
}

/** The types or values that a part of the schema takes. */
function choicesOf(node: unknown): readonly string[] {
  if (!isRecord(node)) return [];
  const { type, enum: list, const: only, $ref } = node;
  if (type !== undefined) return [type].flat().map(String);
  if (list !== undefined || only !== undefined) return [list ?? only].flat().map(String);
  return typeof $ref === 'string' ? choicesOf(valueAt(schema, pathOf($ref))) : [];
}

/** Texts that must be written in a certain way, by the pattern that says so. */
const ways: ReadonlyMap<unknown, PlanProblemCode> = new Map([
  [schema.properties.id.pattern, 'bad-id'],
  [schema.$defs.indicator.properties.id.pattern, 'bad-id'],
  [schema.$defs.checkId.pattern, 'bad-check-id'],
  [schema.$defs.operandName.pattern, 'bad-name'],
]);
const quotable = new RegExp(schema.$defs.source.properties.quote.pattern, 'u');

function wrongText({ path, held, node }: Complaint): readonly PlanProblem[] {
  const text = String(held);
  const way = ways.get(node['pattern']);
  if (way) return [planProblem(way, path, { value: text })];
  if (quotable.test(text)) return text === '' ? [] : [planProblem('blank-text', path, { value: text })];
  const hidden = [...text].find((character) => !quotable.test(character)) ?? '';
  const point = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [planProblem('hidden-character', path, { value: `U+${point}` })];
}

function lengthOf(held: unknown): string {
  return Array.isArray(held) ? String(held.length) : '';
}

function typeName(held: unknown): string {
  if (held === null) return 'null';
  return Array.isArray(held) ? 'array' : typeof held;
}

/** The node of a keyword's location: `#/properties/indicators/items/$ref/required` → the indicator's definition. */
function nodeAt(location: string): SchemaNode {
  const found = pathOf(location)
    .slice(0, -1)
    .reduce<unknown>((node, part) => {
      const inner = valueAt(node, [part]);
      return part === '$ref' ? valueAt(schema, pathOf(String(inner))) : inner;
    }, schema);
  return isRecord(found) ? found : {};
}
