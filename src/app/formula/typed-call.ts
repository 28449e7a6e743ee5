/** A PLAN function with its arguments as typed in a form: the formula that this makes, and what is not there yet. */
import { parametersOf, type FunctionId, type ParameterId } from '../../functions/table';
import { PLAN } from '../../template/function-namespace';
import { readArgument, type TypedArgument } from './argument';

export interface FormulaRequest {
  readonly id: FunctionId;
  /** In the order of the parameters; '' where nothing was typed. */
  readonly arguments: readonly string[];
}

export interface TypedCall {
  readonly id: FunctionId;
  readonly arguments: readonly { readonly parameter: ParameterId; readonly typed: TypedArgument }[];
  /** `=PLAN.GAP($I7,…)`, without what is omitted at its end. */
  readonly formula: string;
  /** Required arguments that nothing was typed for. */
  readonly missing: readonly ParameterId[];
}

export function readCall({ id, arguments: texts }: FormulaRequest): TypedCall {
  const parameters = parametersOf(id);
  const read = parameters.map(({ id: parameter }, i) => ({
    parameter,
    typed: readArgument(parameter, texts[i] ?? ''),
  }));
  const written = read.map(({ typed }) => (typed.kind === 'omitted' ? '' : typed.formula));
  return {
    id,
    arguments: read,
    formula: `=${PLAN}.${id}(${written.join().replace(/,+$/, '')})`,
    missing: parameters.flatMap(({ id: parameter, optional }, i) =>
      !optional && written[i] === '' ? [parameter] : [],
    ),
  };
}
