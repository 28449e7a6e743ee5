/** One indicator: name, status, a bar with what is due, trend. Opened, it says more. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { lazy, Suspense, useId, useRef } from 'react';
import type { IndicatorView, RegisterFinding } from '../../app/workbook-view';
import type { Plan } from '../../plan/plan';
import { progressViewWords } from '../../words/progress-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { localized } from '../../words/localized';
import { useOpenListStyles } from '../shared/open-list-styles';
import { StatusTag } from '../shared/StatusTag';
import { isOpenIn } from './open-findings';
import { RowSummary } from './RowSummary';

// The arithmetic behind its chart comes with the first indicator that is opened.
const IndicatorDetail = lazy(() => import('./IndicatorDetail'));

export const rowSelector = '[data-indicator]';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, width: '100%' },
  name: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  doubt: { display: 'inline-flex', fontSize: '16px', marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  nameOpen: typographyStyles.body1Strong,
});

interface Props {
  readonly row: IndicatorView;
  readonly plan: Plan;
  readonly isOpen: boolean;
  readonly comesIntoView: boolean;
  readonly showsUnfilled: boolean;
  readonly findings: readonly RegisterFinding[];
  readonly onToggle: () => void;
}

export function IndicatorRow({ row, plan, isOpen, comesIntoView, showsUnfilled, findings, onToggle }: Props) {
  const styles = useStyles();
  const list = useOpenListStyles();
  const words = useWords(progressViewWords);
  const { language } = useLanguage();
  const detailId = useId();
  const item = useRef<HTMLLIElement>(null);
  const { indicator, status } = row;
  const isInDoubt = findings.some((finding) => isOpenIn(finding, indicator.id));
  return (
    <li ref={item} className={mergeClasses(list.row, isOpen && list.open)}>
      <button
        type="button"
        data-indicator={indicator.id}
        className={list.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        onClick={onToggle}
      >
        <span className={styles.line}>
          <span className={mergeClasses(styles.name, isOpen && styles.nameOpen)}>
            {indicator.no} {localized(indicator.name, language)}
          </span>
          {isInDoubt && (
            <span role="img" aria-label={words.inDoubt} title={words.inDoubt} className={styles.doubt}>
              <WarningFilled />
            </span>
          )}
          <StatusTag status={status} none={words.noStatus} />
        </span>
        <RowSummary row={row} plan={plan} showsUnfilled={showsUnfilled} />
      </button>
      {isOpen && (
        <Suspense>
          <IndicatorDetail
            id={detailId}
            row={row}
            plan={plan}
            findings={findings}
            item={item}
            comesIntoView={comesIntoView}
          />
        </Suspense>
      )}
    </li>
  );
}
