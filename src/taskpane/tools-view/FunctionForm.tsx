/** The form of one function: whose data, the arguments, what comes out, and the button that inserts it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FocusEvent } from 'react';
import { takesRow } from '../../functions/groups';
import { parametersOf, type FunctionId } from '../../functions/table';
import { functionFormWords } from '../../words/tools-view-words';
import { useCommands } from '../hooks/use-commands';
import { useFunctionForm } from '../hooks/use-function-form';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';
import { NoticeBar } from '../shared/NoticeBar';
import { ArgumentField } from './ArgumentField';
import { InsertButton } from './InsertButton';
import { Result } from './Result';
import { RowChoice } from './RowChoice';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  reset: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export function FunctionForm({ formId, id }: { readonly formId: string; readonly id: FunctionId }) {
  const styles = useStyles();
  const words = useWords(functionFormWords);
  const { insert, isBusy } = useCommands();
  const form = useFunctionForm(id);
  const { proposal, preview, problems, texts, isEdited } = form;
  const fields = parametersOf(id).map(({ id: parameter, optional }, i) => ({
    optional,
    field: (
      <ArgumentField
        key={parameter}
        parameter={parameter}
        text={texts[i] ?? ''}
        isRequired={!optional}
        onEdit={(text) => form.edit(parameter, text)}
      />
    ),
  }));
  const [required, omissible] = [false, true].map((wanted) => fields.filter(({ optional }) => optional === wanted));
  const isComplete = preview !== null && preview.result.kind !== 'missing';
  const isPossible = isComplete && proposal !== null && !proposal.refusal && !isBusy;
  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) form.lookAgain();
  };
  return (
    <form
      id={formId}
      className={styles.form}
      noValidate
      onFocus={onFocus}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible) void insert({ id, arguments: texts, cell: proposal.cell });
      }}
    >
      {takesRow(id) && <RowChoice chosen={form.chosen} active={proposal?.indicatorId ?? null} onChoose={form.choose} />}
      <div className={styles.fields}>
        <p className={styles.hint}>{words.argumentsHint}</p>
        {required?.map(({ field }) => field)}
        {omissible && omissible.length > 0 && (
          <Folded title={words.optional(omissible.length)}>
            <div className={styles.fields}>{omissible.map(({ field }) => field)}</div>
          </Folded>
        )}
        {isEdited && (
          <Button size="small" appearance="subtle" className={styles.reset} onClick={form.reset}>
            {words.reset}
          </Button>
        )}
      </div>
      <Result preview={preview} />
      {problems.map((each) => (
        <NoticeBar key={each.code} notice={each} />
      ))}
      <InsertButton proposal={proposal} isPossible={isPossible} />
    </form>
  );
}
