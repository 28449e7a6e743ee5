/** One row of the office's own table: whose it is, and what its cells would become. */
import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import type { PreviewedRow } from '../../app/preview-table';
import { decimalText } from '../../checks/decimal';
import type { TableChange } from '../../plan/own-table/table-changes';
import type { Plan } from '../../plan/plan';
import { pasteWords, type PasteWords } from '../../words/paste-words';
import type { Language } from '../../words/language';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { localized } from '../../words/localized';
import { isWritten } from './matched-order';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
    ...createFocusOutlineStyle(),
  },
  icon: { fontSize: '16px', lineHeight: 1, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  doubt: { color: tokens.colorStatusWarningForeground3 },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  said: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0 },
  cell: {
    ...typographyStyles.caption1,
    listStyleType: 'none',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  overwrites: { ...typographyStyles.caption1Strong, color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly row: PreviewedRow;
  /** With the special targets among its indicators. */
  readonly plan: Plan;
  readonly isWanted: boolean;
  readonly onWant: (isWanted: boolean) => void;
}

export function MatchedRowItem({ row, plan, isWanted, onWant }: Props) {
  const styles = useStyles();
  const words = useWords(pasteWords);
  const { language } = useLanguage();
  const id = useId();
  const isChoosable = row.changes.some(isWritten);
  const isDoubtful = row.kind !== 'matched';
  const said = saidOf(row, plan, words, language);
  return (
    <li className={styles.item}>
      {isChoosable ? (
        <input
          type="checkbox"
          className={styles.box}
          checked={isWanted}
          aria-labelledby={id}
          onChange={(event) => onWant(event.target.checked)}
        />
      ) : (
        <span aria-hidden className={mergeClasses(styles.icon, isDoubtful && styles.doubt)}>
          {isDoubtful ? <WarningFilled /> : <CheckmarkRegular />}
        </span>
      )}
      <div>
        <span id={id} className={styles.name}>
          {row.name === '' ? words.noName : row.name}
        </span>
        {said !== '' && <p className={styles.said}>{said}</p>}
        {row.changes.length > 0 && (
          <ul className={styles.cells}>
            {row.changes.map((change) => (
              <li
                key={change.period}
                className={mergeClasses(styles.cell, change.fate === 'overwrites' && styles.overwrites)}
              >
                {change.period} {cellText(change, words)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Whose row it is, where its own words do not say so. */
function saidOf(row: PreviewedRow, plan: Plan, words: PasteWords, language: Language): string {
  const find = (id: string) => plan.indicators.find((each) => each.id === id);
  const nameOf = (id: string) => {
    const indicator = find(id);
    if (!indicator) return id;
    const name = localized(indicator.name, language);
    return indicator.no === '' ? words.special(name) : `${indicator.no} ${name}`;
  };
  switch (row.kind) {
    case 'matched': {
      const ownName = find(row.indicatorId)?.name;
      const [own, name] = [ownName && localized(ownName, language), nameOf(row.indicatorId)];
      return row.name === own || row.name === name ? '' : `→ ${name}`;
    }
    case 'ambiguous':
      return words.kinds.ambiguous(row.indicatorIds.map(nameOf).join(words.listed));
    case 'repeated':
      return words.kinds.repeated(nameOf(row.indicatorId));
    case 'unknown':
      return words.kinds.unknown;
  }
}

function cellText({ before, after, fate }: TableChange, words: PasteWords): string {
  const shown = (value: string | number | boolean) => (typeof value === 'number' ? decimalText(value) : String(value));
  switch (fate) {
    case 'new':
      return words.becomes(words.blank, shown(after.value));
    case 'overwrites':
      return words.becomes(shown(before), shown(after.value));
    case 'same':
      return `${shown(after.value)} ${words.same}`;
    case 'error':
      return words.errorValue;
    case 'no-place':
      return words.noPlace;
  }
}
