/** 模板: what will be made, or what is there and what making it again would do; one button. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useFirstHint } from '../hooks/use-first-hint';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { MainAction } from '../shared/MainAction';
import { inBrief, offeredPlans } from '../../plan/offered-plans';
import { useChosenPlan } from '../hooks/use-chosen-plan';
import { templateViewWords } from '../../words/template-view-words';
import type { Language } from '../../words/language';
import { PlanFacts } from './PlanFacts';
import { TemplateOptions } from './TemplateOptions';

// Only a workbook that has its template needs them, and the icons that come with them.
const Preview = lazy(() => import('./Preview'));
const Samples = lazy(() => import('./Samples'));
// Once in a lifetime.
const FirstHint = lazy(() => import('./FirstHint'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  // In sight however much there is to say above it.
  action: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function TemplateView() {
  const styles = useStyles();
  const words = useWords(templateViewWords);
  const { language: paneLanguage } = useLanguage();
  const { view } = useWorkbook();
  const hint = useFirstHint();
  const { generate, generateBuiltIn, isBusy, isRunning } = useCommands();
  const { plan: chosen, choose } = useChosenPlan();
  const [language, setLanguage] = useState<Language | null>(null);
  const [printYears, setPrintYears] = useState(true);
  const options = { language: language ?? view?.language ?? paneLanguage, printYears };
  return (
    <div className={styles.root}>
      {hint.isShown && (
        <Suspense>
          <FirstHint onSeen={hint.dismiss} />
        </Suspense>
      )}
      <PlanFacts plan={view ? inBrief(view.plan) : chosen} view={view} />
      <TemplateOptions
        plans={view ? [] : offeredPlans}
        request={{ planId: chosen.id, ...options }}
        onPlan={choose}
        onLanguage={setLanguage}
        onPrintYears={setPrintYears}
      />
      {view && (
        <Suspense>
          <Preview request={{ plan: view.plan, ...options }} view={view} />
        </Suspense>
      )}
      {view && (view.entries === 0 || view.samples > 0) && (
        <Suspense>
          <Samples view={view} />
        </Suspense>
      )}
      <div className={styles.action}>
        <MainAction
          label={words.make}
          busyLabel={words.making}
          isRunning={isRunning('generate')}
          isDisabled={isBusy}
          onRun={() =>
            void (view ? generate({ plan: view.plan, ...options }) : generateBuiltIn({ planId: chosen.id, ...options }))
          }
        />
      </div>
    </div>
  );
}
