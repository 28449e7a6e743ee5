/** Said in every view as long as sample entries stand: the numbers shown are not all real. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sampleWords } from '../../words/sample-words';
import { useWords } from '../hooks/use-words';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1Strong, color: tokens.colorStatusWarningForeground3, margin: 0 },
});

export default function SamplesNote() {
  const { note } = useStyles();
  return <p className={note}>{useWords(sampleWords).head}</p>;
}
