/** 工具: copies for those without the add-in, the template's integrity, and the PLAN functions to insert. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { TemplateIntegrity } from '../integrity/TemplateIntegrity';
import { Copies } from './Copies';
import { Functions } from './Functions';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
});

export default function ToolsView() {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Copies />
      <TemplateIntegrity />
      <Functions />
    </div>
  );
}
