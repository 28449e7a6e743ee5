/** One notice in words. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Notice } from '../../app/outcome';
import { appSentence } from '../../words/app-words';
import { paneWords } from '../../words/pane-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  // A sentence wraps; Fluent UI keeps a bar on one line unless it is told.
  body: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly notice: Notice;
  /** Without it the bar stays as long as its cause does. */
  readonly onDismiss?: () => void;
}

export function NoticeBar({ notice: { code, details, level }, onDismiss }: Props) {
  const styles = useStyles();
  const { dismiss } = useWords(paneWords);
  const { language } = useLanguage();
  return (
    <MessageBar intent={level} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{appSentence(language, code, details)}</MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              aria-label={dismiss}
              icon={<DismissRegular />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
