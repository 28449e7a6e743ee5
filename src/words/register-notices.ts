/** Sentences of the commands that work on the register: taking fixes back, completing a period, the list of findings. */

export const registerNoticesZh = {
  'fixes-undone': '已撤销 {count} 处修正，恢复为原填内容，撤销情况记入“{sheet}”。',
  'fixes-undone-some': '已撤销 {count} 处修正；另有 {left} 处在修正后又改过，未作改动。撤销情况记入“{sheet}”。',
  'fixes-gone': '没有可撤销的修正：单元格在修正后又改过，或已撤销。没有改动。',
  'period-complete':
    '{year} 年填报已完成：应填 {due} 格，已填 {filled} 格，缺报已说明 {explained} 格，未填 {blank} 格。已记入“{sheet}”；此后数据有改动，完成即失效。',
  'period-held-up':
    '{year} 年填报还不能完成：强制性问题 {hard} 条须改正，核实性问题 {unexplained} 条须写说明：{list}。详见“{sheet}”。',
  'period-empty': '{year} 年还没有填报数据，不能完成。请先填报，或核对截止日期。',
  'findings-listed': '已将 {count} 条问题列入新工作表“{sheet}”。',
  'no-findings': '没有可导出的问题。请先点“校验全部”。',
} as const;

export const registerNoticesEn: Readonly<Record<keyof typeof registerNoticesZh, string>> = {
  'fixes-undone': '{count} fixes were undone; the cells hold what was typed. It is kept in “{sheet}”.',
  'fixes-undone-some':
    '{count} fixes were undone; {left} cells were changed after their fix and were left alone. It is kept in “{sheet}”.',
  'fixes-gone': 'No fix to undo: the cells were changed since, or the fixes were undone already. Nothing was changed.',
  'period-complete':
    '{year} is complete: {due} cells due, {filled} filled, {explained} missing with a reason, {blank} blank. It is kept in “{sheet}” and lapses as soon as an entry changes.',
  'period-held-up':
    '{year} cannot be completed yet: {hard} hard findings to be corrected, {unexplained} soft ones to be explained: {list}. See “{sheet}”.',
  'period-empty': 'Nothing is entered for {year}, so it cannot be completed. Enter data first, or look at the cut-off.',
  'findings-listed': '{count} findings are listed on the new sheet “{sheet}”.',
  'no-findings': 'There are no findings to export. Press “Check all entries” first.',
};
