/** The whole pane: theme, language, the state of the workbook, and a boundary that a crash stops at. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { languageOf } from '../../words/language';
import { LanguageContext, SceneContext, type PaneScene } from '../hooks/pane-context';
import { useLanguageChoice } from '../hooks/use-language-choice';
import { useTheme } from '../hooks/use-theme';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './Frame';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    // Fluent UI draws the focus once a key was pressed in the pane; who comes by a key of Excel's (F6) has pressed none here.
    '& :focus-visible:not([data-fui-focus-visible], input, textarea)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

export function App({ scene }: { readonly scene: PaneScene }) {
  return (
    <ErrorBoundary language={languageOf(scene.surroundings.displayLanguage)}>
      <Provided scene={scene} />
    </ErrorBoundary>
  );
}

function Provided({ scene }: { readonly scene: PaneScene }) {
  const styles = useStyles();
  const choice = useLanguageChoice(scene.surroundings);
  const theme = useTheme(scene.surroundings);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <SceneContext.Provider value={scene}>
        <LanguageContext.Provider value={choice}>
          <Frame />
        </LanguageContext.Provider>
      </SceneContext.Provider>
    </FluentProvider>
  );
}
