/** A sign for how grave a finding is; the word stands beside it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Level } from '../../checks/finding';

const useStyles = makeStyles({
  icon: { display: 'inline-flex', fontSize: '16px' },
  hard: { color: tokens.colorStatusDangerForeground1 },
  soft: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons: Readonly<Record<Level, ReactNode>> = {
  hard: <ErrorCircleFilled />,
  soft: <WarningFilled />,
  info: <InfoRegular />,
};

export function LevelIcon({ level }: { readonly level: Level }) {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.icon, styles[level])}>
      {icons[level]}
    </span>
  );
}
