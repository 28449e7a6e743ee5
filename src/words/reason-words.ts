/** WHY in words: one pattern per status. Numbers are shown rounded half up to the row's printed decimals. */
import type { Reason, ReasonNote } from '../progress/reason';
import { roundHalfUp } from '../progress/round';
import type { InLanguages, Language } from './language';

interface Numbers {
  readonly year: string;
  readonly due: string;
  readonly latest: string;
  readonly target: string;
  readonly behind: string;
  readonly left: string;
  readonly required: string;
  readonly soFar: string;
  readonly progress: string;
  readonly share: string;
  readonly gap: string;
}

interface ReasonWords {
  readonly early: (n: Numbers) => string;
  readonly pace: (n: Numbers) => string;
  readonly behind: (n: Numbers) => string;
  readonly regressing: (n: Numbers) => string;
  readonly near: (n: Numbers) => string;
  readonly kept: (n: Numbers) => string;
  readonly weakening: (n: Numbers) => string;
  readonly breached: (n: Numbers) => string;
  readonly completed: (n: Numbers) => string;
  readonly missed: (n: Numbers) => string;
  readonly growth: (n: Numbers) => string;
  readonly direction: (n: Numbers) => string;
  readonly notReported: string;
  readonly notAssessable: string;
  readonly needed: (n: Numbers) => string;
  readonly soFar: (n: Numbers) => string;
  readonly notes: Readonly<Record<Exclude<ReasonNote['code'], 'missing-years'>, string>>;
  readonly missingYears: (years: readonly number[]) => string;
  readonly end: string;
  readonly clause: string;
}

const words: InLanguages<ReasonWords> = {
  'zh-CN': {
    early: ({ year, latest, target }) => `${year}年已达${latest}，提前实现目标${target}`,
    pace: ({ year, due, latest, progress, share }) =>
      `至${year}年应达${due}，实际${latest}；完成${progress}，时序${share}`,
    behind: ({ year, due, latest, behind }) => `滞后${behind}年：至${year}年应达${due}，实际${latest}`,
    regressing: ({ year, due, latest }) => `至${year}年实际${latest}，较起点倒退；应达${due}`,
    near: ({ year, latest, target }) => `至${year}年实际${latest}，目标${target}`,
    kept: ({ year, latest, target }) => `${year}年实际${latest}，符合${target}`,
    weakening: ({ year, latest, target, soFar }) =>
      `${year}年实际${latest}，符合${target}；年均变动${soFar}，照此期末将突破`,
    breached: ({ year, latest, target }) => `${year}年实际${latest}，不符合${target}`,
    completed: ({ year, latest, target }) => `${year}年实际${latest}，完成目标${target}`,
    missed: ({ year, latest, target }) => `${year}年实际${latest}，未达目标${target}`,
    growth: ({ year, due, gap }) => `至${year}年年均增速与目标${due}%相差${gap}个百分点`,
    direction: ({ year, latest }) => `至${year}年实际${latest}，按平均变动和最近变动的方向判断`,
    notReported: '尚无填报数据',
    notAssessable: '缺少基期且只有一个数据，无法评估',
    needed: ({ left, required }) => `剩余${left}年需年均${required}`,
    soFar: ({ soFar }) => `此前年均${soFar}`,
    notes: {
      'first-year': '首年',
      'fell-back': '回落',
      'small-increment': '增量过小',
      'no-base': '缺基期',
      'direction-unsure': '方向待确认',
    },
    missingYears: (years) => `缺${years.map((year) => `${year}年年`).join('、')}`,
    end: '。',
    clause: '；',
  },
  'en-US': {
    early: ({ year, latest, target }) => `${latest} in ${year}: target ${target} reached early`,
    pace: ({ year, due, latest, progress, share }) =>
      `By ${year} due ${due}, actual ${latest}; ${progress} done, ${share} of the time passed`,
    behind: ({ year, due, latest, behind }) => `${behind} years behind: by ${year} due ${due}, actual ${latest}`,
    regressing: ({ year, due, latest }) => `By ${year} actual ${latest}, away from the target; due ${due}`,
    near: ({ year, latest, target }) => `By ${year} actual ${latest}, target ${target}`,
    kept: ({ year, latest, target }) => `${latest} in ${year}, satisfies ${target}`,
    weakening: ({ year, latest, target, soFar }) =>
      `${latest} in ${year}, satisfies ${target}; changing by ${soFar} a year it would break it by the end`,
    breached: ({ year, latest, target }) => `${latest} in ${year}, does not satisfy ${target}`,
    completed: ({ year, latest, target }) => `${latest} in ${year}, target ${target} met`,
    missed: ({ year, latest, target }) => `${latest} in ${year}, target ${target} missed`,
    growth: ({ year, due, gap }) => `To ${year} mean growth differs from the target of ${due}% by ${gap} points`,
    direction: ({ year, latest }) => `By ${year} actual ${latest}, judged by the mean and the last change`,
    notReported: 'Nothing reported yet',
    notAssessable: 'No base and only one actual: not assessable',
    needed: ({ left, required }) => `${required} a year needed in the ${left} years left`,
    soFar: ({ soFar }) => `${soFar} a year so far`,
    notes: {
      'first-year': 'first year',
      'fell-back': 'fell back',
      'small-increment': 'small increment',
      'no-base': 'no base',
      'direction-unsure': 'direction to be confirmed',
    },
    missingYears: (years) => `${years.join(', ')} missing`,
    end: '.',
    clause: '; ',
  },
};

