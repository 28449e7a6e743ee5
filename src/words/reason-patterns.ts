/** The patterns of WHY's sentences in both languages; reason-words.ts puts the numbers in. */
import type { Notation } from '../notation/notation';
import type { ReasonNote } from '../progress/reason';
import type { Status } from '../progress/status';
import type { InLanguages } from './language';

/** The numbers of a sentence, as it shows them. */
export interface Shown {
  readonly when: string;
  readonly end: string;
  readonly due: string;
  readonly latest: string;
  readonly target: string;
  readonly short: string;
  readonly years: string;
  readonly left: string;
  readonly required: string;
  readonly soFar: string;
  /** Behind amounts that are not in the row's own unit. */
  readonly unit: string;
  readonly breaksAt: string;
  readonly mean: string;
  readonly last: string;
  /** How the latest value is called. */
  readonly actual: string;
  /** Where it stands to what it started from. */
  readonly start: string;
}

type Say = (n: Shown) => string;

export interface ReasonWords {
  readonly when: (year: number, month?: number, day?: number) => string;
  /** Where the latest value stands to what it started from. */
  readonly start: (below: boolean, printed: boolean, base: string) => string;
  readonly actual: string;
  readonly total: string;
  readonly points: string;
  /** Behind the status word: years ahead or behind. */
  readonly off: Readonly<Partial<Record<Status, Say>>>;
  readonly onTheWay: Say;
  readonly near: Say;
  readonly growth: Say;
  /** A year lost everything or more, so that there is no average. */
  readonly growthLost: Say;
  readonly direction: Say;
  readonly ended: Readonly<Partial<Record<Status, Say>>>;
  readonly needed: Say;
  readonly soFar: Say;
  readonly notes: Readonly<Record<Exclude<ReasonNote['code'], 'missing-years'>, string>>;
  readonly missingYears: (years: readonly string[]) => string;
  readonly target: Readonly<Partial<Record<Notation['kind'], (value: string) => string>>>;
  readonly up: string;
  readonly down: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly nothing: (when: string | null) => string;
  readonly noTarget: string;
  readonly noBase: (when: string, actual: string) => string;
  readonly noPrevious: string;
  readonly unreadable: (when: string, text: string) => string;
  readonly uncomputable: string;
}

