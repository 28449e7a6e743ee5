/** One function of the list: its name and what it is for. Opened, the form that inserts it. */
import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId } from 'react';
import { functionWords } from '../../functions/function-words';
import type { FunctionId } from '../../functions/table';
import { useWords } from '../hooks/use-words';
import { FunctionForm } from './FunctionForm';

export const functionSelector = '[data-function]';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: '40px' },
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
  name: typographyStyles.body1Strong,
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

interface Props {
  readonly id: FunctionId;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function FunctionItem({ id, isOpen, onToggle }: Props) {
  const styles = useStyles();
  const { functions } = useWords(functionWords);
  const formId = useId();
  return (
    <li className={mergeClasses(styles.item, isOpen && styles.open)}>
      <button
        type="button"
        data-function={id}
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={onToggle}
      >
        <span className={styles.name}>{id}</span>
        <span className={styles.text}>{functions[id]}</span>
      </button>
      {isOpen && <FunctionForm formId={formId} id={id} />}
    </li>
  );
}
