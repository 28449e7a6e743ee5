/** Every text of the generated sheets in both languages. Words of the plan itself and of STATUS are not here. */
import type { Status } from '../progress/status';
import type { InLanguages } from './language';
import { ownRulesName } from './own-rules-name';
import type { Band, PlainColumnKey, RegisterColumnKey, SheetWord } from './sheet-parts';

interface Prompt {
  readonly title: string;
  readonly message: string;
}

export interface Period {
  readonly baseYear: number;
  readonly firstYear: number;
  readonly endYear: number;
}

export interface TemplateWords {
  readonly sheets: Readonly<Record<SheetWord, string>>;
  readonly progressTitle: (plan: string) => string;
  readonly bands: Readonly<Record<Band, string>>;
  readonly headers: Readonly<Record<PlainColumnKey, (period: Period) => string>>;
  readonly yearHeader: (year: number) => string | number;
  readonly binding: string;
  readonly expected: string;
  readonly cutOff: string;
  readonly elapsed: string;
  readonly signatures: {
    readonly unit: string;
    readonly filler: string;
    readonly checker: string;
    readonly head: string;
    readonly date: string;
  };
  readonly missingReasons: readonly string[];
  readonly entry: {
    readonly amount: Prompt;
    readonly share: Prompt;
    readonly rate: Prompt;
    readonly yearly: Prompt;
    readonly metOrNot: Prompt;
    readonly composition: (parts: number, example: string) => Prompt;
    readonly cutOff: (period: Period) => Prompt & { readonly prompt: string };
    readonly missingReason: Prompt & { readonly prompt: string };
    readonly provisional: (period: Period) => Prompt & { readonly prompt: string };
  };
  readonly footer: { readonly page: string };
  readonly overview: {
    readonly title: (plan: string) => string;
    readonly asOf: string;
    readonly latestReported: string;
    readonly counts: string;
    readonly total: string;
    readonly headline: {
      readonly all: string;
      readonly good: string;
      readonly near: string;
      readonly bad: string;
      readonly none: string;
    };
    readonly lagging: string;
    readonly noneLagging: string;
    readonly unitBrackets: readonly [string, string];
    readonly columns: readonly [string, string, string, string, string, string, string];
  };
  readonly review: {
    readonly hint: string;
    readonly met: string;
    readonly missed: string;
    readonly headers: (baseYear: number, endYear: number) => readonly string[];
  };
  readonly register: {
    readonly title: string;
    readonly hint: string;
    readonly headers: Readonly<Record<RegisterColumnKey, string>>;
    readonly levels: Readonly<Record<'hard' | 'soft' | 'info', string>>;
    readonly states: Readonly<Record<RegisterState, string>>;
  };
  readonly guide: {
    readonly title: (plan: string) => string;
    readonly fillTitle: string;
    readonly fill: readonly string[];
    /** Bases of another year, each as `3 …：2019`. */
    readonly otherBases: (baseYear: number, bases: readonly string[]) => string;
    readonly otherBase: (no: string, name: string, year: number) => string;
    readonly statusTitle: string;
    readonly statusIntro: string;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly statusOutro: string;
    readonly marksTitle: string;
    readonly marks: {
      readonly entry: Prompt;
      readonly hard: Prompt;
      readonly soft: Prompt;
      readonly dim: Prompt;
      readonly bar: Prompt;
    };
    readonly ownersTitle: string;
    readonly owners: Readonly<Record<Band, string>>;
    readonly withoutTitle: string;
    readonly without: readonly string[];
    readonly printTitle: string;
    readonly print: readonly string[];
    readonly sourcesTitle: string;
    readonly sources: readonly string[];
    readonly conflictsTitle: string;
    readonly conflictsNone: string;
    readonly conflict: (name: string, used: string) => string;
    readonly statement: (value: string, place: string, line: number, quote: string) => string;
    readonly versionTitle: string;
    readonly version: (schema: number, planId: string) => string;
  };
  readonly dictionary: {
    readonly title: string;
    readonly schema: string;
    readonly planId: string;
    readonly language: string;
    readonly missingReasons: string;
    readonly attributes: string;
    readonly levels: string;
    readonly statuses: string;
    readonly stages: string;
    readonly definitions: string;
    readonly definitionHeaders: readonly string[];
  };
}

