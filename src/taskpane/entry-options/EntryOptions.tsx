/** In which periods figures are filled in. What stands in the workbook already is told, not asked. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { WorkbookView } from '../../app/workbook-view';
import { divisions, type Division } from '../../plan/periods';
import { entryOptionWords } from '../../words/entry-option-words';
import { entryModes, withinYearWords, type EntryMode } from '../../words/within-year-words';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
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

export default function EntryOptions({ view, wanted, onWant }: Props) {
  const styles = useStyles();
  const words = useWords(entryOptionWords);
  const { modes } = useWords(withinYearWords);
  const stands = view?.withinYear;
  if (stands)
    return <p className={styles.hint}>{words.stands(words.divisions[stands.division], modes[stands.mode])}</p>;
  const { withinYear } = wanted;
  const choose = (division: Division | typeof years, mode: EntryMode) =>
    onWant(division === years ? {} : { withinYear: { division, mode } });
  return (
    <div className={styles.root}>
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
    </div>
  );
}
