/** Header, tabs, results, the view that is shown, footer. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { NavigationContext } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useNotices } from '../hooks/use-notices';
import { useViews } from '../hooks/use-views';
import { useWorkbook } from '../hooks/use-workbook';
import { Footer } from './Footer';
import { Header } from './Header';
import { Results } from './Results';
import { ViewTabs } from './ViewTabs';
import { Views } from './Views';

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

export function Frame() {
  const styles = useStyles();
  const { state } = useWorkbook();
  const { dropSuccesses } = useNotices();
  useKeptFocus(useCommands().isBusy);
  const navigation = useViews(state, dropSuccesses);
  return (
    <NavigationContext.Provider value={navigation}>
      <div className={styles.frame}>
        <Header />
        <ViewTabs />
        <main className={styles.main}>
          <Results />
          <Views />
        </main>
        <Footer />
      </div>
    </NavigationContext.Provider>
  );
}
