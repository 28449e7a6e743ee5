/** One finding: where, what was typed and how it was read, what is wrong, and what can be done. A click anywhere goes there. */
import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { RegisterFinding } from '../../app/workbook-view';
import { ownRulesKey } from '../../checks/own-rules/own-rule';
import type { Indicator } from '../../plan/plan';
import { findingMessage, ruleTitle } from '../../words/check-words';
import { ownRulesName } from '../../words/own-rules-name';
import { paneWords } from '../../words/pane-words';
import { periodName } from '../../words/period-name';
import { useLanguage } from '../hooks/pane-context';
import { useChecks } from '../hooks/use-checks';
import { useCommands } from '../hooks/use-commands';
import { useIntoView } from '../hooks/use-into-view';
import { useWords } from '../hooks/use-words';
import { localized } from '../../words/localized';
import { FindingActions } from './FindingActions';
import { findingPlace } from './finding-place';
import { TypedValue } from './TypedValue';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    // The tabs stay on top of what is scrolled to.
    scrollMarginTop: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  title: {
    ...typographyStyles.body1Strong,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    // The whole card is the button's, except what stands above it.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ...createFocusOutlineStyle({ style: { outlineRadius: tokens.borderRadiusMedium } }),
  },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  message: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly finding: RegisterFinding;
  /** null: the register names an indicator that the plan does not have. */
  readonly indicator: Indicator | null;
  readonly isSelected: boolean;
  readonly comesIntoView: boolean;
  readonly filler: string;
  readonly onFiller: (filler: string) => void;
}

export function FindingCard({ finding, indicator, isSelected, comesIntoView, filler, onFiller }: Props) {
  const styles = useStyles();
  const { locate } = useWords(paneWords);
  const { language } = useLanguage();
  const { findings: known } = useChecks();
  const { goTo } = useCommands();
  const card = useRef<HTMLLIElement>(null);
  useIntoView(card, 'check', comesIntoView, 'nearest');

  const { id, rule, indicatorId, year, period, state } = finding;
  const fresh = state === 'open' || state === 'explained' ? known.get(id) : undefined;
  const after = fresh?.fix ? String(fresh.fix.after) : finding.fix;
  const about = indicatorId === ownRulesKey ? ownRulesName[language] : indicatorId;
  const name = indicator ? `${indicator.no} ${localized(indicator.name, language)}` : about;
  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, isSelected && styles.selected)}
      aria-current={isSelected || undefined}
    >
      <button
        type="button"
        data-finding={id}
        className={styles.title}
        title={locate}
        onClick={() => void goTo(findingPlace(finding))}
      >
        {name}
      </button>
      <p className={styles.place}>
        {[...(year === null ? [] : [periodName(language, period ?? String(year))]), ruleTitle(language, rule)].join(
          ' · ',
        )}
      </p>
      <TypedValue value={finding.value} understood={finding.understood} after={after} />
      <p className={styles.message}>{fresh ? findingMessage(language, fresh) : finding.message}</p>
      <FindingActions finding={finding} after={after} card={card} filler={filler} onFiller={onFiller} />
    </li>
  );
}
