/** 模板: what will be made, or what is there and what making it again would do; one button. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useFirstHint } from '../hooks/use-first-hint';
import { useWords } from '../hooks/use-words';
import { useWorkbook } from '../hooks/use-workbook';
import { MainAction } from '../shared/MainAction';
import { inBrief } from '../../plan/offered-plans';
import { useChosenPlan } from '../hooks/use-chosen-plan';
import { templateViewWords } from '../../words/template-view-words';
import type { Plan } from '../../plan/plan';
import type { Language } from '../../words/language';
import type { WantedSheets } from '../entry-options/wanted-sheets';
import { LazyView } from '../frame/LazyView';
import { usePlanSource } from '../hooks/use-plan-source';
import { PlanFacts } from './PlanFacts';
import { PlanSourceLinks } from './PlanSourceLinks';
import { TemplateOptions } from './TemplateOptions';

// Only a workbook that has its template needs them, and the icons that come with them.
const Preview = lazy(() => import('./Preview'));
// What few offices want is not what everybody waits for.
const EntryOptions = lazy(() => import('../entry-options/EntryOptions'));
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

const loadSource = () => import('../plan-source/PlanSource');

export function TemplateView() {
  const { source, wasOpened } = usePlanSource();
  // Both stay, so that what was chosen and answered in them is there on return.
  return (
    <>
      <div hidden={source !== null}>
        <Template />
      </div>
      {wasOpened && (
        <div hidden={source === null}>
          <LazyView load={loadSource} />
        </div>
      )}
    </>
  );
}

function Template() {
  const styles = useStyles();
  const words = useWords(templateViewWords);
  const { language: paneLanguage } = useLanguage();
  const { view } = useWorkbook();
  const hint = useFirstHint();
  const { generate, generateBuiltIn, isBusy, isRunning } = useCommands();
  const { plan: chosen, made, offered, choose, take } = useChosenPlan();
  const [language, setLanguage] = useState<Language | null>(null);
  const [printYears, setPrintYears] = useState(true);
  const [sheets, setSheets] = useState<WantedSheets>({});
  const options = { language: language ?? view?.language ?? paneLanguage, printYears, ...sheets };
  const plan = made ?? view?.plan;
  const isReplacing = view !== null && made !== null;
  /** Once it is in the workbook, it is the workbook's. */
  const generateOf = async (each: Plan) => {
    if (await generate({ plan: each, ...options })) take(null);
  };
  return (
    <div className={styles.root}>
      {hint.isShown && (
        <Suspense>
          <FirstHint onSeen={hint.dismiss} />
        </Suspense>
      )}
      <PlanFacts plan={view ? inBrief(plan ?? view.plan) : chosen} view={view} isReplacing={isReplacing} />
      <TemplateOptions
        plans={view ? [] : offered}
        request={{ planId: chosen.id, ...options }}
        onPlan={choose}
        onLanguage={setLanguage}
        onPrintYears={setPrintYears}
      />
      <Suspense>
        <EntryOptions view={view} wanted={sheets} onWant={setSheets} />
      </Suspense>
      <PlanSourceLinks isReplacing={isReplacing} onKeep={() => take(null)} />
      {view && (
        <Suspense>
          <Preview request={{ plan: plan ?? view.plan, ...options }} view={view} />
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
          onRun={() => void (plan ? generateOf(plan) : generateBuiltIn({ planId: chosen.id, ...options }))}
        />
      </div>
    </div>
  );
}