export const reasonPatterns: InLanguages<ReasonWords> = {
  'zh-CN': {
    when: (year, month, day) => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
    off: {
      ahead: ({ years }) => years && `${years}年`,
      nearly: ({ years }) => years && `，慢${years}年`,
      lagging: ({ years }) => years && `${years}年`,
    },
    onTheWay: ({ when, due, actual, latest, start }) => `至${when}应达${due}，${actual}${latest}${start}`,
    start: (below, printed, base) => `，${below ? '低' : '高'}于${printed ? '基数' : '首个实际数'}${base}`,
    actual: '实际',
    total: '累计',
    points: '个百分点',
    near: ({ when, latest, target, short }) => `至${when}实际${latest}，目标${target}，差${short}`,
    growth: ({ when, soFar, target, short }) => `至${when}年均增长${soFar}%，目标${target}%，相差${short}个百分点`,
    growthLost: ({ when, target }) => `至${when}增长率无法平均，目标${target}%`,
    direction: ({ when, mean, last }) => `至${when}年均变动${mean}，最近一次变动${last}`,
    ended: {
      'achieved-early': ({ when, actual, latest, target }) => `至${when}${actual}${latest}，已达目标${target}`,
      completed: ({ when, actual, latest, target }) => `至${when}${actual}${latest}，达到目标${target}`,
      'not-completed': ({ when, actual, latest, target, short, unit }) =>
        `至${when}${actual}${latest}，未达目标${target}，差${short}${unit}`,
      kept: ({ when, latest, target }) => `${when}实际${latest}，符合${target}`,
      weakening: ({ when, latest, target, soFar, end, breaksAt }) =>
        `${when}实际${latest}，符合${target}，但年均变动${soFar}，照此至${end}为${breaksAt}`,
      breached: ({ when, latest, target }) => `${when}实际${latest}，不符合${target}`,
    },
    needed: ({ left, required, unit }) => `剩余${left}年需年均${required}${unit}`,
    soFar: ({ soFar, unit }) => `此前年均${soFar}${unit}`,
    notes: {
      'first-year': '首年',
      'fell-back': '回落',
      'small-increment': '增量过小',
      'no-base': '缺基期',
      'direction-unsure': '方向待确认',
    },
    missingYears: (years) => `缺${years.join('、')}`,
    target: { increment: (value) => `基数${value}`, approx: (value) => `约${value}` },
    up: '提高',
    down: '下降',
    colon: '：',
    comma: '，',
    semicolon: '；',
    stop: '。',
    nothing: (when) => `${when ?? ''}没有实际数`,
    noTarget: '没有目标',
    noBase: (when, actual) => `仅有${when}的实际数${actual}`,
    noPrevious: '没有可比的前期数',
    unreadable: (when, text) => `看不懂${when}的实际数“${text}”`,
    uncomputable: '无法计算进度',
  },
  'en-US': {
    when: (year, month, day) =>
      [year, month, day]
        .filter(Boolean)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    off: {
      ahead: ({ years }) => years && ` by ${inYears(years)}`,
      nearly: ({ years }) => years && `, ${inYears(years)} behind`,
      lagging: ({ years }) => years && ` by ${inYears(years)}`,
    },
    onTheWay: ({ when, due, actual, latest, start }) => `by ${when} due ${due}, ${actual} ${latest}${start}`,
    start: (below, printed, base) => `, ${below ? 'below' : 'above'} the ${printed ? 'base' : 'first actual'} ${base}`,
    actual: 'actual',
    total: 'total',
    points: ' points',
    near: ({ when, latest, target, short }) => `by ${when} actual ${latest}, target ${target}, ${short} short`,
    growth: ({ when, soFar, target, short }) =>
      `to ${when} ${soFar}% a year on average, target ${target}%, ${short} points apart`,
    growthLost: ({ when, target }) => `to ${when} the rates have no average, target ${target}%`,
    direction: ({ when, mean, last }) => `to ${when} mean yearly change ${mean}, last change ${last}`,
    ended: {
      'achieved-early': ({ when, latest, target }) => `${latest} by ${when}, target ${target} met`,
      completed: ({ when, latest, target }) => `${latest} by ${when}, target ${target} met`,
      'not-completed': ({ when, latest, target, short, unit }) =>
        `${latest} by ${when}, target ${target} missed by ${short}${unit}`,
      kept: ({ when, latest, target }) => `${latest} in ${when}, within ${target}`,
      weakening: ({ when, latest, target, soFar, end, breaksAt }) =>
        `${latest} in ${when}, within ${target}, but changing by ${soFar} a year it would be ${breaksAt} by ${end}`,
      breached: ({ when, latest, target }) => `${latest} in ${when}, not within ${target}`,
    },
    needed: ({ left, required, unit }) => `${required}${unit} a year needed in the remaining ${inYears(left)}`,
    soFar: ({ soFar, unit }) => `${soFar}${unit} a year so far`,
    notes: {
      'first-year': 'first year',
      'fell-back': 'fell back',
      'small-increment': 'small increment',
      'no-base': 'no base',
      'direction-unsure': 'direction to be confirmed',
    },
    missingYears: (years) => `${years.join(', ')} missing`,
    target: { increment: (value) => `base ${value}`, approx: (value) => `about ${value}` },
    up: 'up',
    down: 'down',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    stop: '.',
    nothing: (when) => `no actual${when === null ? '' : ` for ${when}`}`,
    noTarget: 'no target',
    noBase: (when, actual) => `only one actual, ${actual} in ${when}`,
    noPrevious: 'no earlier value to compare with',
    unreadable: (when, text) => `the actual of ${when} is not understood: “${text}”`,
    uncomputable: 'progress cannot be computed',
  },
};

function inYears(years: string): string {
  return `${years} ${years === '1' ? 'year' : 'years'}`;
}
