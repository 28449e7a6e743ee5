/** A box to tick, with its label and a hint. */
import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ...createFocusOutlineStyle(),
  },
  label: typographyStyles.body1,
  hint: { ...typographyStyles.caption1, gridColumnStart: 2, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

export function Tick({ label, hint, isTicked, onTick }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-hint`}
        className={styles.box}
        checked={isTicked}
        onChange={(event) => onTick(event.target.checked)}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
    </div>
  );
}
