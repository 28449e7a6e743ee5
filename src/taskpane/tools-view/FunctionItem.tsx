/** One function of the list: its name and what it is for. Opened, the form that inserts it. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { functionWords } from '../../functions/function-words';
import type { FunctionId } from '../../functions/table';
import { useWords } from '../hooks/use-words';
import { useOpenListStyles } from '../shared/open-list-styles';
import { FunctionForm } from './FunctionForm';

export const functionSelector = '[data-function]';

const useStyles = makeStyles({
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
  const list = useOpenListStyles();
  const { functions } = useWords(functionWords);
  const formId = useId();
  return (
    <li className={mergeClasses(list.row, isOpen && list.open)}>
      <button
        type="button"
        data-function={id}
        className={list.head}
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
