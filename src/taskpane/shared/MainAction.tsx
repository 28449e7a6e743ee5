/** A view's one primary button; while it runs it says so and cannot be pressed again, but keeps the focus. */
import { Button, makeStyles } from '@fluentui/react-components';
import { Ring } from './Ring';

const useStyles = makeStyles({
  button: { width: '100%', maxWidth: '100%' },
});

interface Props {
  readonly label: string;
  readonly busyLabel: string;
  readonly isRunning: boolean;
  /** Something else is running. */
  readonly isDisabled: boolean;
  readonly onRun: () => void;
}

export function MainAction({ label, busyLabel, isRunning, isDisabled, onRun }: Props) {
  const styles = useStyles();
  return (
    <Button
      appearance="primary"
      className={styles.button}
      disabledFocusable={isRunning || isDisabled}
      icon={isRunning ? <Ring size="small" /> : null}
      onClick={onRun}
    >
      {isRunning ? busyLabel : label}
    </Button>
  );
}
