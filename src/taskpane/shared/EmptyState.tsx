/** Where a view has nothing to list: why, in words and with an icon, and what can be done. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalS}`,
    textAlign: 'center',
  },
  icon: { fontSize: '32px', lineHeight: 1 },
  nothing: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const icons = {
  nothing: <DocumentTableRegular />,
  good: <CheckmarkCircleRegular />,
  failed: <ErrorCircleRegular />,
} as const;

interface Props {
  readonly kind: keyof typeof icons;
  readonly title?: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

export function EmptyState({ kind, title, text, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span aria-hidden className={mergeClasses(styles.icon, styles[kind])}>
        {icons[kind]}
      </span>
      {title && <p className={styles.title}>{title}</p>}
      {text && <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}
