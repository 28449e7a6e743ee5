/** Forecasts and the published methods of others, for the reference pages. */
import type { FunctionId } from '../../src/functions/table';
import type { NotComputable } from '../../src/progress/result';
import type { FunctionReference, Problem } from './reference';

const series: readonly Problem[] = ['unreadable-actual', 'unequal-lengths', 'bad-year', 'years-not-rising'];
const journey: readonly Problem[] = [
  'unreadable-target',
  'unreadable-number',
  'bad-year',
  'end-before-base',
  'year-before-base',
];
const journeyGaps: readonly NotComputable[] = ['no-target', 'no-number', 'blank'];

export const seriesReferences = {
  EXTRAPOLATE: {
    method: [
      'mean：末值 + 最近至多五次年均变动 × 年数；linear：最小二乘直线；cagr：首末两点的年均增长；loglinear：ln y 的最小二乘；theilsen：两两斜率的中位数；holt：α 0.8、β 0.2、l0 = y1、b0 = y2 − y1，自 y1 起更新。',
      'mean: last value + mean of up to the last five yearly changes × years; linear: least squares; cagr: growth from first to last; loglinear: least squares of ln y; theilsen: median of pairwise slopes; holt: α 0.8, β 0.2, l0 = y1, b0 = y2 − y1, first update with y1.',
    ],
    sources: ['destatis', 'sen', 'holt'],
    edges: [
      [
        '空白跳过；变动按年计，缺年不放大。',
        'Blanks are skipped; changes are per year, so a gap does not enlarge them.',
      ],
      [
        '至少 2、3、2、3、4、3 个点（按上列次序），否则 #N/A。',
        'At least 2, 3, 2, 3, 4, 3 points (in the order above), else #N/A.',
      ],
      [
        'cagr 首末须同号；loglinear 须全为正；holt 须逐年连续。',
        'cagr needs one sign at both ends, loglinear values above 0, holt one point every year.',
      ],
    ],
    notAvailable: ['too-few-points', 'not-one-sign', 'no-logarithm', 'not-yearly', 'too-large'],
    invalid: [...series, 'unknown-word'],
  },
  PROBABILITY: {
    method: [
      'P(末年的新值达到目标)：最小二乘直线的预测值 ŷ，标准误 s·√(1 + 1/n + (t − t̄)²/Sxx)，学生 t 分布，自由度 n − 2。',
      'P(a new value in the end year meets the target): ŷ of the least-squares line, standard error s·√(1 + 1/n + (t − t̄)²/Sxx), Student’s t with n − 2 degrees of freedom.',
    ],
    sources: ['student'],
    edges: [
      [
        '没有符号的目标按 目标 − 首值 的正负定方向。',
        'A target without a sign takes its direction from T − first value.',
      ],
      ['区间目标为落在区间内的概率。', 'Of an interval: the chance to be inside.'],
      ['各点正好在一条直线上时为 0 或 1。', 'Points exactly on a line give 0 or 1.'],
    ],
    notAvailable: ['no-target', 'no-number', 'too-few-points', 'too-large'],
    invalid: [...series, 'unreadable-target'],
  },
  CAGR: {
    method: ['(末值 ÷ 初值)^(1 ÷ 年数) − 1，小数。', '(last / first)^(1 / years) − 1, as a fraction.'],
    sources: ['eurostat', 'openSdg'],
    edges: [['两值须同号且不为 0：否则 #N/A。', 'Both values of one sign and not 0, else #N/A.']],
    notAvailable: ['blank', 'not-one-sign', 'no-distance', 'too-large'],
    invalid: ['unreadable-number', 'year-before-base'],
  },
  CAGRRATIO: {
    method: [
      'R = sgn(b)·d·CAGR实际 ÷ |CAGR所需|，d = 1 为越大越好，−1 为越小越好；CAGR实际 = (x/b)^(1/(t−t0)) − 1，CAGR所需 = (T/b)^(1/(tT−t0)) − 1。',
      'R = sgn(b)·d·CAGR observed / |CAGR required|, d = 1 when more is better, −1 when less is; observed (x/b)^(1/(t−t0)) − 1, required (T/b)^(1/(tT−t0)) − 1.',
    ],
    sources: ['eurostat', 'openSdg'],
    edges: [
      [
        'b、x、T 须同号，T ≠ b：否则 #N/A。Open SDG 在 b 或 T 为 0 时换成 0.001，这里不换；要与其一致，请自行填 0.001。',
        'b, x and T of one sign, T ≠ b, else #N/A. Open SDG puts 0.001 for a b or T of 0; here nothing is put in: type 0.001 to agree with it.',
      ],
      [
        '只给比值。“已达标”优先的判定、95 %／60 % 的档次由使用者比较。',
        'The ratio only: that a target already met wins, and the bands of 95 % and 60 %, are for the reader to apply.',
      ],
      ['b 与 T 很近时比值会非常大，这是方法本身的缺点。', 'With b next to T the ratio explodes; that is the method.'],
      [
        '方向：给了 direction 用它，否则看目标的符号，再看 T − b。',
        'Direction: as given, else the sign before the target, else that of T − b.',
      ],
    ],
    notAvailable: [...journeyGaps, 'not-one-sign', 'no-distance', 'too-large'],
    invalid: [...journey, 'unknown-word'],
  },
  EXPECTEDSHARE: {
    method: [
      '(x·(1 + CAGR)^(tT − t) − b) ÷ (T − b)，CAGR = (x/b)^(1/(t−t0)) − 1。',
      '(x·(1 + CAGR)^(tT − t) − b) / (T − b), CAGR = (x/b)^(1/(t−t0)) − 1.',
    ],
    sources: ['un2023'],
    edges: [
      [
        'x 为 0 时以后仍为 0，份额照算；b 为 0 或变号：#N/A。',
        'An x of 0 stays 0 and has a share; a b of 0 or a change of sign: #N/A.',
      ],
      [
        '只给份额。“最近值已达标即为 3 分”“距 0 或 100 不到 1 % 即达标”等评分规则由使用者套用。',
        'The share only: the scoring rules (met now scores 3; within 1 % of 0 or 100 is met) are for the reader to apply.',
      ],
    ],
    notAvailable: [...journeyGaps, 'not-one-sign', 'no-distance', 'too-large'],
    invalid: [...journey],
  },
  AARR: {
    method: [
      'regression：1 − exp(β)，β 为 ln y 对年份的最小二乘斜率；endpoint：1 − (y末 ÷ y首)^(1 ÷ 年数)。小数，上升为负。',
      'regression: 1 − exp(β), β the least-squares slope of ln y on the year; endpoint: 1 − (last / first)^(1 / years). A fraction; a rise is below 0.',
    ],
    sources: ['aarr'],
    edges: [
      ['所用的值须大于 0，至少两个：否则 #N/A。', 'The values used must be above 0, and two at least, else #N/A.'],
      [
        '世界卫生组织孕产妇死亡率表用连续率 −ln(y末/y首)/n，与此不同。',
        'WHO’s tables of maternal mortality use the continuous rate −ln(last/first)/n instead.',
      ],
    ],
    notAvailable: ['too-few-points', 'no-logarithm'],
    invalid: [...series, 'unknown-word'],
  },
  ATTAINMENT: {
    method: [
      '正：x ÷ 标准值；逆：标准值 ÷ x；区间 [a, b]：内为 1，低于为 (x − m) ÷ (a − m)，高于为 (M − x) ÷ (M − b)。百分数，最高 100。',
      '正 (more is better): x / standard; 逆 (less is better): standard / x; 区间 (within a..b): 1 inside, (x − m)/(a − m) below, (M − x)/(M − b) above. In percent, at most 100.',
    ],
    sources: ['nbs'],
    edges: [
      ['量的是水平，不是自基数以来的进度。', 'It measures a level, not progress since a base.'],
      [
        '标准值须大于 0，逆指标的实际数也须大于 0：否则 #N/A。',
        'The standard, and for 逆 the actual, must be above 0, else #N/A.',
      ],
      [
        '在区间外须给那一侧的 least 或 most；上下限颠倒为 #VALUE!。',
        'Outside the limits least or most of that side is needed; limits in the wrong order are #VALUE!.',
      ],
      ['只封顶不封底：低于最小值为负。', 'Capped above only: below the least it is negative.'],
    ],
    notAvailable: ['blank', 'not-one-sign', 'no-limits', 'too-large'],
    invalid: ['unreadable-number', 'unknown-word', 'limits-crossed'],
  },
  WEATHER: {
    method: [
      'a = 最近六点的年均变动，ŷ = x + a·(tT − t)，m = s(T − ŷ) ÷ |T − x|。dated：a 不在所需方向为 thunderstorm；否则 m < 5 % 为 sun，5 % 到 20 % 为 sun-cloud，更大为 cloud；已达标或已到末年按 constant。constant：达标且 a 未恶化 sun，达标但恶化 sun-cloud，未达标但改善 cloud，否则 thunderstorm。direction：a 与最近一次变动都对 sun，只 a 对 sun-cloud，只最近一次对 cloud，都不对 thunderstorm。',
      'a = mean yearly change of the last six points, ŷ = x + a·(tT − t), m = s(T − ŷ) / |T − x|. dated: thunderstorm when a is not in the right direction; else sun for m < 5 %, sun-cloud for 5 % to 20 %, cloud above; met already or due now: as constant. constant: met and a not worsening sun, met but worsening sun-cloud, not met but improving cloud, else thunderstorm. direction: a and the last change right sun, a only sun-cloud, the last only cloud, neither thunderstorm.',
    ],
    sources: ['destatis'],
    edges: [
      ['四个或五个点也可，少于四个：#N/A。', 'Four or five points will do; fewer: #N/A.'],
      [
        '没有变动（a = 0）不算所需方向。m 正好 5 % 或 20 % 为 sun-cloud。',
        'No change (a = 0) is not the right direction. An m of just 5 % or just 20 % is sun-cloud.',
      ],
      [
        'a 是六点首末之差除以其间年数；逐年数据即五次变动的平均。不逐年的数据，原文没有写明。',
        'a is the difference of the first and last of the six per year between them: for yearly data the mean of five changes. For other data the text says nothing.',
      ],
      [
        '区间按离最近值最近的一端（最低要求）；几个年份的目标用下一个年份，几个同时的目标各算一次取最差，由使用者选。',
        'Of an interval the end next to the latest value counts (the weakest demand). Of several dated targets use the next, of several at once the worst: one call each.',
      ],
      [
        '没有符号又没有 direction 时，按 目标 − 首值 的正负定方向。',
        'Without a sign and a direction: the sign of T − first value.',
      ],
    ],
    notAvailable: ['too-few-points', 'no-target', 'no-direction', 'no-number', 'blank'],
    invalid: [...series, 'unreadable-target', 'unknown-word'],
  },
  ARROW: {
    method: [
      '((x − b) ÷ (t − t0)) 比 ((T − b) ÷ (tT − t0))：已达标或 ≥ 1 为 ↑，0.5 到 1 为 ➚，0 到 0.5 为 →，小于 0 为 ↓。',
      '((x − b) / (t − t0)) per ((T − b) / (tT − t0)): met or ≥ 1 ↑, 0.5 to 1 ➚, 0 to 0.5 →, below 0 ↓.',
    ],
    sources: ['sdsn'],
    edges: [
      [
        '换算到 0–100 分的上下界在比值中消去，故不需要。',
        'The bounds of the 0–100 scale cancel out of the ratio and are not needed.',
      ],
      [
        '基数已达标且仍达标，即使变差也是 ↑：方法如此。',
        'Met at the base and still met is ↑ even where it worsens: that is the method.',
      ],
      [
        '正好 0.5 为 ➚，正好 0 为 →。公布的个别小幅下降记作 →，原文没有写明界限，这里按 ↓。',
        'Just 0.5 is ➚, just 0 is →. Some small declines are published as →; the text gives no limit, so they are ↓ here.',
      ],
    ],
    notAvailable: [...journeyGaps, 'no-distance'],
    invalid: [...journey, 'unknown-word'],
  },
  ESCAP: {
    method: [
      '10·s·(x − b) ÷ |T − b|，达到目标为 10；parity（两边趋近）：10 − 10·|T − x| ÷ |T − b|。最高 10。',
      '10·s·(x − b) / |T − b|, 10 once the target is reached; parity (from either side): 10 − 10·|T − x| / |T − b|. At most 10.',
    ],
    sources: ['escap'],
    edges: [
      [
        '不与时间比较：第一年和第四年的 5 意思不同。',
        'Not compared with time: a 5 in the first year and in the fourth are not the same.',
      ],
      ['基数等于目标而未达到：#N/A。', 'Base equal to target and not reached: #N/A.'],
    ],
    notAvailable: ['no-target', 'no-number', 'blank', 'no-distance', 'too-large'],
    invalid: ['unreadable-target', 'unreadable-number', 'unknown-word'],
  },
} as const satisfies Partial<Record<FunctionId, FunctionReference>>;
