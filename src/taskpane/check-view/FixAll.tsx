/** All findings that one click fixes, kind by kind, with what each cell holds before and after. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { registerViewWords } from '../../words/register-view-words';
import { useCommands } from '../hooks/use-commands';
import { useFirstOf } from '../hooks/use-first-of';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';
import { More } from '../shared/More';
import { shortened } from './shortened';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  kind: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  title: { ...typographyStyles.body1Strong, textAlign: 'left' },
  cell: { fontWeight: tokens.fontWeightRegular, textAlign: 'left', overflowWrap: 'anywhere', verticalAlign: 'top' },
});

export interface Fixable {
  readonly id: string;
  readonly rule: string;
  /** `4 参保率 2022`. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

interface Props {
  readonly fixable: readonly Fixable[];
  readonly titleOf: (rule: string) => string;
}

export function FixAll({ fixable, titleOf }: Props) {
  const styles = useStyles();
  const words = useWords(registerViewWords);
  const kinds = new Map<string, Fixable[]>();
  for (const each of fixable) kinds.set(each.rule, [...(kinds.get(each.rule) ?? []), each]);
  return (
    <Folded title={words.fixAll(fixable.length)}>
      <div className={styles.root}>
        <p className={styles.hint}>{words.fixAllHint}</p>
        {[...kinds].map(([rule, each]) => (
          <FixKind key={rule} title={titleOf(rule)} fixable={each} />
        ))}
      </div>
    </Folded>
  );
}

function FixKind({ title, fixable }: { readonly title: string; readonly fixable: readonly Fixable[] }) {
  const styles = useStyles();
  const words = useWords(registerViewWords);
  const { fix, isBusy } = useCommands();
  const { shown, next, showMore } = useFirstOf(fixable, -1);
  return (
    <div className={styles.kind}>
      <table className={styles.table}>
        <caption className={styles.title}>{title}</caption>
        <thead>
          <tr>
            <td />
            {[words.before, words.after].map((header) => (
              <th key={header} scope="col" className={styles.cell}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, place, before, after }) => (
            <tr key={id}>
              <th scope="row" className={styles.cell}>
                {place}
              </th>
              <td className={styles.cell}>{shortened(before)}</td>
              <td className={styles.cell}>{shortened(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More next={next} onMore={showMore} />
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => void fix(fixable.map(({ id }) => id))}
      >
        {words.fixKind(fixable.length)}
      </Button>
    </div>
  );
}
