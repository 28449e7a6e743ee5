/** 函数: all PLAN functions, to look for, to read about and to insert. */
import { Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState, type KeyboardEvent } from 'react';
import { functionGroups, groupOf, type FunctionGroup } from '../../functions/groups';
import type { FunctionId } from '../../functions/table';
import { functionFormWords } from '../../words/tools-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useWords } from '../hooks/use-words';
import { Folded } from '../shared/Folded';
import { moveAmong } from '../shared/move-among';
import { useOpenListStyles } from '../shared/open-list-styles';
import { SectionTitle } from '../shared/SectionTitle';
import { FunctionItem, functionSelector } from './FunctionItem';
import { functionsFor } from './function-search';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  group: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

export function Functions() {
  const styles = useStyles();
  const { list: listClass } = useOpenListStyles();
  const words = useWords(functionFormWords);
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const [openId, setOpen] = useState<FunctionId | null>(null);
  const found = functionsFor(typed, language);
  const isSearching = typed.trim() !== '';
  const list = (ids: readonly FunctionId[]) => (
    <ul className={listClass}>
      {ids.map((id) => (
        <FunctionItem key={id} id={id} isOpen={id === openId} onToggle={() => setOpen(id === openId ? null : id)} />
      ))}
    </ul>
  );
  const group = (each: FunctionGroup) => {
    const ids = found.filter((id) => groupOf(id) === each);
    if (ids.length === 0) return null;
    // For those who look for them.
    if (each === 'published' && !isSearching)
      return (
        <Folded key={each} title={words.groups[each]}>
          {list(ids)}
        </Folded>
      );
    return (
      <div key={each}>
        <h3 className={styles.group}>{words.groups[each]}</h3>
        {list(ids)}
      </div>
    );
  };
  return (
    <section className={styles.root}>
      <SectionTitle>{words.functions}</SectionTitle>
      <Input
        type="search"
        aria-label={words.find}
        placeholder={words.findHint}
        contentBefore={<SearchRegular aria-hidden />}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
      />
      <p role="status" className={styles.count}>
        {isSearching && (found.length > 0 ? words.found(found.length) : words.noneFound)}
      </p>
      <div
        className={styles.groups}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => moveAmong(event, functionSelector)}
      >
        {functionGroups.map(group)}
      </div>
    </section>
  );
}
