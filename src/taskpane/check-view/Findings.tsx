/** The findings by gravity, then those that were dealt with; or, where there are none, what was looked at. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookView } from '../../app/workbook-view';
import { checkViewWords } from '../../words/check-view-words';
import { levelWord, levels } from '../../words/level-words';
import { useLanguage } from '../hooks/pane-context';
import { useChecks } from '../hooks/use-checks';
import { useWords } from '../hooks/use-words';
import { EmptyState } from '../shared/EmptyState';
import { FindingGroup } from './FindingGroup';
import { Folded } from '../shared/Folded';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

export function Findings({ view }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const words = useWords(checkViewWords);
  const { language } = useLanguage();
  const { cells } = useChecks();
  const [filler, setFiller] = useState('');
  const { findings, entries, plan } = view;
  const open = findings.filter(({ state }) => state === 'open');
  const common = { plan, filler, onFiller: setFiller };
  return (
    <div className={styles.root}>
      {open.length === 0 && cells !== null && (
        <EmptyState kind="good" title={words.clean(cells)} text={words.cleanRules} />
      )}
      {open.length === 0 && cells === null && (
        <EmptyState kind="nothing" text={entries > 0 ? words.neverChecked(entries) : words.nothingToCheck} />
      )}
      {levels.map((level) => {
        const found = open.filter((finding) => finding.level === level);
        if (found.length === 0) return null;
        const title = words.group(levelWord(language, level), found.length);
        return (
          <FindingGroup
            key={level}
            title={title}
            level={level}
            hint={words.groupHints[level]}
            findings={found}
            {...common}
          />
        );
      })}
      {(['explained', 'fixed'] as const).map((state) => {
        const settled = findings.filter((finding) => finding.state === state);
        if (settled.length === 0) return null;
        return (
          <Folded key={state} title={words[state](settled.length)}>
            <FindingGroup findings={settled} {...common} />
          </Folded>
        );
      })}
    </div>
  );
}