/** What has become of a finding: open, or explained (a soft one with its explanation). Records: record-words.ts. */
export type RegisterState = 'open' | 'explained';

const zh: TemplateWords = {
  sheets: {
    guide: '说明',
    progress: '指标进度',
    overview: '一页概览',
    tasks: '重大任务',
    specialTargets: '专项目标',
    withinYear: '分期填报',
    ledger: '台账',
    locks: '锁定记录',
    openQuestions: '规划疑点',
    decomposition: '年度分解',
    review: '上期完成情况',
    register: '审核记录',
    dictionary: '字典',
    ownRules: ownRulesName['zh-CN'],
  },
  progressTitle: (plan) => `${plan} · 主要指标进度`,
  bands: { plan: '规划', target: '目标', entry: '填报（只在这里输入）', auto: '自动计算' },
  headers: {
    key: () => 'key',
    no: () => '序号',
    group: () => '类别',
    name: () => '指标',
    unit: () => '单位',
    attribute: () => '属性',
    issuer: () => '下达',
    department: () => '责任\n科室',
    base: ({ baseYear }) => `${baseYear}年\n基数`,
    target: ({ endYear }) => `${endYear}年\n目标`,
    criterion: () => '判定\n标准',
    latest: () => '累计/\n最新',
    progress: () => '完成\n进度',
    due: () => '应达值',
    gap: () => '差距',
    status: () => '状态',
    movement: () => '变动',
    projection: ({ endYear }) => `${endYear}\n预测`,
    why: () => '原因',
    source: () => '来源',
    missingReason: () => '缺报\n原因',
    provisional: () => '预计\n年份',
    note: () => '备注',
    pace: () => '进度比',
    lagging: () => '是否滞后',
    rank: () => '滞后序号',
    kind: () => '目标类型',
    operator: () => '限定',
    period: () => '期限',
    link: () => '对应指标',
    place: () => '出处',
    quote: () => '原文',
  },
  yearHeader: (year) => `${year}年`,
  binding: '约束性',
  expected: '预期性',
  cutOff: '截止日期',
  elapsed: '时序进度',
  signatures: { unit: '填报单位', filler: '填表人', checker: '审核人', head: '负责人', date: '填报日期' },
  missingReasons: ['尚未发布', '未开展统计', '口径调整', '数据待核', '其他'],
  entry: {
    amount: {
      title: '请核对数值',
      message: '此格填不小于 0 的数值，不带单位和文字；文字说明请写入“备注”列。',
    },
    share: {
      title: '请核对百分数',
      message: '此格填 0 到 100 之间的百分数，不带百分号，例如 97.1。',
    },
    rate: { title: '请核对数值', message: '此格填数值，不带百分号和文字；可以为负数。' },
    yearly: {
      title: '填当年数',
      message: '此格填当年完成数（不小于 0），不是历年累计；累计由表格自动计算。',
    },
    metOrNot: {
      title: '填 1 或 0',
      message: '此格填 1（当年达到）或 0（未达到），依据写入“佐证”列。',
    },
    composition: (parts, example) => ({
      title: '填构成比例',
      message: `此格填 ${parts} 个部分，用半角冒号隔开，合计为 100，例如 ${example}。`,
    }),
    cutOff: ({ firstYear, endYear }) => ({
      title: '请核对截止日期',
      message: `截止日期应在规划期内：年份 ${firstYear} 至 ${endYear}，或期内的日期，例如 ${firstYear + 1}-6-30。`,
      prompt: `填年份（${firstYear + 1} 即该年年底）或日期。留空时，各指标按最近一个有数的年份计算。`,
    }),
    missingReason: {
      title: '缺报原因',
      message: '请从列表中选择；只说明某一年时，可写“2022 尚未发布”。',
      prompt: '有年份缺报时选择原因；只说明某一年时，写“2022 尚未发布”。',
    },
    provisional: ({ firstYear, endYear }) => ({
      title: '预计年份',
      message: `请填规划期内的年份，例如 ${endYear - 1}；多个年份用顿号隔开，例如 ${firstYear}、${firstYear + 1}。`,
      prompt: '数值为预计数或快报数的年份；多个年份用顿号隔开。',
    }),
  },
  footer: { page: '第 &P 页，共 &N 页' },
  overview: {
    title: (plan) => `${plan} · 一页概览`,
    asOf: '截止',
    latestReported: '各指标最近一年',
    counts: '各状态项数',
    total: '合计',
    headline: {
      all: '项指标：',
      good: ' 项达到或快于时序，',
      near: ' 项基本符合或趋弱，',
      bad: ' 项滞后或未达标，',
      none: ' 项未填报或无法评估。',
    },
    lagging: '滞后指标及原因',
    noneLagging: '目前没有滞后指标。',
    unitBrackets: ['（', '）'],
    columns: ['序号', '指标', '累计/最新', '目标', '完成进度', '状态', '原因'],
  },
  review: {
    hint: '上一规划期的终期结果，数据取自规划文本，按文本所印列示，状态由公式判定。',
    met: '完成',
    missed: '未完成',
    headers: (baseYear, endYear) => [
      '序号',
      '类别',
      '指标',
      '单位',
      `${baseYear}年\n基数`,
      `${endYear}年\n目标`,
      '判定\n标准',
      `${endYear}年\n完成`,
      '状态',
    ],
  },
  register: {
    title: '审核记录',
    hint: '由“校验全部”写入。强制性问题须改正；核实性问题在“审核说明”列写明原因即可通过；提示仅供参考。',
    headers: {
      id: 'id',
      rule: '规则',
      level: '级别',
      indicator: '指标',
      year: '年份',
      cell: '单元格',
      value: '填报值',
      understood: '识别为',
      fix: '建议改为',
      message: '问题',
      explanation: '审核说明',
      filler: '说明人',
      date: '日期',
      state: '状态',
      cellKey: 'cellKey',
    },
    levels: { hard: '强制性', soft: '核实性', info: '提示' },
    states: { open: '待处理', explained: '已说明' },
  },
  guide: {
    title: (plan) => `${plan} · 进度工作簿说明`,
    fillTitle: '怎么填',
    fill: [
      '1. 在“指标进度”表第二行填截止日期：年份（如 2023，即 2023 年底）或日期。留空时，各指标按最近一个有数的年份计算。',
      '2. 只在暖色单元格中填写：各年实际数、来源、缺报原因、预计年份、备注。其余内容由规划给出或由公式计算。',
      '3. 只填数值，不带单位、百分号和文字。没有数据就留空，不要填 0，并在“缺报原因”中说明；0 表示实际为零。',
      '4. 判定标准以 Σ 开头的是规划期累计指标，每年填当年数，累计由表格计算。构成类指标用半角冒号隔开各部分，例如 6.8:34.5:58.7。',
      '5. 预计数、快报数照常填写，并在“预计年份”中注明年份。',
      '6. 填完后在“潮位”窗格中点“校验全部”，问题列在“审核记录”中，相应单元格会有标记。',
      '7. 可以排序、筛选、移动列、改工作表名；再次生成模板时，已填数据全部保留。',
    ],
    otherBases: (baseYear, bases) => `带 * 的基数不是 ${baseYear} 年数：${bases.join('；')}。`,
    otherBase: (no, name, year) => `${no} ${name}为 ${year} 年数`,
    statusTitle: '状态怎么判定',
    statusIntro:
      '完成进度 =（最新值 − 基数）÷（目标 − 基数），累计指标 = 累计 ÷ 目标。进度比 = 完成进度 ÷ 到截止日应完成的份额（按时间平均推进）。',
    statuses: {
      'achieved-early': '末年之前已达到目标。',
      ahead: '进度比不低于 1.05。',
      'on-schedule': '进度比不低于 0.95，低于 1.05。',
      nearly: '进度比不低于 0.80，低于 0.95；或基数与目标只差不到一个末位单位，尚未达到但没有低于基数。',
      lagging: '进度比不低于 0，低于 0.80。',
      regressing: '低于（应降指标为高于）基数，方向相反。',
      kept: '基数已达标的底线或上限类指标，仍然达标。',
      weakening: '仍然达标，但按基数以来的年均变动延续到期末，将突破底线或上限。',
      breached: '底线或上限已被突破。',
      completed: '末年达到目标。',
      'not-completed': '末年没有达到目标；按实际数值判定，不四舍五入。',
      'not-reported': '截止年份没有实际数。',
      'not-assessable': '有实际数，但缺少基数等判定条件，或单元格内容无法识别。',
    },
    statusOutro: '计入滞后的状态：滞后、倒退、未达标、未完成；约束性指标的基本符合、达标趋弱也计入。',
    marksTitle: '颜色和标记',
    marks: {
      entry: { title: '暖色底', message: '填报单元格，只在这里输入。' },
      hard: { title: '红色数据', message: '有强制性问题，须改正后才能上报。' },
      soft: { title: '黄色数据', message: '有核实性问题，核实无误的写审核说明。' },
      dim: { title: '灰色类别', message: '与上一行类别相同。' },
      bar: { title: '进度条', message: '完成进度，0 到 100%；超过 100% 的看数字。' },
    },
    ownersTitle: '各栏由谁负责',
    owners: {
      plan: '规划文本给出，不改动。',
      target: '规划文本给出。中期调整等确需修改的，直接修改并在备注中写明日期和文号。',
      entry: '填报科室填写，对数据负责。',
      auto: '公式计算，不要覆盖。',
    },
    withoutTitle: '没有加载项时',
    without: [
      '数据、格式、下拉列表、着色、一页概览都是 Excel 自带功能，WPS 和 LibreOffice 也能打开。',
      '“自动计算”栏使用 PLAN 函数。电脑没有安装加载项时，单元格保留上次算出的结果；如被重新计算，会显示 #NAME?，装好加载项后恢复。',
      '所有数据只在本工作簿内，不上传。',
    ],
    printTitle: '打印',
    print: [
      '各表已设好 A4 页面，直接打印即可。“指标进度”为横向一页宽，表头每页重复。',
      '不需要打印各年数据时，生成模板时关闭“打印年度列”，年度列会隐藏（数据不变）；再次打开即显示。给领导看可直接打印“一页概览”。',
    ],
    sourcesTitle: '方法出处',
    sources: [
      '进度比的界线 0.95 和 0.80，取自德国联邦统计局《可持续发展战略指标状态判定方法》（偏差 5% 和 20%）。',
      '状态用词参照国家发展改革委“十四五”规划《纲要》实施中期评估（提前实现、快于预期、基本符合预期、相对滞后）。',
      '1.05 的界线和对约束性指标从严，是本工具的规定，没有公开出处。',
      '构成类指标按需调整的百分点计算，参照联合国亚太经社会对双向接近类目标的做法。',
    ],
    conflictsTitle: '规划文本中的不一致',
    conflictsNone: '没有发现。',
    conflict: (name, used) => `${name}：采用 ${used}`,
    statement: (value, place, line, quote) => `${value}（${place}，第 ${line} 行：${quote}）`,
    versionTitle: '版本',
    version: (schema, planId) => `潮位 Tidemark，工作簿结构版本 ${schema}，规划 ${planId}。`,
  },
  dictionary: {
    title: '字典（由程序使用，请勿修改）',
    schema: '结构版本',
    planId: '规划编号',
    language: '语言',
    missingReasons: '缺报原因',
    attributes: '属性',
    levels: '级别',
    statuses: '状态',
    stages: '进展',
    definitions: '指标定义',
    definitionHeaders: [
      'id',
      '序号',
      '指标',
      '英文名',
      '单位',
      '目标类型',
      '方向',
      '计量',
      '百分数',
      '判定标准',
      '别名',
      '出处',
    ],
  },
};

