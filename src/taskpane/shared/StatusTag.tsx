/** A status: its word on a tint. The word says it all; the tint is for the eye that runs down the list. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Status } from '../../progress/status';
import { statusTint, statusWord } from '../../words/status-words';
import { useLanguage } from '../hooks/pane-context';

const useStyles = makeStyles({
  tag: {
    ...typographyStyles.caption1Strong,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
  },
  red: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    color: tokens.colorStatusDangerForeground1,
  },
  amber: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorStatusWarningForeground3,
  },
  blue: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorBrandForeground2,
  },
  green: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    color: tokens.colorStatusSuccessForeground1,
  },
  grey: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

export function StatusTag({ status, none }: { readonly status: Status | null; readonly none: string }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const tint = status ? statusTint(status) : 'grey';
  return <span className={mergeClasses(styles.tag, styles[tint])}>{status ? statusWord(language, status) : none}</span>;
}
