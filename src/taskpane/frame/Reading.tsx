/** Shown while the workbook is read or a view's code is on its way. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { paneWords } from '../../words/pane-words';
import { useWords } from '../hooks/use-words';
import { Ring } from '../shared/Ring';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} 0`,
    color: tokens.colorNeutralForeground2,
  },
});

export function Reading() {
  const styles = useStyles();
  const { reading } = useWords(paneWords);
  return (
    <div role="status" className={styles.root}>
      <Ring size="large" />
      {reading}
    </div>
  );
}
