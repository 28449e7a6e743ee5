/** Finds functions by name, purpose and parameters in the pane's language; every word that is typed has to occur. */
import { functionWords } from '../../functions/function-words';
import { functionIds, parametersOf, type FunctionId } from '../../functions/table';
import { PLAN } from '../../template/function-namespace';
import type { Language } from '../../words/language';

export function functionsFor(typed: string, language: Language): readonly FunctionId[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return functionIds;
  return functionIds.filter((id) => {
    const text = textOf(id, language);
    return wanted.every((word) => text.includes(word));
  });
}

function textOf(id: FunctionId, language: Language): string {
  const { functions, parameters } = functionWords[language];
  return folded([`${PLAN}.${id}`, functions[id], ...parametersOf(id).map((each) => parameters[each.id][0])].join(' '));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
