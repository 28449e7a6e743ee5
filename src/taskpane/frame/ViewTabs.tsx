/**
 * The tabs of the views. Fluent UI's TabList brings a keyboard library of 24 KB along, so these few keys are our own
 * (WAI-ARIA Authoring Practices, "Tabs with automatic activation").
 */
import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { paneWords, type ViewId } from '../../words/pane-words';
import { useNavigation } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { panelId, tabId, viewIds } from './view-ids';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Five tabs side by side at 320 px, in English too; at 200 % they wrap.
  list: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  selected: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::before': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % viewIds.length,
  ArrowLeft: (at) => (at + viewIds.length - 1) % viewIds.length,
  Home: () => 0,
  End: () => viewIds.length - 1,
};

export function ViewTabs() {
  const styles = useStyles();
  const words = useWords(paneWords);
  const { view, show } = useNavigation();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = viewIds[steps[event.key]?.(viewIds.indexOf(view)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    show(next);
    document.getElementById(tabId(next))?.focus();
  };
  const tab = (id: ViewId) => (
    <button
      key={id}
      id={tabId(id)}
      type="button"
      role="tab"
      aria-selected={id === view}
      aria-controls={panelId(id)}
      tabIndex={id === view ? 0 : -1}
      className={mergeClasses(styles.tab, id === view && styles.selected)}
      onClick={() => show(id)}
    >
      {words.views[id]}
    </button>
  );
  return (
    <nav aria-label={words.viewList} className={styles.bar}>
      <div role="tablist" aria-label={words.viewList} className={styles.list} onKeyDown={onKeyDown}>
        {viewIds.map(tab)}
      </div>
    </nav>
  );
}
