/** Beside the entry cell that is selected: the values before it, what is due, target and unit, and what was found in it. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { IndicatorView, WorkbookView } from '../../app/workbook-view';
import { periodOf, type Period } from '../../plan/periods';
import { findingMessage } from '../../words/check-words';
import { entryCellWords, type EntryCellWords } from '../../words/entry-cell-words';
import { periodName } from '../../words/period-name';
import type { Language } from '../../words/language';
import { useLanguage } from '../hooks/pane-context';
import { useChecks } from '../hooks/use-checks';
import { useSelection } from '../hooks/use-selection';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import { dueAt } from '../progress-view/course';
import { FactList } from '../shared/FactList';
import { localized } from '../../words/localized';
import { amountText, heldText, printedDecimals } from '../shared/numbers';
import { SectionTitle } from '../shared/SectionTitle';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Years before the cell's own that are shown. */
const mostEarlier = 3;

/** Nothing unless a cell of the row is selected in the sheets. */
export function EntryCellPanel({ row }: { readonly row: IndicatorView }) {
  const { view } = useWorkbook();
  const { place } = useSelection();
  const period = place?.indicatorId === row.indicator.id ? periodOf(place.period ?? String(place.year)) : null;
  return view && period && <Panel view={view} row={row} period={period} />;
}

interface Props {
  readonly view: WorkbookView;
  readonly row: IndicatorView;
  readonly period: Period;
}

function Panel({ view, row, period }: Props) {
  const styles = useStyles();
  const words = useWords(entryCellWords);
  const { language } = useLanguage();
  const { findings: known } = useChecks();
  const { key } = period;
  const found = view.findings.filter(
    (each) =>
      each.state === 'open' && each.indicatorId === row.indicator.id && (each.period ?? String(each.year)) === key,
  );
  const isLocked = view.locks.some((each) => each.isLocked && each.period === key);
  return (
    <section className={styles.root}>
      <SectionTitle>{words.title(periodName(language, key))}</SectionTitle>
      <FactList facts={factsOf(view, row, period, words, language)} />
      {isLocked && <p className={styles.text}>{words.locked}</p>}
      {found.length === 0 ? (
        <p className={styles.quiet}>{words.noFindings}</p>
      ) : (
        found.map((each) => {
          const fresh = known.get(each.id);
          return (
            <p key={each.id} className={styles.text}>
              {fresh ? findingMessage(language, fresh) : each.message}
            </p>
          );
        })
      )}
    </section>
  );
}

function factsOf(
  { plan }: WorkbookView,
  row: IndicatorView,
  { year, part, ends }: Period,
  words: EntryCellWords,
  language: Language,
): readonly { readonly name: string; readonly value: string }[] {
  const { indicator, actuals, base, criterion } = row;
  const decimals = printedDecimals(row);
  const shown = (value: (typeof actuals)[number]['value']) =>
    value === '' || value === null
      ? words.blank
      : heldText(typeof value === 'number' ? value : String(value), decimals);
  const earlier = actuals.filter((actual) => actual.year < year).slice(-mostEarlier);
  const own = actuals.find((actual) => actual.year === year);
  const due = dueAt(row, plan, ends);
  const isTotal = indicator.kind === 'cumulative' || indicator.kind === 'compound';
  return [
    ...(own ? [{ name: part === null ? words.now : words.yearly, value: shown(own.value) }] : []),
    ...(due === null ? [] : [{ name: isTotal ? words.dueTotal : words.due, value: amountText(due, decimals) }]),
    ...[...earlier].reverse().map((actual) => ({ name: words.earlier(actual.year), value: shown(actual.value) })),
    { name: words.base(indicator.baseYear ?? plan.baseYear), value: base },
    { name: words.target, value: criterion },
    ...(indicator.unit ? [{ name: words.unit, value: localized(indicator.unit, language) }] : []),
  ];
}
