/** Progress as a thin bar from 0 to 100 %, with a tick where it should be by now. The numbers are read out instead. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tint } from '../../words/status-words';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    flexGrow: 1,
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  fill: {
    position: 'absolute',
    insetBlock: 0,
    left: 0,
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  red: { backgroundColor: tokens.colorStatusDangerBackground3 },
  amber: { backgroundColor: tokens.colorStatusWarningBackground3 },
  blue: { backgroundColor: tokens.colorCompoundBrandBackground },
  green: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  grey: { backgroundColor: tokens.colorNeutralForeground4 },
  tick: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

interface Props {
  /** Shares of 1. */
  readonly progress: number;
  readonly due: number | null;
  readonly tint: Tint;
}

export function DueBar({ progress, due, tint }: Props) {
  const styles = useStyles();
  return (
    <span aria-hidden className={styles.track}>
      <span className={mergeClasses(styles.fill, styles[tint])} style={{ width: percent(progress) }} />
      {due !== null && <span className={styles.tick} style={{ left: percent(due) }} />}
    </span>
  );
}

function percent(share: number): string {
  return `${Math.min(100, Math.max(0, share * 100))}%`;
}
