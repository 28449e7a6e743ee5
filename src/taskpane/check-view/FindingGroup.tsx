/** Findings of one kind, as many at a time as can be drawn at once. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { RegisterFinding } from '../../app/workbook-view';
import type { Level } from '../../checks/finding';
import type { Plan } from '../../plan/plan';
import { useSelection } from '../hooks/use-selection';
import { useFirstOf } from '../hooks/use-first-of';
import { More } from '../shared/More';
import { SectionTitle } from '../shared/SectionTitle';
import { FindingCard } from './FindingCard';
import { LevelIcon } from './LevelIcon';
import { isSelected } from './selected-finding';

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: 0,
  },
});

interface Props {
  readonly findings: readonly RegisterFinding[];
  readonly plan: Plan;
  readonly title?: string;
  readonly level?: Level;
  readonly hint?: string;
  readonly filler: string;
  readonly onFiller: (filler: string) => void;
}

export function FindingGroup({ findings, plan, title, level, hint, filler, onFiller }: Props) {
  const styles = useStyles();
  const selection = useSelection();
  const titleId = useId();
  // What is selected in the sheet has to be there, however far down it stands.
  const selectedAt = findings.findIndex((finding) => isSelected(finding, selection));
  const { shown, next, showMore } = useFirstOf(findings, selectedAt);
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return (
    <section aria-labelledby={title ? titleId : undefined}>
      {title && (
        <div id={titleId} className={styles.title}>
          {level && <LevelIcon level={level} />}
          <SectionTitle>{title}</SectionTitle>
        </div>
      )}
      {hint && <p className={styles.hint}>{hint}</p>}
      <ul className={styles.list}>
        {shown.map((finding, at) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            indicator={indicators.get(finding.indicatorId) ?? null}
            isSelected={isSelected(finding, selection)}
            comesIntoView={at === selectedAt}
            filler={filler}
            onFiller={onFiller}
          />
        ))}
      </ul>
      <More next={next} onMore={showMore} />
    </section>
  );
}
