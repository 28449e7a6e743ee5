/** Tells the formula editor of the add-in's functions: names to complete, and help on each argument as the metadata has it. */
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionDescription } from '../../headless/function-metadata';
import type { AddinFunctions } from '../pane/pane-functions';
import type { PageGrid } from './page-grid';

/** Parts of the metadata that only people read. */
interface Described {
  readonly description?: string;
}

export function registerFunctionHelp(grid: PageGrid, { metadata, namespace }: AddinFunctions): void {
  const service = grid.injector.get(IDescriptionService);
  service.registerDescriptions(metadata.functions.map((description) => helpOf(description, namespace)));
}

function helpOf(description: FunctionDescription & Described, namespace: string): IFunctionInfo {
  const text = description.description ?? '';
  return {
    functionName: namespace ? `${namespace}.${description.name}` : description.name,
    functionType: FunctionType.User,
    description: text,
    abstract: firstSentence(text),
    functionParameter: description.parameters.map((parameter) => ({
      name: parameter.name,
      detail: (parameter as Described).description ?? '',
      example: '',
      require: parameter.optional || parameter.repeating ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}

function firstSentence(text: string): string {
  return /^.*?[。.;；]/.exec(text)?.[0] ?? text;
}