export function unassessedSentence(language: Language, status: 'not-reported' | 'not-assessable'): string {
  const { notReported, notAssessable, end } = words[language];
  return (status === 'not-reported' ? notReported : notAssessable) + end;
}

export function reasonSentence(language: Language, reason: Reason): string {
  const say = words[language];
  const n = numbersOf(reason);
  const showsNeed = reason.required !== null && reason.required !== 0 && reason.yearsLeft > 0;
  const clauses = [
    mainClause(say, reason, n),
    ...(showsNeed ? [say.needed(n) + (reason.soFar === null ? '' : comma(language) + say.soFar(n))] : []),
    ...reason.notes.map((note) =>
      note.code === 'missing-years' ? say.missingYears(note.years) : say.notes[note.code],
    ),
  ];
  return clauses.join(say.clause) + say.end;
}

function comma(language: Language): string {
  return language === 'zh-CN' ? '，' : ', ';
}

function mainClause(say: ReasonWords, reason: Reason, n: Numbers): string {
  switch (reason.status) {
    case 'not-reported':
      return say.notReported;
    case 'not-assessable':
      return say.notAssessable;
    case 'achieved-early':
      return say.early(n);
    case 'completed':
      return say.completed(n);
    case 'not-completed':
      return say.missed(n);
    case 'kept':
      return say.kept(n);
    case 'weakening':
      return say.weakening(n);
    case 'breached':
      return say.breached(n);
    default:
      return runningClause(say, reason, n);
  }
}

function runningClause(say: ReasonWords, reason: Reason, n: Numbers): string {
  if (reason.kind === 'growth') return say.growth(n);
  if (reason.kind === 'direction') return say.direction(n);
  if (reason.kind === 'near') return say.near(n);
  if (reason.status === 'regressing') return say.regressing(n);
  const isBehind = reason.yearsBehind !== null && reason.yearsBehind > 0.005;
  return isBehind && reason.status !== 'on-schedule' ? say.behind(n) : say.pace(n);
}

function numbersOf(reason: Reason): Numbers {
  const { decimals } = reason;
  // One decimal more than printed where a yearly amount is shown: 0.39 a year of a target printed 62.86 stays 0.39.
  const amount = (value: number | string | null, places = decimals) =>
    typeof value === 'number' ? roundHalfUp(value, places) : (value ?? '');
  const percent = (value: number | null) => (value === null ? '' : `${roundHalfUp(value * 100, 1)}%`);
  const operator = reason.operator;
  return {
    year: Number.isInteger(reason.at) ? String(reason.at) : roundHalfUp(reason.at, 2),
    due: amount(reason.due, Math.max(decimals, 2)),
    latest: typeof reason.latest === 'number' ? shortest(reason.latest) : reason.latest,
    target: `${operator}${amount(reason.target, reason.targetDecimals)}`,
    behind: amount(reason.yearsBehind, 2),
    left: shortest(reason.yearsLeft),
    required: amount(reason.required, Math.max(decimals, 2)),
    soFar: amount(reason.soFar, Math.max(decimals, 2)),
    progress: percent(reason.progress),
    share: percent(reason.share),
    gap: amount(reason.gap, 2),
  };
}

/** As held, without the noise of additions. */
function shortest(value: number): string {
  return String(Number(value.toPrecision(12)));
}
