/** Filters and the rows that fit them. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { WorkbookView } from '../../app/workbook-view';
import { progressViewWords } from '../../words/progress-view-words';
import { useLanguage, useNavigation } from '../hooks/pane-context';
import { useFirstOf } from '../hooks/use-first-of';
import { useOpened } from '../hooks/use-opened';
import { useWords } from '../hooks/use-words';
import { EmptyState } from '../shared/EmptyState';
import { localized } from '../../words/localized';
import { More } from '../shared/More';
import { moveAmong } from '../shared/move-among';
import { useOpenListStyles } from '../shared/open-list-styles';
import { anyOfMore, fits, isAny } from './filters';
import { IndicatorRow, rowSelector } from './IndicatorRow';
import { MoreFilters } from './MoreFilters';
import { QuickFilters } from './QuickFilters';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginRight: 'auto' },
});

export function IndicatorList({ view }: { readonly view: WorkbookView }) {
  const styles = useStyles();
  const list = useOpenListStyles();
  const words = useWords(progressViewWords);
  const { language } = useLanguage();
  const { filter, show } = useNavigation();
  const { id: openId, bySheet, toggle } = useOpened();
  const [more, setMore] = useState(anyOfMore);
  const [isMoreShown, setMoreShown] = useState(false);
  const { indicators, plan } = view;
  const listed = indicators.filter((each) => fits(each, { quick: filter, ...more }));
  const selected = indicators.find(({ indicator }) => indicator.id === openId);
  const isHidden = bySheet && selected !== undefined && !listed.includes(selected);
  const { shown, next, showMore } = useFirstOf(listed, selected ? listed.indexOf(selected) : -1);
  const showAll = () => {
    setMore(anyOfMore);
    show('progress', 'all');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => moveAmong(event, rowSelector);
  const cells = listed.reduce((count, { unfilled }) => count + unfilled.length, 0);
  return (
    <>
      <QuickFilters views={indicators} chosen={filter} onChoose={(id) => show('progress', id)} />
      {isMoreShown && <MoreFilters views={indicators} chosen={more} onChoose={setMore} />}
      <div className={styles.bar}>
        <span role="status" className={styles.count}>
          {filter === 'unfilled'
            ? words.shownUnfilled(listed.length, cells)
            : words.shown(listed.length, indicators.length)}
        </span>
        {!isAny(more) && (
          <Button size="small" appearance="subtle" onClick={() => setMore(anyOfMore)}>
            {words.clear}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-expanded={isMoreShown} onClick={() => setMoreShown(!isMoreShown)}>
          {isMoreShown ? words.fewerFilters : words.moreFilters}
        </Button>
      </div>
      {isHidden && (
        <div className={styles.bar}>
          <span className={styles.count}>{words.notListed(localized(selected.indicator.name, language))}</span>
          <Button size="small" appearance="subtle" onClick={showAll}>
            {words.show}
          </Button>
        </div>
      )}
      {listed.length === 0 ? (
        <EmptyState
          kind={filter === 'all' ? 'nothing' : 'good'}
          text={isAny(more) ? words.none[filter] : words.noneOfFilter}
        />
      ) : (
        <>
          <ul className={list.list} onKeyDown={onKeyDown}>
            {shown.map((each) => (
              <IndicatorRow
                key={each.indicator.id}
                row={each}
                plan={plan}
                isOpen={each.indicator.id === openId}
                comesIntoView={bySheet && each.indicator.id === openId}
                showsUnfilled={filter === 'unfilled'}
                findings={view.findings}
                onToggle={() => toggle(each.indicator.id)}
              />
            ))}
          </ul>
          <More next={next} onMore={showMore} />
        </>
      )}
    </>
  );
}
