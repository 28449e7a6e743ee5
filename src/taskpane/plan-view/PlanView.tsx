/** 规划: what the document leaves open, what was decided, the annual targets, and the plans before and after. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanState } from '../../app/plan-state';
import { adjustedIn } from '../../plan/self-audit';
import { planViewWords } from '../../words/plan-view-words';
import { useNavigation } from '../hooks/pane-context';
import { useWorkbook } from '../hooks/use-workbook';
import { useWords } from '../hooks/use-words';
import ReadFailed from '../frame/ReadFailed';
import { Reading } from '../frame/Reading';
import { EmptyState } from '../shared/EmptyState';
import { Folded } from '../shared/Folded';
import { Adjustments } from './Adjustments';
import { Continuity } from './Continuity';
import { NextPlan } from './NextPlan';
import { Questions } from './Questions';
import { Split } from './Split';
import { usePlanState } from './use-plan-state';
import { usePlanStyles } from './plan-styles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

export default function PlanView() {
  const words = useWords(planViewWords);
  const { show } = useNavigation();
  const { view } = useWorkbook();
  const state = usePlanState();
  if (!view)
    return (
      <EmptyState kind="nothing" text={words.noTemplate}>
        <Button onClick={() => show('template')}>{words.toTemplate}</Button>
      </EmptyState>
    );
  if (!state) return <Reading />;
  return state.ok ? <Parts state={state.value} /> : <ReadFailed notices={state.notices} />;
}

function Parts({ state }: { readonly state: PlanState }) {
  const styles = useStyles();
  const shared = usePlanStyles();
  const { sections, counted } = useWords(planViewWords);
  const open = state.questions.filter(({ id, decision }) => adjustedIn(id) === null && decision === null).length;
  const adjusted = state.questions.filter(({ id, decision }) => adjustedIn(id) !== null && decision !== null).length;
  const parts: readonly (readonly [string, ReactNode])[] = [
    [counted(sections.questions, open), <Questions key="questions" state={state} />],
    [counted(sections.adjusted, adjusted + state.handChanges.length), <Adjustments key="adjusted" state={state} />],
    [sections.split, <Split key="split" state={state} />],
    [sections.continuity, <Continuity key="continuity" state={state} />],
    [sections.next, <NextPlan key="next" />],
  ];
  return (
    <div className={styles.root}>
      {parts.map(([title, part], i) => (
        <Folded key={i} title={<h2 className={shared.folded}>{title}</h2>}>
          {part}
        </Folded>
      ))}
    </div>
  );
}
