/** The annual targets of one indicator, what is amiss with them, and their confirmation. */
import { Button } from '@fluentui/react-components';
import { isFit, type SplitView } from '../../app/annual-targets';
import type { WorkedOut } from '../../progress/annual-split';
import { takesPath } from '../../template/annual-path';
import { findingMessage } from '../../words/check-words';
import { planViewWords } from '../../words/plan-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { localized } from '../../words/localized';
import { usePlanStyles } from './plan-styles';

interface Props {
  readonly row: SplitView;
  readonly method: WorkedOut;
}

export function SplitItem({ row, method }: Props) {
  const styles = usePlanStyles();
  const words = useWords(planViewWords).split;
  const { language } = useLanguage();
  const { confirmTargets, splitAgain, isBusy } = useCommands();
  const { indicator, targets, confirmed, isChanged, findings, parts } = row;
  const ids = [indicator.id];
  const isBlank = targets.includes('');
  return (
    <li className={styles.item}>
      <h3 className={styles.head}>
        {indicator.no} {localized(indicator.name, language)}
      </h3>
      <p className={styles.dim}>
        {words.state(confirmed !== null, confirmed && !isChanged ? confirmed.method : row.method)}
      </p>
      <p className={styles.figures}>{targets.map((target) => (target === '' ? '—' : target)).join('  ')}</p>
      {isBlank && <p className={styles.dim}>{words.blank}</p>}
      {!takesPath(indicator) && <p className={styles.dim}>{words.noPath}</p>}
      {isChanged && <p className={styles.problem}>{words.changed}</p>}
      {findings.map((finding) => (
        <p key={finding.variant} className={styles.problem}>
          {findingMessage(language, finding)}
        </p>
      ))}
      {parts.map(({ owners, year, sum, whole }) => (
        <p key={`${owners} ${year}`} className={styles.problem}>
          {words.parts(words.owners[owners], year, sum, whole)}
        </p>
      ))}
      <div className={styles.actions}>
        {(!confirmed || isChanged) && (
          <Button
            size="small"
            disabledFocusable={isBusy || !isFit(row)}
            onClick={() => void confirmTargets({ indicatorIds: ids, isConfirmed: true })}
          >
            {confirmed ? words.again : words.confirm}
          </Button>
        )}
        {confirmed ? (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void confirmTargets({ indicatorIds: ids, isConfirmed: false })}
          >
            {words.release}
          </Button>
        ) : (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void splitAgain({ indicatorIds: ids, method })}
          >
            {words.recalculate}
          </Button>
        )}
      </div>
    </li>
  );
}
