/** functions.json as Excel reads it, in a language: ids, names, types and order are the same in all. */
import type { Language } from '../words/language';
import { functionWords } from './function-words';
import { dimensionalityOf, functionIds, isHidden, parametersOf, resultOf } from './table';

export function functionsMetadata(language: Language): object {
  const words = functionWords[language];
  return {
    allowCustomDataForDataTypeAny: false,
    // An error in one cell must reach the function, which then says 无法评估 instead of hiding the row.
    allowErrorForDataTypeAny: true,
    functions: functionIds.map((id) => ({
      id,
      name: id,
      description: words.functions[id],
      parameters: parametersOf(id).map((parameter) => {
        const [name, description] = words.parameters[parameter.id];
        const optional = parameter.optional ? { optional: true } : {};
        // `any`: Excel's own conversion would turn a blank into 0 and a text target into #VALUE! before we see it.
        return { name, description, type: 'any', dimensionality: dimensionalityOf(parameter.id), ...optional };
      }),
      result: { type: 'any', dimensionality: resultOf(id) },
      ...(isHidden(id) ? { options: { excludeFromAutoComplete: true } } : {}),
    })),
  };
}
