/** The plan in four lines; of a workbook that has its template also how much is filled in. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookView } from '../../app/workbook-view';
import type { PlanInBrief } from '../../plan/offered-plans';
import { templateViewWords } from '../../words/template-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { FactList } from '../shared/FactList';
import { localized } from '../../words/localized';
import { SectionTitle } from '../shared/SectionTitle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly plan: PlanInBrief;
  readonly view: WorkbookView | null;
  /** Another plan than the workbook's. */
  readonly isReplacing: boolean;
}

export function PlanFacts({ plan, view, isReplacing }: Props) {
  const styles = useStyles();
  const words = useWords(templateViewWords);
  const { language } = useLanguage();
  const facts = [
    { name: words.plan, value: localized(plan.title, language) },
    { name: words.period, value: words.periodOf(plan.baseYear + 1, plan.endYear, plan.baseYear) },
    { name: words.indicators, value: words.indicatorsOf(plan.indicators, plan.binding) },
    ...(view ? [{ name: words.entries, value: words.entriesOf(view.entries) }] : []),
  ];
  return (
    <section className={styles.root}>
      <SectionTitle>{view && !isReplacing ? words.present : words.willMake}</SectionTitle>
      <FactList facts={facts} />
    </section>
  );
}
