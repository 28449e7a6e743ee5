/** What the function would show: its value, an error with its reason, or why nothing can be said yet; and the formula. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ShownCell, ShownCells } from '../../app/formula/call-function';
import type { FormulaPreview, PreviewedResult } from '../../app/preview-formula';
import { functionWords } from '../../functions/function-words';
import { functionFormWords } from '../../words/tools-view-words';
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
  const titleId = useId();
  return (
    <div className={styles.root}>
      <p id={titleId} className={styles.title}>
        {words.result}
      </p>
      <div role="status" aria-labelledby={titleId}>
        {preview?.result.kind === 'shown' ? (
          <Cells cells={preview.result.cells} />
        ) : (
          <p className={styles.words}>{preview ? <NoResult result={preview.result} /> : words.working}</p>
        )}
      </div>
      {preview && <code className={styles.formula}>{preview.formula}</code>}
    </div>
  );
}

/** What is still to be typed, or why only Excel can tell. */
function NoResult({ result }: { readonly result: Exclude<PreviewedResult, { readonly kind: 'shown' }> }) {
  const words = useWords(functionFormWords);
  const { parameters } = useWords(functionWords);
  if (result.kind === 'unknown') return words.unknown[result.why](parameters[result.parameter][0]);
  return words.missing(result.parameters.map((parameter) => parameters[parameter][0]).join(words.listed));
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
