/** What was dealt with, folded away: explained, fixed by one click with the way back, fixes undone, explanations lapsed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingState, RegisterFinding } from '../../app/workbook-view';
import type { Plan } from '../../plan/plan';
import { checkViewWords } from '../../words/check-view-words';
import { registerViewWords } from '../../words/register-view-words';
import { useCommands } from '../hooks/use-commands';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';
import { FindingGroup } from './FindingGroup';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly findings: readonly RegisterFinding[];
  readonly plan: Plan;
  readonly filler: string;
  readonly onFiller: (filler: string) => void;
}

export function OnRecord({ findings, ...common }: Props) {
  const styles = useStyles();
  const words = useWords(checkViewWords);
  const more = useWords(registerViewWords);
  const { undoFixes, isBusy } = useCommands();
  const titles: Readonly<Partial<Record<FindingState, (count: number) => string>>> = {
    explained: words.explained,
    fixed: words.fixed,
    undone: more.undone,
    lapsed: more.lapsed,
  };
  return (
    <div className={styles.root}>
      {(Object.keys(titles) as FindingState[]).map((state) => {
        const settled = findings.filter((finding) => finding.state === state);
        if (settled.length === 0) return null;
        const undoable = settled.filter(({ isUndoable }) => isUndoable).map(({ id }) => id);
        return (
          <Folded key={state} title={titles[state]?.(settled.length) ?? ''}>
            {undoable.length > 1 && (
              <Button size="small" disabledFocusable={isBusy} onClick={() => void undoFixes(undoable)}>
                {more.undoAll}
              </Button>
            )}
            <FindingGroup findings={settled} {...common} />
          </Folded>
        );
      })}
    </div>
  );
}
