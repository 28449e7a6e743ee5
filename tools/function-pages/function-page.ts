/** A reference page in a language, as Markdown: the head, then every function of the table. */
import { functionWords } from '../../src/functions/function-words';
import { functionIds, isHidden, parametersOf, type FunctionId } from '../../src/functions/table';
import type { Language } from '../../src/words/language';
import { problemText } from '../../src/words/problem-words';
import { examples } from './examples';
import { formulaOf, resultText } from './formula';
import { labels, titles } from './head-texts';
import { list, table } from './markdown';
import { pageHead } from './page-head';
import { inLanguage, type Both } from './both';
import type { FunctionReference } from './reference';
import { rowReferences } from './row-references';
import { seriesReferences } from './series-references';
import { sources } from './sources';

export const references: Readonly<Record<FunctionId, FunctionReference>> = { ...rowReferences, ...seriesReferences };

const sections: readonly (readonly [title: Both, holds: (id: FunctionId) => boolean])[] = [
  [titles.row, (id) => id in rowReferences],
  [titles.series, (id) => id in seriesReferences && !isHidden(id)],
  [titles.published, isHidden],
];

export function functionPage(language: Language): string {
  const body = sections.flatMap(([title, holds]) => [
    `## ${inLanguage(title, language)}`,
    ...functionIds.filter(holds).map((id) => functionSection(id, language)),
  ]);
  return [pageHead(language, Object.values(references)), ...body].join('\n\n') + '\n';
}

function functionSection(id: FunctionId, language: Language): string {
  const say = (both: Both) => inLanguage(both, language);
  const sayAll = (several: readonly Both[]) => several.map(say).join(say(labels.separator));
  const labelled = (label: Both, text = '') => `**${say(label)}**${say(labels.colon)}${text}`.trimEnd();
  const { method, sources: from, edges, notAvailable, invalid } = references[id];
  return [
    `### ${id}`,
    `${functionWords[language].functions[id]}${say(labels.stop)}`,
    parameterTable(id, language),
    labelled(labels.method, say(method)),
    labelled(labels.source, from.length > 0 ? sayAll(from.map((source) => sources[source])) : say(labels.ours)),
    labelled(labels.edges),
    list(edges.map(say)),
    labelled(labels.notAvailable, notAvailable.length > 0 ? sayAll(notAvailable.map(problemText)) : say(labels.none)),
    labelled(labels.invalid, sayAll(invalid.map(problemText))),
    exampleTable(id, language),
  ].join('\n\n');
}

function parameterTable(id: FunctionId, language: Language): string {
  const say = (both: Both) => inLanguage(both, language);
  const rows = parametersOf(id).map(({ id: parameter, optional }) => {
    const [name, description] = functionWords[language].parameters[parameter];
    return [name, description, optional ? say(labels.optional) : ''];
  });
  return table([say(labels.parameter), say(labels.meaning), ''], rows);
}

function exampleTable(id: FunctionId, language: Language): string {
  const say = (both: Both) => inLanguage(both, language);
  const rows = examples[id].map((example) => [
    `\`${formulaOf(id, example)}\``,
    resultText(example.result),
    say(example.note),
  ]);
  return table([labels.formula, labels.result, labels.note].map(say), rows);
}
