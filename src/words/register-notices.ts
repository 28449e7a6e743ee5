/** Sentences of the commands that work on the register: taking fixes back, completing a period, the list of findings. */

export const registerNoticesZh = {
  'fixes-undone': '已撤销 {count} 处修正，恢复为原填内容，撤销情况记入“{sheet}”。',
  'fixes-undone-some': '已撤销 {count} 处修正；另有 {left} 处在修正后又改过，未作改动。撤销情况记入“{sheet}”。',
  'fixes-gone': '没有可撤销的修正：单元格在修正后又改过，或已撤销。没有改动。',
  'period-complete':
    '{year} 年填报已完成：应填 {due} 格，已填 {filled} 格，缺报已说明 {explained} 格，未填 {blank} 格。已记入“{sheet}”；此后数据有改动，完成即失效。',
  'period-held-up':
    '{year} 年填报还不能完成：强制性问题 {hard} 条须改正，核实性问题 {unexplained} 条须写说明。其中：{list}。详见“{sheet}”。',
  'period-empty': '{year} 年还没有填报数据，不能完成。请先填报，或核对截止日期。',
  'copy-held-up':
    '没有整理：强制性问题 {hard} 条未处理，这份数据还不能作为结果发送。其中：{list}。请先改正，详见“{sheet}”；只是发送未完成的工作副本，请点“整理为工作副本”。',
  'working-copy-prepared':
    '本工作簿已整理为工作副本：{cells} 个公式转为数值，填报数据未作改动；还有强制性问题时，“一页概览”写明数据未完成。请现在用“文件 → 另存为”换名保存后发送。要继续填报，请打开原文件，或点“恢复 PLAN 函数”。',
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
  'copy-held-up':
    'Nothing was prepared: {hard} hard findings stand, so these figures cannot be sent as results yet: {list}. Correct them first, see “{sheet}”; to send an unfinished working copy, press “Prepare a working copy”.',
  'working-copy-prepared':
    'This workbook is now a working copy: {cells} formulas became values, entries were not touched; while hard findings stand, the overview says that the figures are not finished. Now use “File → Save As” under another name and send that file. To go on entering, open the original, or press “Restore PLAN functions”.',
  'findings-listed': '{count} findings are listed on the new sheet “{sheet}”.',
  'no-findings': 'There are no findings to export. Press “Check all entries” first.',
};
