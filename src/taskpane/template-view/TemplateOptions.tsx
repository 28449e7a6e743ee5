/** What can be chosen before the template is made. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { BuiltInRequest } from '../../app/generate-built-in';
import type { PlanInBrief } from '../../plan/offered-plans';
import { languages, type Language } from '../../words/language';
import { templateViewWords } from '../../words/template-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { Choice } from '../shared/Choice';
import { localized } from '../../words/localized';
import { Tick } from '../shared/Tick';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Props {
  /** With fewer than two there is nothing to choose. */
  readonly plans: readonly PlanInBrief[];
  readonly request: BuiltInRequest;
  readonly onPlan: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onPrintYears: (printYears: boolean) => void;
}

export function TemplateOptions({ plans, request, onPlan, onLanguage, onPrintYears }: Props) {
  const styles = useStyles();
  const words = useWords(templateViewWords);
  const { language } = useLanguage();
  return (
    <div className={styles.root}>
      {plans.length > 1 && (
        <Choice
          label={words.plan}
          value={request.planId}
          options={plans.map(({ id, title }) => ({ value: id, text: localized(title, language) }))}
          onChoose={onPlan}
        />
      )}
      <Choice
        label={words.language}
        value={request.language}
        options={languages.map((each) => ({ value: each, text: words.languages[each], lang: each }))}
        onChoose={onLanguage}
      />
      <Tick
        label={words.printYears}
        hint={words.printYearsHint}
        isTicked={request.printYears ?? true}
        onTick={onPrintYears}
      />
    </div>
  );
}
