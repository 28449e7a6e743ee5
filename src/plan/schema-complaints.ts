/**
 * What the schema validator complains about in a plan, worked out in short steps: an item of a list at a time, whose
 * complaints stand where they would stand if the whole were validated at once.
 */
import { dereference, validate, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { isRecord, pathOf, valueAt } from './plan-places';
import schema from './plan.schema.json';
import { mapped, type Steps } from './steps';

// An interpreter, not a compiler: the content security policy forbids making code from text.
const root = schema as Schema;
const lookup = dereference(root);
const draft = '2020-12';

export function complaintsOf(data: unknown): Steps<readonly OutputUnit[]> {
  return walked({ held: data, node: root, at: '#', by: '#' });
}

/** A value, the part of the schema that it must satisfy, and their places as the validator writes them. */
interface Spot {
  readonly held: unknown;
  readonly node: Schema;
  readonly at: string;
  readonly by: string;
}

function* walked(spot: Spot): Steps<readonly OutputUnit[]> {
  const { held, node, at, by } = spot;
  const complaints: OutputUnit[] = [];
  const add = (more: readonly OutputUnit[]) => {
    for (const complaint of more) complaints.push(complaint);
  };
  const { $ref, ...own } = node;
  if ($ref !== undefined) {
    add(yield* walked({ ...spot, node: valueAt(root, pathOf($ref)) as Schema, by: `${by}/$ref` }));
    add(validated({ ...spot, node: own }));
  } else if (Array.isArray(held) && node.items && !Array.isArray(node.items)) {
    const items = node.items as Schema;
    add(validated({ ...spot, node: { ...node, items: true } }));
    const inside = (item: unknown, i: number) =>
      validated({ held: item, node: items, at: `${at}/${i}`, by: `${by}/items` });
    for (const found of yield* mapped(held, inside, 4)) add(found);
  } else if (isRecord(held) && !Array.isArray(held) && node.properties) {
    const inner = Object.entries(node.properties as Readonly<Record<string, Schema>>);
    const outside = Object.fromEntries(inner.map(([key]) => [key, true]));
    const around = validated({ ...spot, node: { ...node, properties: outside } });
    const isUnknownKey = ({ instanceLocation }: OutputUnit) => instanceLocation !== at;
    add(around.filter((complaint) => !isUnknownKey(complaint)));
    for (const [key, property] of inner)
      if (Object.hasOwn(held, key))
        add(yield* walked({ held: held[key], node: property, at: `${at}/${key}`, by: `${by}/properties/${key}` }));
    add(around.filter(isUnknownKey));
  } else add(validated(spot));
  return complaints;
}

function validated({ held, node, at, by }: Spot): readonly OutputUnit[] {
  const judged = (isFirstOnly: boolean) => validate(held, node, draft, lookup, isFirstOnly, null, at, by);
  const { valid, errors } = judged(true);
  if (valid) return [];
  try {
    return judged(false).errors;
  } catch {
    // The library hands its complaints on as arguments of a call; more than some 60,000 overflow the stack.
    return errors;
  }
}
