/** What the commands of the plan view say; part of the commands' sentences (app-words.ts). */
import type { InLanguages } from './language';

const zh = {
  decided: '已记下对“{subject}”的决定。',
  'decided-base': '已记下决定：“{subject}”的基数按 {now} 判断；规划所印 {printed} 保留在规划疑点表。',
  'decided-target': '已记下决定：“{subject}”的目标按 {now} 判断；规划所印 {printed} 保留。',
  'decided-increase': '已记下决定：“{subject}”的目标按比基数的增量 {now} 判断；规划所印 {printed} 保留。',
  'decided-level': '已记下决定：“{subject}”的目标按要达到的水平 {now} 判断，不再按增量；规划所印 {printed} 保留。',
  'decision-taken-back': '已撤回对“{subject}”的决定，恢复规划所印。',
  'decision-unreadable': '“{value}”不能用作“{subject}”的数值，没有改动。请照规划的写法填写，如 {example}。',
  'decision-unclear':
    '“{subject}”的目标是比基数的增量，“{value}”可以是增量，也可以是要达到的水平，因此没有改动。是水平请写：达到{figure}；是增量请写：{increase}。',
  'decision-unknown': '规划中没有这一项，没有改动。请重新打开窗格。',
  'decision-sheet-gone': '规划疑点表已被删除，决定已随规划保存。点“生成模板”可恢复该表。',
  'targets-confirmed': '已确认 {count} 项指标的年度目标，应达值和状态按它们判断。',
  'targets-released': '已撤回 {count} 项指标年度目标的确认，恢复按直线判断。',
  'targets-unfit': '以下指标没有确认，请先补齐或改正年度目标：{names}。',
  'targets-split': '已重算 {count} 项指标的年度目标（测算），确认后才用于判断。',
  'targets-not-split': '以下指标不能按此方法测算，或已确认，没有改动：{names}。',
  'split-gone': '没有年度分解表，或表中缺少列、行重复。请在“规划”页点“生成年度分解”。',
  writing: '正在写入：{rows} / {total} 行。',
  'writing-stopped': '已按要求停止写入。',
} as const;

export type PlanNoticeCode = keyof typeof zh;

const en: Readonly<Record<PlanNoticeCode, string>> = {
  decided: 'Decision on “{subject}” saved.',
  'decided-base':
    'Saved: the base of “{subject}” is now {now}; the printed {printed} stays in the sheet of open questions.',
  'decided-target': 'Saved: the target of “{subject}” is now {now}; the printed {printed} stays.',
  'decided-increase':
    'Saved: the target of “{subject}” is now the increase over the base {now}; the printed {printed} stays.',
  'decided-level':
    'Saved: the target of “{subject}” is now the level {now}, no longer an increase; the printed {printed} stays.',
  'decision-taken-back': 'The decision on “{subject}” is taken back; what the plan prints holds again.',
  'decision-unreadable':
    '“{value}” cannot be a figure of “{subject}”; nothing was changed. Write it as the plan does, such as {example}.',
  'decision-unclear':
    'The target of “{subject}” is an increase over the base; “{value}” may be an increase or the level to reach, so nothing was changed. Write “reach {figure}” for a level, “{increase}” for an increase.',
  'decision-unknown': 'The plan has nothing of that kind; nothing was changed. Open the pane again.',
  'decision-sheet-gone':
    'The sheet of open questions was deleted; the decision is kept with the plan. “Make template” restores the sheet.',
  'targets-confirmed': 'Annual targets of {count} indicators confirmed; due values and statuses follow them.',
  'targets-released': 'Annual targets of {count} indicators are no longer confirmed; the straight line holds again.',
  'targets-unfit': 'Not confirmed; complete or correct the annual targets first: {names}.',
  'targets-split': 'Annual targets of {count} indicators worked out anew; they count once confirmed.',
  'targets-not-split': 'Confirmed already, or this method has no answer; not changed: {names}.',
  'split-gone':
    'There is no sheet of annual targets, or columns are missing. Press “Make annual targets” in the view “Plan”.',
  writing: 'Writing: {rows} of {total} rows.',
  'writing-stopped': 'Writing was stopped as asked.',
};

export const planNotices = { 'zh-CN': zh, 'en-US': en } satisfies InLanguages<Readonly<Record<PlanNoticeCode, string>>>;
