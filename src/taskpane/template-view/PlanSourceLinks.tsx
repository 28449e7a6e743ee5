/** The ways to a plan of one's own, under the choice of plans. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PlanSourceId } from '../model/pane-model';
import { templateViewWords } from '../../words/template-view-words';
import { usePlanSource } from '../hooks/use-plan-source';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: {
    ...typographyStyles.body1,
    margin: 0,
    // Not hidden while it is empty: what is read out has to have been there before.
    ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalS})` },
  },
});

interface Props {
  /** A plan from a table or a file is to take the place of the workbook's. */
  readonly isReplacing: boolean;
  readonly onKeep: () => void;
}

export function PlanSourceLinks({ isReplacing, onKeep }: Props) {
  const styles = useStyles();
  const words = useWords(templateViewWords);
  const { source, open } = usePlanSource();
  const opened = useRef<PlanSourceId | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // Who comes back is where they left.
  useEffect(() => {
    if (source === null && opened.current)
      root.current?.querySelector<HTMLElement>(`[data-source=${opened.current}]`)?.focus();
    opened.current = source;
  }, [source]);
  return (
    <div ref={root} className={styles.root}>
      <p role="status" className={styles.said}>
        {isReplacing && words.isRead}
      </p>
      <div className={styles.links}>
        <Button size="small" data-source="table" onClick={() => open('table')}>
          {words.fromTable}
        </Button>
        <Button size="small" data-source="files" onClick={() => open('files')}>
          {words.planFiles}
        </Button>
        {isReplacing && (
          <Button size="small" appearance="subtle" onClick={onKeep}>
            {words.keepPlan}
          </Button>
        )}
      </div>
    </div>
  );
}
