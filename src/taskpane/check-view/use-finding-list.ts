import { useState } from 'react';
import type { RegisterFinding } from '../../app/workbook-view';
import type { Plan } from '../../plan/plan';
import { ruleTitle } from '../../words/check-words';
import type { GroupBy } from '../../words/register-view-words';
import { useLanguage } from '../hooks/pane-context';
import { useCommands } from '../hooks/use-commands';
import { useSelection } from '../hooks/use-selection';
import { localized } from '../../words/localized';
import { focusCard } from './card-focus';
import { findingPlace } from './finding-place';
import { everything, fitsFilter, grouped, type FindingFilter, type FindingNames, type Group } from './groups';
import { isSelected } from './selected-finding';

export interface FindingList {
  readonly names: FindingNames;
  readonly by: GroupBy;
  readonly filter: FindingFilter;
  readonly groups: readonly Group[];
  /** In the order of the groups. */
  readonly listed: readonly RegisterFinding[];
  group(by: GroupBy): void;
  narrow(filter: FindingFilter): void;
  /** Goes to the finding after or before the one that was gone to last, or that is selected in the sheet. */
  step(way: 1 | -1): void;
}

/** Open findings as somebody wants to look at them. */
export function useFindingList(open: readonly RegisterFinding[], plan: Plan): FindingList {
  const { language } = useLanguage();
  const { goTo } = useCommands();
  const selection = useSelection();
  const [by, setBy] = useState<GroupBy>('level');
  const [filter, setFilter] = useState(everything);
  const [current, setCurrent] = useState<string | null>(null);
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const names: FindingNames = {
    indicator: (id) => {
      const indicator = indicators.get(id);
      return indicator ? `${indicator.no} ${localized(indicator.name, language)}` : id;
    },
    rule: (rule) => ruleTitle(language, rule),
  };
  const groups = grouped(
    open.filter((finding) => fitsFilter(finding, filter, names)),
    by,
  );
  const listed = groups.flatMap(({ findings }) => findings);
  const step = (way: 1 | -1) => {
    const left = listed.findIndex(({ id }) => id === current);
    const selected = listed.findIndex((finding) => isSelected(finding, selection));
    const last = listed[left];
    // Of several findings in the cell that is selected, the one that was gone to.
    const at = selected >= 0 && !(last && isSelected(last, selection)) ? selected : left;
    const next = listed[at < 0 ? (way > 0 ? 0 : listed.length - 1) : at + way];
    if (!next) return;
    setCurrent(next.id);
    focusCard(next.id);
    void goTo(findingPlace(next));
  };
  return { names, by, filter, groups, listed, group: setBy, narrow: setFilter, step };
}
