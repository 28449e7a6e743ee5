/** In which periods figures are filled in, and whether each has its source. What stands in the workbook already is told, not asked. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { WorkbookView } from '../../app/workbook-view';
import { divisions, type Division } from '../../plan/periods';
import { entryOptionWords } from '../../words/entry-option-words';
import { entryModes, entryModeWords, type EntryMode } from '../../words/entry-modes';
import { ledgerWords } from '../../words/ledger-words';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { Tick } from '../shared/Tick';
import type { WantedSheets } from './wanted-sheets';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

const years = 'year';
const choices: readonly (Division | typeof years)[] = [years, ...(Object.keys(divisions) as Division[])];

interface Props {
  readonly view: WorkbookView | null;
  readonly wanted: WantedSheets;
  readonly onWant: (wanted: WantedSheets) => void;
}

export default function EntryOptions(props: Props) {
  const styles = useStyles();
  const ledger = useWords(ledgerWords);
  const { view, wanted, onWant } = props;
  return (
    <div className={styles.root}>
      <Periods {...props} />
      {!view?.hasLedger && (
        <Tick
          label={ledger.option}
          hint={ledger.optionHint}
          isTicked={wanted.ledger ?? false}
          onTick={(isTicked) => onWant({ ...wanted, ledger: isTicked })}
        />
      )}
    </div>
  );
}

function Periods({ view, wanted, onWant }: Props) {
  const styles = useStyles();
  const words = useWords(entryOptionWords);
  const modes = useWords(entryModeWords);
  const stands = view?.withinYear;
  if (stands)
    return <p className={styles.hint}>{words.stands(words.divisions[stands.division], modes[stands.mode])}</p>;
  const { withinYear, ...others } = wanted;
  const choose = (division: Division | typeof years, mode: EntryMode) =>
    onWant(division === years ? others : { ...others, withinYear: { division, mode } });
  return (
    <>
      <Choice
        label={words.periods}
        value={withinYear?.division ?? years}
        options={choices.map((value) => ({ value, text: words.divisions[value] }))}
        onChoose={(division) => choose(division, withinYear?.mode ?? 'period')}
      />
      {withinYear && (
        <>
          <Choice
            label={words.mode}
            value={withinYear.mode}
            options={entryModes.map((value) => ({ value, text: modes[value] }))}
            onChoose={(mode) => choose(withinYear.division, mode)}
          />
          <p className={styles.hint}>{words.periodsHint}</p>
        </>
      )}
    </>
  );
}
