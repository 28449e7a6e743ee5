/** functions.json as Excel reads it, in a language: ids, names, types and order are the same in all. */
import { functionWords } from '../words/function-words';
import type { Language } from '../words/language';
import { functionIds, functionTable, parameterShapes, parametersOf } from './table';

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
        const { dimensionality } = parameterShapes[parameter.id];
        return { name, description, type: 'any', dimensionality, ...(parameter.optional ? { optional: true } : {}) };
      }),
      result: { type: 'any', dimensionality: functionTable[id].result },
    })),
  };
}
