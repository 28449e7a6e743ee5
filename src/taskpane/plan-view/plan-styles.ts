/** What the parts of the plan view have in common: lists of items with a line between them, and the lines of an item. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const usePlanStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  /** The heading of a folded part, in line with its triangle. */
  folded: { display: 'inline', font: 'inherit', margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  dim: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  decided: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusSuccessBorder2}`,
  },
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorStatusDangerForeground1 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  figures: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: 'tabular-nums' },
});
