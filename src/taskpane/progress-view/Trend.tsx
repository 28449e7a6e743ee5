/** Which way the last reported change went: an arrow and its word. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowTrendingRegular } from '@fluentui/react-icons/svg/arrow-trending';
import { ArrowTrendingDownRegular } from '@fluentui/react-icons/svg/arrow-trending-down';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import { movementWord, type Movement } from '../../words/status-words';
import { useLanguage } from '../hooks/pane-context';

const useStyles = makeStyles({
  trend: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
  },
});

/** Better and worse, not up and down: of a rate that should fall, improving is a fall. */
const icons: Readonly<Record<Movement, ReactNode>> = {
  1: <ArrowTrendingRegular />,
  0: <ArrowRightRegular />,
  [-1]: <ArrowTrendingDownRegular />,
};

export function Trend({ movement }: { readonly movement: Movement }) {
  const styles = useStyles();
  const { language } = useLanguage();
  return (
    <span className={styles.trend}>
      <span aria-hidden style={{ display: 'inline-flex' }}>
        {icons[movement]}
      </span>
      {movementWord(language, movement)}
    </span>
  );
}
