/** The functions of a plan's row, for the reference pages. */
import type { FunctionId } from '../../src/functions/table';
import type { NotComputable } from '../../src/progress/result';
import type { FunctionReference, Problem } from './reference';

const row: readonly Problem[] = [
  'unreadable-target',
  'unreadable-base',
  'unreadable-actual',
  'unequal-lengths',
  'bad-year',
  'years-not-rising',
  'end-before-base',
];
const path: readonly Problem[] = ['bad-path', 'no-geometric-path'];
/** An actual that is not understood makes a row 无法评估, no error. */
const judged: readonly Problem[] = [
  ...row.filter((problem) => problem !== 'unreadable-actual'),
  ...path,
  'bad-preset',
  'unknown-word',
];
const reported: readonly NotComputable[] = ['not-reported', 'no-target'];
const numeric: readonly NotComputable[] = ['no-base', 'no-number', 'too-large'];
const shares: readonly NotComputable[] = ['kept', 'strict-at-base', 'no-logarithm', 'no-share'];

export const rowReferences = {
  NOTATION: {
    method: [
      '按下表读出写法；不猜，读不懂就是 #VALUE!。返回一行：类型、运算符、数值、上限、小数位，没有的为空文本。',
      'Read by the table above; nothing is guessed, and what is not understood is #VALUE!. One row: kind, operator, value, upper end, decimals; empty text where there is none.',
    ],
    sources: [],
    edges: [
      ['超过 200 个字符的文字一律不读。', 'A text of more than 200 characters is not read at all.'],
      ['注码（①、²）不会读成数字，而是拒读。', 'Footnote marks (①, ²) are refused, never read as digits.'],
      [
        '`+5` 可以是水平也可以是增量，故不读；写 `[+5]`。',
        '`+5` could be a level or an increment, so it is not read; write `[+5]`.',
      ],
    ],
    notAvailable: [],
    invalid: ['unreadable-target'],
  },
  PROGRESS: {
    method: [
      '到达类 p = (x − b) ÷ (T − b)；累计 p = Σx ÷ T；累计降低 p = (1 − Π(1 − 率)) ÷ T；构成 p = 1 − S ÷ N，N = ½Σ|T − b|，S = ½Σmax(0, s(T − x))，各先化为合计 100；区间 p = 1 − 距离(x) ÷ 距离(b)；年均增长 r = ln Π(1 + g) ÷ (n·ln(1 + g 目标))。x 取最近的实际数，不截断。',
      'To reach: p = (x − b) / (T − b); cumulative: Σx / T; compound: (1 − Π(1 − rate)) / T; composition: 1 − S/N with N = ½Σ|T − b| and S = ½Σmax(0, s(T − x)), each scaled to 100; interval: 1 − distance(x) / distance(b); growth: r = ln Π(1 + g) / (n·ln(1 + planned g)). x is the latest actual; not clipped.',
    ],
    sources: ['escap', 'ndrc'],
    edges: [
      ['基数已达标（保持类）没有进度：#N/A。', 'A target met at the base (a row to keep) has no progress: #N/A.'],
      ['没有基数时，有两个实际数才以第一个为起点。', 'Without a base the first of at least two actuals stands in.'],
      [
        '构成中超过目标的部分不倒扣。',
        'A part of a composition that overshoots in the planned direction is not punished.',
      ],
      [
        '年均增长的均值或目标不大于 0 时没有比值：#N/A。',
        'Growth: no ratio where the average or the target is 0 or less: #N/A.',
      ],
    ],
    notAvailable: [...reported, ...numeric, 'kept', 'strict-at-base', 'no-logarithm', 'no-share'],
    invalid: ['unreadable-target', 'unreadable-base', 'unreadable-actual', 'unequal-lengths'],
  },
  LATEST: {
    method: [
      '累计为 Σx；累计降低为 1 − Π(1 − 率)，百分数；其他为截止时的实际数，构成为文字。`[12.86]` 是到该年为止的合计，代替之前的和。',
      'Cumulative: Σx; compound: 1 − Π(1 − rate) in percent; else the actual at the cut-off, a composition as text. `[12.86]` is the total to date and replaces the sum before it.',
    ],
    sources: [],
    edges: [['缺报的年份不计入合计，WHY 会点出。', 'A missing year is left out of the sum; WHY names it.']],
    notAvailable: [...reported],
    invalid: ['unreadable-target', 'unreadable-actual', 'unequal-lengths', 'bad-year', 'years-not-rising'],
  },
  ELAPSED: {
    method: [
      'e = (截止 − 基年) ÷ (末年 − 基年)，截断在 0 与 1 之间。',
      'e = (cut-off − base year) / (end year − base year), clipped to 0..1.',
    ],
    sources: ['ndrc'],
    edges: [
      [
        '2023 是 2023 年末，2022.5 是 2023 年中；月末日期按月数计，6 月 30 日正好半年。',
        '2023 is the end of 2023, 2022.5 mid-2023; the last day of a month counts its months: 30 June is one half.',
      ],
    ],
    notAvailable: [],
    invalid: ['bad-year', 'end-before-base'],
  },
  DUESHARE: {
    method: [
      'E：linear 为 e；geometric 为 ((T/b)^e − 1) ÷ (T/b − 1)；年度目标区域按各年目标折成份额，其间连直线。累计类的区域填各年数量。',
      'E: linear: e; geometric: ((T/b)^e − 1) / (T/b − 1); a range of annual targets: their shares, straight lines between. For cumulative rows the range holds yearly amounts.',
    ],
    sources: ['ndrc'],
    edges: [
      ['省略截止时为末年。', 'An omitted cut-off is the end year: no actual is looked at.'],
      [
        '区域中的空白由前后补直线；最后一格以目标为准。',
        'Blanks in the range lie on the line; the target wins over the last cell.',
      ],
      ['年均增长、只有方向、没有基数：#N/A。', 'Growth, a direction, a missing base: #N/A.'],
    ],
    notAvailable: ['no-target', 'no-base', 'no-share', 'no-number', 'too-large'],
    invalid: ['unreadable-target', 'unreadable-base', 'bad-year', 'years-not-rising', 'end-before-base', ...path],
  },
  DUE: {
    method: [
      '应达值 = b + (T − b)·E；累计 T·E；保持类为 T；年均增长为目标率；构成为各部分，文字。',
      'Due value = b + (T − b)·E; cumulative T·E; to keep: T; growth: the planned rate; composition: its parts, as text.',
    ],
    sources: ['ndrc'],
    edges: [['省略截止时为末年，即目标。', 'An omitted cut-off is the end year: the target.']],
    notAvailable: ['no-target', 'no-base', 'no-number', 'too-large'],
    invalid: ['unreadable-target', 'unreadable-base', 'bad-year', 'years-not-rising', 'end-before-base', ...path],
  },
  PACE: {
    method: ['r = p ÷ E；年均增长为其比值。', 'r = p / E; growth: its own ratio.'],
    sources: ['ndrc', 'destatis'],
    edges: [
      [
        'E 不大于 0 时 #N/A，STATUS 直接比较 p 与 E。',
        'Where E is 0 or less: #N/A, and STATUS compares p with E directly.',
      ],
      ['比较用未舍入的数，容差 1e-9。', 'Exact values are compared, with a tolerance of 1e-9, never rounded ones.'],
    ],
    notAvailable: [...reported, ...numeric, ...shares],
    invalid: [...row, ...path],
  },
  GAP: {
    method: [
      '向好方向的 实际 − 应达，正数为超前；构成为 (p − E)·N 个百分点；年均增长为百分点；累计 Σx − T·E；保持类 s(x − T)。',
      'Actual − due in the wanted direction, positive is ahead; composition (p − E)·N points; growth in points; cumulative Σx − T·E; to keep s(x − T).',
    ],
    sources: [],
    edges: [
      [
        '越过区间另一端时为负，是回到区间的距离。',
        'Beyond the far end of an interval it is negative: the distance back.',
      ],
    ],
    notAvailable: [...reported, ...numeric, 'no-logarithm'],
    invalid: [...row, ...path],
  },
  REQUIRED: {
    method: [
      '(T − x) ÷ 剩余年数；累计为剩余量 ÷ 剩余年数；构成为尚差百分点 ÷ 剩余年数；年均增长为剩余各年需要的平均率。',
      '(T − x) / years left; cumulative: remaining sum per year left; composition: points short per year left; growth: mean rate for the years left.',
    ],
    sources: [],
    edges: [
      ['已达标为 0；只差“严格大于”也为 0。', '0 once met, also when only strictness is missing.'],
      ['末年仍未达标：#N/A。', 'At the end year and unmet: #N/A.'],
    ],
    notAvailable: [...reported, 'past-end', 'no-base', 'no-number', 'no-logarithm', 'too-large'],
    invalid: [...row],
  },
  STATUS: {
    method: [
      '先看是否达标，再看 r 落在判定档的哪一段（本页开头）。保持类看是否仍达标，并把基年以来的年均变动续到末年；增量不足一个印出单位的只看在基数的哪一边；只有方向的用四种情形。',
      'First whether it is met, then the band of r (head of this page). Rows to keep: still met, and where the mean yearly change since the base leads by the end; increments under one printed unit: only the side of the base; directions: the four cases.',
    ],
    sources: ['ndrc', 'destatis'],
    edges: [
      [
        '0.95、0.80 取自 Destatis 的 5 %、20 %；1.05 和约束性从严是本工具自定，没有公布的依据。',
        '0.95 and 0.80 are Destatis’ 5 % and 20 %; 1.05 and the stricter rule for binding indicators are ours, without a published anchor.',
      ],
      [
        '看不懂的实际数使该行为 无法评估；看不懂的目标或基数是 #VALUE!。',
        'An actual that is not understood makes the row Not assessable; a target or base that is not, #VALUE!.',
      ],
      [
        '年均增长从不 提前实现，到末年才定。',
        'Growth is never Achieved early: an average can be undone until the end.',
      ],
    ],
    notAvailable: [],
    invalid: judged,
  },
  LAGGING: {
    method: [
      '滞后、倒退、未达标、未完成为 TRUE；约束性指标的 基本符合、达标趋弱 也为 TRUE。',
      'TRUE for Lagging, Regressing, Breached, Not completed; for binding indicators also for Nearly on schedule and Kept, weakening.',
    ],
    sources: [],
    edges: [
      [
        '未填报、无法评估 为 FALSE：没有数不等于落后。',
        'Not reported and Not assessable are FALSE: no figure is not lagging.',
      ],
      ['属性空白按预期性。', 'A blank attribute is expected, not binding.'],
    ],
    notAvailable: [],
    invalid: judged,
  },
  MOVEMENT: {
    method: [
      '最近一次填报与上一次（没有则与基数）之差，向好为改善；小于目标和基数较细印出单位的一半为持平。累计比较当年与上年的数量，首年与平均份额比；构成按 p。',
      'The latest report against the one before (else the base), in the wanted direction; less than half of the finer printed unit of target and base is Flat. Cumulative: this year’s amount against last year’s, the first against an even share; composition by p.',
    ],
    sources: [],
    edges: [['与状态互不影响。', 'A second signal, never mixed into the status.']],
    notAvailable: [...reported, 'no-previous', 'no-base'],
    invalid: [...row, 'unknown-word'],
  },
  WHY: {
    method: [
      '状态：应达与实际；剩余每年所需与此前年均；附注 首年、回落、增量过小、缺基期、缺某年、方向待确认。',
      'Status: what is due and what is there; what each year left needs and what it was so far; notes: first year, fell back, small increment, no base, missing years, direction to be confirmed.',
    ],
    sources: [],
    edges: [
      [
        '句中每个数都在该行，或可由该行复算；四舍五入到印出的小数位，至少两位。',
        'Every number is in the row or can be recomputed from it; rounded half up to the printed decimals, at least two.',
      ],
      [
        '“此前年均”是基年以来的平均；没有基数时从首个实际数算起，附注缺基期。',
        '“So far” is the mean since the base year; without a base since the first actual, with the note no base.',
      ],
    ],
    notAvailable: [],
    invalid: judged,
  },
  SCHEDULE: {
    method: [
      '已完成年数：路径上份额等于 p 的时点；滞后年数 = (t − t0) − 已完成年数；达标年份 = t0 + (t − t0)·N ÷ 已完成年数，N 为规划年数。',
      'Years earned: when the path expected today’s p; years behind = (t − t0) − earned; year of arrival = t0 + (t − t0)·N / earned, N the years of the plan.',
    ],
    sources: ['earned'],
    edges: [
      [
        '一年未得时达标年份为 #N/A，其余照给。',
        'Where nothing was earned the year of arrival is #N/A, the rest stays.',
      ],
      [
        '路径在几处等于 p 时取离截止最近的一处。',
        'Where the path has p in several places the one nearest to the cut-off counts.',
      ],
    ],
    notAvailable: [...reported, ...numeric, ...shares, 'nothing-earned'],
    invalid: [...row, ...path],
  },
  STRUCTURE: {
    method: [
      'p = 1 − S ÷ N；N 为应调整的百分点，S 为尚差的百分点（见 PROGRESS）；最落后的是第几项，0 为无。',
      'p = 1 − S/N; N points needed, S points short (see PROGRESS); number of the part furthest behind, 0 for none.',
    ],
    sources: ['escap'],
    edges: [['目标与基数相同：进度 #N/A，其余照给。', 'Target and base alike: progress #N/A, the rest stays.']],
    notAvailable: ['no-target', 'not-reported', 'no-base', 'kept'],
    invalid: ['unreadable-target', 'unreadable-base', 'unreadable-number'],
  },
  PROJECTION: {
    method: [
      '水平类按 EXTRAPOLATE 的方法续到末年，基数为第一点；累计 = 现合计 + 剩余年数 × 年均数量；年均增长为至今的平均率。',
      'Levels by EXTRAPOLATE’s method to the end year, the base as first point; cumulative: sum so far + years left × mean yearly amount; growth: the average so far.',
    ],
    sources: ['destatis'],
    edges: [['构成和只有方向：#N/A。', 'Compositions and directions: #N/A.']],
    notAvailable: [
      ...reported,
      'no-number',
      'too-few-points',
      'no-logarithm',
      'not-one-sign',
      'not-yearly',
      'too-large',
    ],
    invalid: [...row, 'unknown-word'],
  },
  SCORECARD: {
    method: [
      '每行依次为 PROGRESS（截止时）、PACE、GAP、STATUS、MOVEMENT、PROJECTION。',
      'Per row PROGRESS (at the cut-off), PACE, GAP, STATUS, MOVEMENT, PROJECTION.',
    ],
    sources: [],
    edges: [
      [
        '读不懂的行六格都是 #VALUE!，不影响别的行。',
        'A row that is not understood is #VALUE! in all six, and stays alone.',
      ],
      [
        '未填报的行只有状态，其余 #N/A；目标空白的行六格为空。',
        'A row not reported has its word, #N/A elsewhere; a row without a target six empty cells.',
      ],
      [
        '区域高度不一、年份、判定档、语言有误时整个公式为 #VALUE!。',
        'Ranges of different heights, bad years, preset or language: #VALUE! for the whole call.',
      ],
    ],
    notAvailable: [],
    invalid: ['not-alike', 'bad-year', 'years-not-rising', 'end-before-base', 'bad-path', 'bad-preset', 'unknown-word'],
  },
} as const satisfies Partial<Record<FunctionId, FunctionReference>>;
