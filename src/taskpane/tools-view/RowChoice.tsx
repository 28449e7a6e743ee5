/** Whose data a function is to take: the indicator in whose row the active cell stands, or a chosen one. */
import type { Indicator } from '../../plan/plan';
import { functionFormWords } from '../../words/tools-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { localized } from '../../words/localized';

interface Props {
  /** null: that of the active cell. */
  readonly chosen: string | null;
  /** Whose row the arguments are now. */
  readonly active: string | null;
  readonly onChoose: (indicatorId: string | null) => void;
}

export function RowChoice({ chosen, active, onChoose }: Props) {
  const words = useWords(functionFormWords);
  const { language } = useLanguage();
  const { view } = useWorkbook();
  if (!view) return null;
  const nameOf = ({ no, name }: Indicator) => `${no} ${localized(name, language)}`;
  const indicators = view.indicators.map(({ indicator }) => indicator);
  const here = chosen === null ? indicators.find(({ id }) => id === active) : undefined;
  return (
    <Choice
      label={words.indicator}
      value={chosen ?? ''}
      options={[
        { value: '', text: words.activeRow(here ? nameOf(here) : null) },
        ...indicators.map((indicator) => ({ value: indicator.id, text: nameOf(indicator) })),
      ]}
      onChoose={(value) => onChoose(value === '' ? null : value)}
    />
  );
}
