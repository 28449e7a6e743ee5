/** In place of the template view: a plan from a table, or from and to a file. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { Plan } from '../../plan/plan';
import { planSourceWords } from '../../words/plan-source-words';
import { useChosenPlan } from '../hooks/use-chosen-plan';
import { usePlanSource } from '../hooks/use-plan-source';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { PlanFiles } from './PlanFiles';
import { TableWizard } from './TableWizard';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export default function PlanSource() {
  const styles = useStyles();
  const words = useWords(planSourceWords);
  const { source, close } = usePlanSource();
  const { made, take } = useChosenPlan();
  const { view } = useWorkbook();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (source) root.current?.querySelector('button')?.focus();
  }, [source]);
  const onPlan = (plan: Plan) => {
    take(plan);
    close();
  };
  return (
    <div ref={root} className={styles.root}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={close}>
        {words.back}
      </Button>
      <div hidden={source !== 'table'}>
        <TableWizard present={view?.plan ?? made} onPlan={onPlan} />
      </div>
      {source === 'files' && <PlanFiles onPlan={onPlan} />}
    </div>
  );
}