const en: TemplateWords = {
  sheets: {
    guide: 'Guide',
    progress: 'Progress',
    overview: 'Overview',
    tasks: 'Key tasks',
    specialTargets: 'Special targets',
    withinYear: 'Within the year',
    ledger: 'Sources',
    locks: 'Locked periods',
    openQuestions: 'Open questions',
    decomposition: 'Annual targets',
    review: 'Previous plan',
    register: 'Checks',
    dictionary: 'Dictionary',
    ownRules: ownRulesName['en-US'],
  },
  progressTitle: (plan) => `${plan} · Progress of the main indicators`,
  bands: { plan: 'Plan', target: 'Target', entry: 'Entries (type only here)', auto: 'Computed' },
  headers: {
    key: () => 'key',
    no: () => 'No.',
    group: () => 'Group',
    name: () => 'Indicator',
    unit: () => 'Unit',
    attribute: () => 'Attribute',
    issuer: () => 'Set by',
    department: () => 'Depart-\nment',
    base: ({ baseYear }) => `Base\n${baseYear}`,
    target: ({ endYear }) => `Target\n${endYear}`,
    criterion: () => 'Criterion',
    latest: () => 'Total /\nlatest',
    progress: () => 'Progress',
    due: () => 'Due\nvalue',
    gap: () => 'Gap',
    status: () => 'Status',
    movement: () => 'Move-\nment',
    projection: ({ endYear }) => `Forecast\n${endYear}`,
    why: () => 'Reason',
    source: () => 'Source',
    missingReason: () => 'Reason\nmissing',
    provisional: () => 'Provisional\nyears',
    note: () => 'Note',
    pace: () => 'Pace',
    lagging: () => 'Lagging',
    rank: () => 'Rank',
    kind: () => 'Kind',
    operator: () => 'Limit',
    period: () => 'Period',
    link: () => 'Indicator',
    place: () => 'Source',
    quote: () => 'Quote',
  },
  yearHeader: (year) => year,
  binding: 'Binding',
  expected: 'Expected',
  cutOff: 'Cut-off',
  elapsed: 'Elapsed share',
  signatures: { unit: 'Office', filler: 'Filled by', checker: 'Checked by', head: 'Head', date: 'Date' },
  missingReasons: ['Not yet published', 'Not surveyed', 'Definition changed', 'Being verified', 'Other'],
  entry: {
    amount: {
      title: 'Check this number',
      message: 'A number of 0 or more belongs here, without unit or words; put words in the column Note.',
    },
    share: {
      title: 'Check this percentage',
      message: 'A percentage from 0 to 100 belongs here, without the percent sign, for example 97.1.',
    },
    rate: {
      title: 'Check this number',
      message: 'A number belongs here, without percent sign or words; it may be negative.',
    },
    yearly: {
      title: 'Amount of the year',
      message: "The year's own amount (0 or more) belongs here, not the running total; the sheet adds up the years.",
    },
    metOrNot: {
      title: '1 or 0',
      message: '1 (met in the year) or 0 (not met) belongs here; write what shows it under Evidence.',
    },
    composition: (parts, example) => ({
      title: 'Composition',
      message: `${parts} parts separated by colons, adding up to 100, for example ${example}.`,
    }),
    cutOff: ({ firstYear, endYear }) => ({
      title: 'Check the cut-off',
      message: `The cut-off lies within the plan's period: a year from ${firstYear} to ${endYear}, or a date such as ${firstYear + 1}-06-30.`,
      prompt: `A year (${firstYear + 1} means its end) or a date. Blank: each indicator counts to its latest reported year.`,
    }),
    missingReason: {
      title: 'Reason missing',
      message: 'Choose from the list; to explain one year only, write for example "2022 Not yet published".',
      prompt: 'Choose why years are missing; for one year only write "2022 Not yet published".',
    },
    provisional: ({ firstYear, endYear }) => ({
      title: 'Provisional years',
      message: `Years of the period, for example ${endYear - 1}; several separated by commas: ${firstYear}, ${firstYear + 1}.`,
      prompt: 'The years whose values are provisional; several separated by commas.',
    }),
  },
  footer: { page: 'Page &P of &N' },
  overview: {
    title: (plan) => `${plan} · Overview`,
    asOf: 'As of',
    latestReported: 'latest reported year of each indicator',
    counts: 'Indicators by status',
    total: 'Total',
    headline: {
      all: ' indicators: ',
      good: ' on schedule or better, ',
      near: ' nearly or weakening, ',
      bad: ' behind or breached, ',
      none: ' not reported or not assessable.',
    },
    lagging: 'What lags, and why',
    noneLagging: 'Nothing lags at present.',
    unitBrackets: [' (', ')'],
    columns: ['No.', 'Indicator', 'Total / latest', 'Target', 'Progress', 'Status', 'Reason'],
  },
  review: {
    hint: 'Final results of the previous plan, as printed in the plan document; the status is computed by formula.',
    met: 'Met',
    missed: 'Missed',
    headers: (baseYear, endYear) => [
      'No.',
      'Group',
      'Indicator',
      'Unit',
      `Base\n${baseYear}`,
      `Target\n${endYear}`,
      'Criterion',
      `Actual\n${endYear}`,
      'Status',
    ],
  },
  register: {
    title: 'Checks',
    hint: 'Written by "Check all". Hard findings must be put right; soft ones pass with an explanation; the rest informs.',
    headers: {
      id: 'id',
      rule: 'Rule',
      level: 'Level',
      indicator: 'Indicator',
      year: 'Year',
      cell: 'Cell',
      value: 'As typed',
      understood: 'Understood',
      fix: 'Suggested',
      message: 'Finding',
      explanation: 'Explanation',
      filler: 'By',
      date: 'Date',
      state: 'State',
      cellKey: 'cellKey',
    },
    levels: { hard: 'Hard', soft: 'Soft', info: 'Information' },
    states: { open: 'Open', explained: 'Explained' },
  },
  guide: {
    title: (plan) => `${plan} · Guide to this workbook`,
    fillTitle: 'How to fill it in',
    fill: [
      '1. Put the cut-off in the second row of the sheet Progress: a year (2023 means its end) or a date. Blank: each indicator counts to its latest reported year.',
      '2. Type only in the warm cells: yearly actuals, source, reason missing, provisional years, note. The rest comes from the plan or from formulas.',
      '3. Numbers only, without unit, percent sign or words. Leave a missing value blank, not 0, and say why under "Reason missing"; 0 means that it is zero.',
      "4. A criterion that begins with Σ is a total over the period: type each year's own amount, the sheet adds up. Compositions are typed with colons, for example 6.8:34.5:58.7.",
      '5. Type provisional figures as usual and name their years under "Provisional years".',
      '6. Then press "Check all" in the Tidemark pane: findings stand in the sheet Checks, and their cells are marked.',
      '7. Sorting, filtering, moving columns and renaming sheets are fine; making the template again keeps every entry.',
    ],
    otherBases: (baseYear, bases) => `Bases with a star are not of ${baseYear}: ${bases.join('; ')}.`,
    otherBase: (no, name, year) => `${no} ${name} of ${year}`,
    statusTitle: 'How the status is judged',
    statusIntro:
      'Progress = (latest − base) ÷ (target − base); for totals over the period = total ÷ target. Pace = progress ÷ the share due at the cut-off (even over time).',
    statuses: {
      'achieved-early': 'The target is reached before the end year.',
      ahead: 'Pace of 1.05 or more.',
      'on-schedule': 'Pace from 0.95 to below 1.05.',
      nearly:
        'Pace from 0.80 to below 0.95; or the base misses the target by less than one printed unit, not reached yet and not below the base.',
      lagging: 'Pace from 0 to below 0.80.',
      regressing: 'On the wrong side of the base.',
      kept: 'A floor or ceiling that the base satisfied is still kept.',
      weakening: 'Still kept, but the mean yearly change since the base would break it by the end year.',
      breached: 'The floor or ceiling is broken.',
      completed: 'The target is reached at the end year.',
      'not-completed': 'The target is not reached at the end year; by the exact value, never by rounding.',
      'not-reported': 'No actual for the cut-off year.',
      'not-assessable': 'There is an actual, but a base or the like is missing, or a cell is not understood.',
    },
    statusOutro:
      'Counted as lagging: Lagging, Regressing, Breached, Not completed; for binding indicators also Nearly on schedule and Kept, weakening.',
    marksTitle: 'Colours and marks',
    marks: {
      entry: { title: 'Warm ground', message: 'Entry cells: type only here.' },
      hard: { title: 'Red entry', message: 'A hard finding: put it right before reporting.' },
      soft: { title: 'Yellow entry', message: 'A soft finding: verify it and write an explanation.' },
      dim: { title: 'Grey group', message: 'Same group as the row above.' },
      bar: { title: 'Progress bar', message: 'Progress from 0 to 100 %; above that, read the number.' },
    },
    ownersTitle: 'Who owns what',
    owners: {
      plan: 'Given by the plan document; not changed.',
      target: 'Given by the plan document. A decided change is made here, with its date and document in the note.',
      entry: 'Typed by the reporting department, which answers for it.',
      auto: 'Computed by formulas; do not overwrite.',
    },
    withoutTitle: 'Without the add-in',
    without: [
      'Data, formats, lists, colours and the overview are native to Excel; WPS and LibreOffice open them too.',
      'The computed columns use PLAN functions. Without the add-in they keep their last results; if recalculated they show #NAME? until the add-in is there.',
      'All data stays in this workbook; nothing is sent anywhere.',
    ],
    printTitle: 'Printing',
    print: [
      'Every sheet is set up for A4. Progress prints landscape, one page wide, with its headers on each page.',
      'To leave the yearly columns out, switch off "Print yearly columns" when making the template: they are hidden, their data stays; switching it on shows them again. For a leader, print the overview.',
    ],
    sourcesTitle: 'Where the methods come from',
    sources: [
      'The bounds 0.95 and 0.80 of the pace: Federal Statistical Office of Germany, status of the indicators of the sustainable development strategy (misses of 5 % and 20 %).',
      "The status words follow the National Development and Reform Commission's mid-term evaluation of the 14th Five-Year Plan.",
      'The bound 1.05 and the stricter view of binding indicators are our own; no published source.',
      'Compositions are measured in points still to be shifted, after the UN ESCAP treatment of targets approached from either side.',
    ],
    conflictsTitle: 'Where the plan contradicts itself',
    conflictsNone: 'Nothing found.',
    conflict: (name, used) => `${name}: used is ${used}`,
    statement: (value, place, line, quote) => `${value} (${place}, line ${line}: ${quote})`,
    versionTitle: 'Version',
    version: (schema, planId) => `Tidemark, workbook structure ${schema}, plan ${planId}.`,
  },
  dictionary: {
    title: 'Dictionary (used by the add-in; do not change)',
    schema: 'Schema version',
    planId: 'Plan id',
    language: 'Language',
    missingReasons: 'Reasons missing',
    attributes: 'Attributes',
    levels: 'Levels',
    statuses: 'Statuses',
    stages: 'Stages',
    definitions: 'Definitions',
    definitionHeaders: [
      'id',
      'No.',
      'Chinese name',
      'English name',
      'Unit',
      'Kind',
      'Direction',
      'Measure',
      'Share',
      'Criterion',
      'Aliases',
      'Sources',
    ],
  },
};

export const templateWords: InLanguages<TemplateWords> = { 'zh-CN': zh, 'en-US': en };
