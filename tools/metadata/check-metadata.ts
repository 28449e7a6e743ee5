/**
 * The functions' metadata against what Excel asks of it: the same ids, names, types and order in every language, names that
 * Excel has not given away, and texts that are there. Sources: Microsoft's custom-functions-naming and -json pages.
 */
import { checkName } from './check-name';

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly [setting: string]: unknown;
}

const types = ['any', 'number', 'string', 'boolean'];
const dimensionalities = ['scalar', 'matrix'];

/** One sentence per fault; none when the metadata are sound. */
export function checkMetadata(languages: Readonly<Record<string, Metadata>>): readonly string[] {
  const [[firstName, first] = ['', null], ...others] = Object.entries(languages);
  if (!first) return ['there are no metadata'];
  return [
    ...Object.entries(languages).flatMap(([language, { functions }]) => [
      ...repeated(functions.map(({ id }) => id)).map((id) => `${language}: ${id} is there twice`),
      ...functions.flatMap((each) => faultsOf(each).map((fault) => `${language}: ${each.id} ${fault}`)),
    ]),
    ...others.flatMap(([name, other]) => differences(first, other).map((what) => `${firstName} and ${name}: ${what}`)),
  ];
}

function faultsOf({ id, name, description, parameters, result }: FunctionMetadata): readonly string[] {
  const optionalAt = parameters.findIndex(({ optional }) => optional);
  const late = optionalAt < 0 ? [] : parameters.slice(optionalAt).filter(({ optional }) => !optional);
  return [
    ...checkName(id).map((fault) => `as an id ${fault}`),
    ...checkName(name).map((fault) => `as a name (${name}) ${fault}`),
    ...(description.trim() === '' ? ['has no description'] : []),
    ...parameters.flatMap((parameter, i) => parameterFaults(parameter).map((fault) => `parameter ${i + 1} ${fault}`)),
    ...repeated(parameters.map((parameter) => parameter.name)).map((each) => `has two parameters ${each}`),
    ...late.map((parameter) => `asks for ${parameter.name} after an optional parameter`),
    ...shapeFaults(result).map((fault) => `gives a result whose ${fault}`),
  ];
}

function parameterFaults({ name, description, ...shape }: ParameterMetadata): readonly string[] {
  return [
    ...(name.trim() === '' ? ['has no name'] : []),
    ...(description.trim() === '' ? ['has no description'] : []),
    ...shapeFaults(shape),
  ];
}

function shapeFaults({ type, dimensionality }: { type: string; dimensionality: string }): readonly string[] {
  return [
    ...(types.includes(type) ? [] : [`type is ${type}`]),
    ...(dimensionalities.includes(dimensionality) ? [] : [`dimensionality is ${dimensionality}`]),
  ];
}

/** Where two languages differ in more than their texts. */
function differences(one: Metadata, other: Metadata): readonly string[] {
  const ids = [one, other].map(({ functions }) => functions.map(({ id }) => id));
  if (String(ids[0]) !== String(ids[1])) return [`the ids differ: ${String(ids[0])} against ${String(ids[1])}`];
  const settings = textless({ ...one, functions: [] }) === textless({ ...other, functions: [] });
  return [
    ...(settings ? [] : ['the settings above the functions differ']),
    ...one.functions.flatMap((each, i) => {
      const twin = other.functions[i];
      if (!twin || textless(each) !== textless(twin)) return [`${each.id} differs in more than its texts`];
      return each.description === twin.description ? [`${each.id} is not translated`] : [];
    }),
  ];
}

/** Everything but descriptions and the names of parameters. */
function textless(part: object): string {
  return JSON.stringify(part, function (this: object, key, value: unknown) {
    const isText = key === 'description' || (key === 'name' && !('id' in this));
    return isText ? undefined : value;
  });
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
