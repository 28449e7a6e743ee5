/** A list from edge to edge whose rows open: hair lines between them, the open one marked at its side. */
import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

export const useOpenListStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The tabs stay on top of what is scrolled to.
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: '40px' },
  open: {
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ style: { outlineOffset: '-2px' } }),
  },
});
