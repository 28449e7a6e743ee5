/** What the function would show: its value, an error with its reason, or why nothing can be said yet; and the formula. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ShownCell, ShownCells } from '../../app/formula/call-function';
import type { FormulaPreview, PreviewedResult } from '../../app/preview-formula';
import { functionWords, type FunctionWords } from '../../functions/function-words';
import { functionFormWords, type FunctionFormWords } from '../../words/tools-view-words';
import { useWords } from '../hooks/use-words';
import { ResultTable } from './ResultTable';
import { shownText } from './shown-text';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  error: { color: tokens.colorStatusDangerForeground1 },
  formula: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export function Result({ preview }: { readonly preview: FormulaPreview | null }) {
  const styles = useStyles();
  const words = useWords(functionFormWords);
  const names = useWords(functionWords);
  const titleId = useId();
  return (
    <div className={styles.root}>
      <p id={titleId} className={styles.title}>
        {words.result}
      </p>
      <div role="status" aria-labelledby={titleId}>
        {preview ? shown(preview.result, words, names, styles) : <p className={styles.words}>{words.working}</p>}
      </div>
      {preview && <code className={styles.formula}>{preview.formula}</code>}
    </div>
  );
}

type Styles = ReturnType<typeof useStyles>;

function shown(result: PreviewedResult, words: FunctionFormWords, names: FunctionWords, styles: Styles): ReactNode {
  switch (result.kind) {
    case 'missing': {
      const missing = result.parameters.map((parameter) => names.parameters[parameter][0]);
      return <p className={styles.words}>{words.missing(missing.join(words.listed))}</p>;
    }
    case 'unknown':
      return <p className={styles.words}>{words.unknown[result.why](names.parameters[result.parameter][0])}</p>;
    case 'shown':
      return <Cells cells={result.cells} />;
  }
}

function Cells({ cells }: { readonly cells: ShownCells }) {
  const styles = useStyles();
  const words = useWords(functionFormWords);
  const only: ShownCell | undefined = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only === undefined) return <ResultTable cells={cells} />;
  if (typeof only !== 'object') return <p className={styles.value}>{shownText(only) || words.emptyText}</p>;
  return (
    <p className={styles.words}>
      <strong className={styles.error}>{only.code}</strong> {only.message}
    </p>
  );
}
