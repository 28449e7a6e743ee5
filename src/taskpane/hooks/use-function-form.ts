import { useMemo, useState } from 'react';
import type { Notice, Outcome } from '../../app/outcome';
import type { FormulaPreview } from '../../app/preview-formula';
import type { Proposal } from '../../app/propose-arguments';
import { parametersOf, type FunctionId, type ParameterId } from '../../functions/table';
import { useNavigation, useScene } from './pane-context';
import { useLatest } from './use-latest';
import { useSelection } from './use-selection';
import { useWorkbook } from './use-workbook';

export interface FunctionForm {
  /** null while the workbook is asked for the first time. */
  readonly proposal: Proposal | null;
  readonly preview: FormulaPreview | null;
  /** What stands in the way of proposal or preview. */
  readonly problems: readonly Notice[];
  /** As typed, else as proposed; in the order of the parameters. */
  readonly texts: readonly string[];
  readonly isEdited: boolean;
  /** The indicator that was chosen; null: that of the active cell. */
  readonly chosen: string | null;
  choose(indicatorId: string | null): void;
  edit(parameter: ParameterId, text: string): void;
  /** What was typed goes; the proposed arguments are there again. */
  reset(): void;
  /** Looks again which cell is active: turning to another sheet is not told. */
  lookAgain(): void;
}

/** The form of a function: it follows the active cell and the workbook, but what was typed stays. */
export function useFunctionForm(id: FunctionId): FunctionForm {
  const { port } = useScene().model;
  const { state } = useWorkbook();
  const selection = useSelection();
  const [chosen, choose] = useState<string | null>(null);
  const [typed, setTyped] = useState<Readonly<Partial<Record<ParameterId, string>>>>({});
  const [looked, setLooked] = useState(0);

  const { proposeArguments, previewFormula } = port;
  // What nobody sees need not be read at every step in the sheet.
  const isSeen = useNavigation().view === 'tools';
  const place = useMemo(
    () => (isSeen ? { id, indicatorId: chosen, now: [selection, state, looked] } : null),
    [isSeen, id, chosen, selection, state, looked],
  );
  const proposed = useLatest(place, proposeArguments);
  const proposal = valueOf(proposed);

  const texts = parametersOf(id).map(({ id: parameter }, i) => typed[parameter] ?? proposal?.arguments[i] ?? '');
  const key = JSON.stringify(texts);
  // A new proposal means that something has happened in the workbook.
  const call = useMemo(
    () => proposal && { id, arguments: JSON.parse(key) as readonly string[], now: proposal },
    [id, key, proposal],
  );
  const previewed = useLatest(call, previewFormula);

  return {
    proposal,
    preview: valueOf(previewed),
    problems: [proposed, previewed].flatMap((outcome) => (outcome && !outcome.ok ? outcome.notices : [])).slice(0, 1),
    texts,
    isEdited: Object.keys(typed).length > 0,
    chosen,
    choose,
    edit: (parameter, text) => setTyped({ ...typed, [parameter]: text }),
    reset: () => setTyped({}),
    lookAgain: () => setLooked(looked + 1),
  };
}

function valueOf<Value>(outcome: Outcome<Value> | null): Value | null {
  return outcome?.ok ? outcome.value : null;
}
