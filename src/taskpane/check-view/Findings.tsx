/** The findings as somebody wants to look at them, then those that were dealt with; or, where there are none, what was looked at. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { RegisterFinding, WorkbookView } from '../../app/workbook-view';
import type { Level } from '../../checks/finding';
import { checkViewWords } from '../../words/check-view-words';
import { levelWord } from '../../words/level-words';
import { periodName } from '../../words/period-name';
import { registerViewWords } from '../../words/register-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useChecks } from '../hooks/use-checks';
import { useWords } from '../hooks/use-words';
import { EmptyState } from '../shared/EmptyState';
import { Export } from './Export';
import { FindingGroup } from './FindingGroup';
import { FixAll, type Fixable } from './FixAll';
import { OnRecord } from './OnRecord';
import { useFindingList } from './use-finding-list';
import { ViewBar } from './ViewBar';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

export function Findings({ view }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const words = useWords(checkViewWords);
  const more = useWords(registerViewWords);
  const { language } = useLanguage();
  const { cells, findings: known } = useChecks();
  const [filler, setFiller] = useState('');
  const { findings, entries, plan } = view;
  const open = findings.filter(({ state }) => state === 'open');
  const { names, by, filter, groups, listed, group, narrow, step } = useFindingList(open, plan);
  const common = { plan, filler, onFiller: setFiller };
  const fixable = listed.flatMap(({ id, rule, indicatorId, year, period, value, fix }: RegisterFinding): Fixable[] => {
    const after = known.get(id)?.fix?.after ?? fix;
    if (after === null) return [];
    const place = [
      names.indicator(indicatorId),
      ...(year === null ? [] : [periodName(language, period ?? String(year))]),
    ].join(' ');
    return [{ id, rule, place, before: value, after: after === '' ? words.cleared : String(after) }];
  });
  const titleOf = (key: string) =>
    by === 'level' ? levelWord(language, key as Level) : by === 'rule' ? names.rule(key) : names.indicator(key);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      {open.length === 0 && cells !== null && (
        <EmptyState kind="good" title={words.clean(cells)} text={words.cleanRules} />
      )}
      {open.length === 0 && cells === null && (
        <EmptyState kind="nothing" text={entries > 0 ? words.neverChecked(entries) : words.nothingToCheck} />
      )}
      {open.length > 0 && (
        <ViewBar
          by={by}
          onGroup={group}
          filter={filter}
          onFilter={narrow}
          shown={listed.length}
          all={open.length}
          onStep={step}
        />
      )}
      {fixable.length > 1 && <FixAll fixable={fixable} titleOf={names.rule} />}
      {open.length > 0 && listed.length === 0 && <EmptyState kind="nothing" text={more.noneShown} />}
      {groups.map(({ key, findings: found }) => (
        <FindingGroup
          key={`${by} ${key}`}
          title={words.group(titleOf(key), found.length)}
          findings={found}
          {...(by === 'level' ? { level: key as Level, hint: words.groupHints[key as Level] } : {})}
          {...common}
        />
      ))}
      <OnRecord findings={findings} {...common} />
      {findings.length > 0 && <Export view={view} />}
    </div>
  );
}
