/** The Haining plan as a file that somebody spoilt, and in how many ways a file can be broken. */
import haining from '../../src/plan/built-in/haining-14fyp.json';
import type { PlanPath } from '../../src/plan/plan-places';
import type { PlanProblemCode } from '../../src/plan/plan-problem';

export const wholeFile = JSON.stringify(haining, null, 2);

type Draft = Record<string | number, unknown>;

/** The file with other values at some places; `undefined` takes the field out. */
export function spoilt(...edits: readonly (readonly [path: PlanPath, value: unknown])[]): string {
  const plan = structuredClone(haining) as unknown as Draft;
  for (const [path, value] of edits) {
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<Draft>((held, step) => held[step] as Draft, plan);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }
  return JSON.stringify(plan);
}

/** `indicators.3.target` → `['indicators', 3, 'target']`. */
export function steps(path: string): PlanPath {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function at(path: string, value: unknown, code: PlanProblemCode, complaintAt = path): BrokenPlan {
  const shown =
    value === undefined
      ? 'left out'
      : JSON.stringify(value)
          .slice(0, 60)
          .replace(/[\p{C}\u3000]/gu, escape);
  return { situation: `${path}: ${shown}`, text: spoilt([steps(path), value]), code, path: steps(complaintAt) };
}

/** What cannot be seen is written out in the golden file. */
function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function file(situation: string, text: string, code: PlanProblemCode): BrokenPlan {
  return { situation, text, code, path: [] };
}

export interface BrokenPlan {
  readonly situation: string;
  readonly text: string;
  /** Of the first problem, and where it is said to be. */
  readonly code: PlanProblemCode;
  readonly path: PlanPath;
}

const statement = { value: '13万人', source: { place: '专栏2', line: 86, quote: '' } };

export const brokenTexts: readonly BrokenPlan[] = [
  file('an empty file', '', 'empty-file'),
  file('nothing but blank lines', ' \n\r\n', 'empty-file'),
  file('a comma missing between two fields', wholeFile.replace('"no": "4",', '"no": "4"'), 'not-json'),
  file('a file cut off in the middle', wholeFile.slice(0, wholeFile.indexOf('"no": "4",')), 'ends-early'),
  file('a file cut off inside a text', wholeFile.slice(0, wholeFile.indexOf('户籍法定')), 'open-text'),
  file('a full-width comma', wholeFile.replace('"no": "4",', '"no": "4"，'), 'full-width-sign'),
  file('curly quotes', wholeFile.replace('"no": "4"', '“no”: “4”'), 'full-width-sign'),
  file('a comma behind the last entry of a list', '{"format": 1, "indicators": [{"id": "a"},]}', 'comma-too-many'),
  file('a comma behind the last field', '{"format": 1,\n "indicators": [],\n}', 'comma-too-many'),
  file('single quotes', "{'format': 1}", 'not-json'),
  file('a comment', '{\n  // the plan\n  "format": 1}', 'not-json'),
  file('a second plan behind the first', `${wholeFile}\n{}`, 'not-json'),
  file('a number with a leading zero', '{"format": 01}', 'not-json'),
  file('a backslash of a Windows path', '{"id": "D:\\plans"}', 'bad-escape'),
  file('a tab inside a text', '{"id": "a\tb"}', 'control-in-text'),
  file('a text that runs over the line', '{"id": "a\nb"}', 'open-text'),
  file('one field twice', wholeFile.replace('"no": "4",', '"no": "4",\n"no": "5",'), 'duplicate-key'),
  file('one field twice, once in disguise', '{"format": 1, "\\u0066ormat": 2}', 'duplicate-key'),
  file('a file saved as GBK', wholeFile.replace('户籍', '\ufffd\ufffd\ufffd'), 'not-utf8'),
  file('a table instead of a plan', 'no,year,value\n1,2021,2.61\n', 'not-a-plan'),
  file('a workbook instead of a plan', 'PK\u0003\u0004\ufffd\ufffd', 'not-a-plan'),
  file('a file saved as UTF-16', '\ufffd\ufffd{\u0000"\u0000', 'not-utf8'),
  file('some other JSON file', '{"name": "tidemark", "version": "0.1.0"}', 'not-a-plan'),
  file('a list', '[]', 'not-a-plan'),
  file('a text', '"haining-14fyp"', 'not-a-plan'),
  file('null', 'null', 'not-a-plan'),
];

export const brokenShapes: readonly BrokenPlan[] = [
  at('format', 2, 'not-listed'),
  at('id', 'Haining 14', 'bad-id'),
  at('title', undefined, 'missing-field'),
  at('title', '海宁', 'wrong-type'),
  at('shortTitle.en', '', 'blank-text'),
  at('baseYear', '2020', 'wrong-type'),
  at('baseYear', 2020.5, 'wrong-type'),
  at('baseYear', 20, 'out-of-range'),
  at('endYear', 1e300, 'out-of-range'),
  at('indicators', [], 'too-few'),
  at('indicators', {}, 'wrong-type'),
  at('indicators', undefined, 'missing-field'),
  at(
    'indicators',
    Array.from({ length: 2001 }, () => haining.indicators[0]),
    'too-many',
  ),
  at('indicators.3', null, 'wrong-type'),
  at('indicators.3.target', undefined, 'missing-field'),
  at('indicators.3.target', 97, 'number-for-text'),
  at('indicators.3.target', '', 'blank-text'),
  at('indicators.3.base', null, 'wrong-type'),
  at('indicators.3.tarjet', '97', 'unknown-key'),
  at('indicators.3.目标', '97', 'unknown-key'),
  at('indicators.3.name', { zh: '参保率' }, 'missing-field', 'indicators.3.name.en'),
  at('indicators.3.name.zh', '\u3000参保率', 'blank-text'),
  at('indicators.3.name.zh', '参保\u200b率', 'hidden-character'),
  at('indicators.3.name.zh', '参保\u0007率', 'hidden-character'),
  at('indicators.3.name.en', 'Coverage \u202e', 'hidden-character'),
  at('indicators.3.name.zh', '率'.repeat(301), 'too-long-text'),
  at('indicators.3.unit', '%', 'wrong-type'),
  at('indicators.3.kind', 'floor', 'not-listed'),
  at('indicators.3.direction', 'upwards', 'not-listed'),
  at('indicators.3.measure', undefined, 'missing-field'),
  at('indicators.3.share', 'yes', 'wrong-type'),
  at('indicators.3.attribute', '约束性', 'not-listed'),
  at('indicators.3.aliases', '参保率', 'wrong-type'),
  at('indicators.3.aliases', ['参保率', 4], 'number-for-text', 'indicators.3.aliases.1'),
  at('indicators.3.sources.1.line', -1, 'out-of-range'),
  at('indicators.3.sources.1.line', '73', 'wrong-type'),
  at('indicators.3.changeLimit', 0, 'out-of-range'),
  at('review', undefined, 'missing-field'),
  at('review.rows', [], 'too-few'),
  at('review.rows.11.actual', 26.9, 'number-for-text'),
  at('review.rows.11.source', undefined, 'missing-field'),
  at('conflicts.0.statements', [statement], 'too-few'),
  at('tasks.1.contents', [], 'too-few'),
  at('tasks.1.contents.0.name', undefined, 'missing-field'),
  at('specialTargets.3.target', 1000, 'number-for-text'),
  at('specialTargets.3.period.due', '每年', 'not-listed'),
  at('specialTargets.3.link', 'urban-jobs', 'wrong-type'),
  at('specialTargets.3.sources', [], 'too-few'),
  at('crossChecks', {}, 'wrong-type'),
  at('crossChecks.1.id', 'v43', 'bad-check-id'),
  at('crossChecks.1.level', 'error', 'not-listed'),
  at('crossChecks.1.operands', [], 'too-few'),
  at('crossChecks.1.operands.0.name', 'N 12', 'bad-name'),
  at('crossChecks.1.operands.0.part', 0, 'out-of-range'),
  at('crossChecks.1.holds', undefined, 'missing-field'),
  at('crossChecks.1.holds', 'n12 <= n11 '.repeat(50), 'too-long-text'),
  at('crossChecks.1.tolerance', 0.05, 'unknown-key'),
];

export const brokenMeanings: readonly BrokenPlan[] = [
  at('endYear', 2020, 'years'),
  at('endYear', 2100, 'years'),
  at('review.endYear', 2015, 'review-years'),
  at('review.endYear', 2021, 'review-years'),
  at('indicators.3.id', 'urban-jobs', 'duplicate-id'),
  at('indicators.3.no', '1', 'duplicate-no'),
  at('review.rows.3.no', '1', 'duplicate-no'),
  at('indicators.3.base', '96.87①', 'unreadable-base'),
  at('indicators.3.base', '约九成', 'unreadable-base'),
  at('indicators.3.target', '97 or so', 'unreadable-target'),
  at('indicators.3.criterion', 'at least 97', 'unreadable-criterion'),
  at('indicators.3.criterion', '--', 'unreadable-criterion'),
  at('indicators.3.kind', 'upper', 'other-kind'),
  at('indicators.0.kind', 'level', 'other-kind'),
  at('indicators.3.kind', 'words', 'other-kind'),
  {
    situation: 'indicators.3: a target that can be judged, and no criterion',
    text: spoilt([steps('indicators.3.kind'), 'words'], [steps('indicators.3.criterion'), '--']),
    code: 'words-for-number',
    path: steps('indicators.3.kind'),
  },
  at('indicators.3.baseYear', 2025, 'base-year'),
  at('indicators.3.measure', 'composition', 'other-measure'),
  at('indicators.14.measure', 'rate', 'other-measure'),
  at('indicators.3.direction', 'down', 'other-direction'),
  at('indicators.1.direction', 'up', 'other-direction'),
  at('indicators.14.base', '6', 'unlike-criterion'),
  at('indicators.14.base', '36:64', 'unlike-criterion'),
  at('indicators.3.base', '6:30:64', 'unlike-criterion'),
  at('indicators.4.share', true, 'share-without-percent'),
  at('indicators.14.share', true, 'share-without-percent'),
  at('indicators.3.previousNo', '90', 'unknown-review-row'),
  at('indicators.3.partOf', 'everything', 'unknown-indicator'),
  at('indicators.3.partOf', 'pension-coverage', 'unknown-indicator'),
  at('review', null, 'unknown-review-row', 'indicators.0.previousNo'),
  at('review.rows.11.actual', '二成七', 'unreadable-actual'),
  at('review.rows.11.criterion', '?', 'unreadable-criterion'),
  at('review.rows.11.base', '?', 'unreadable-base'),
  at('review.rows.11.target', '?', 'unreadable-target'),
  at('review.rows.12.actual', '36:64', 'unlike-criterion'),
  at('conflicts.0.indicatorId', 'jobs', 'unknown-indicator'),
  at('tasks.1.id', 'urban-jobs', 'duplicate-id'),
  at('tasks.1.contents.0.id', 'task-1', 'duplicate-id'),
  at('specialTargets.3.id', 'postdocs', 'duplicate-id', 'specialTargets.4.id'),
  at('specialTargets.3.criterion', '1000名左右吧', 'unreadable-criterion'),
  at('specialTargets.3.taskId', 'task-10', 'unknown-task'),
  at('specialTargets.3.link.indicatorId', 'doctors', 'unknown-indicator'),
  at('conflicts.0.used', '13 万人', 'used-not-stated'),
  at('conflicts.0.statements', [statement, statement], 'nothing-disagrees'),
  at('crossChecks.1.id', 'V42', 'duplicate-id'),
  at('crossChecks.1.holds', 'n12 <= n13', 'expression-no-figure'),
  at('crossChecks.1.holds', 'n12 <= n11; alert(1)', 'expression-character'),
  at('crossChecks.1.holds', 'n12 <= ', 'expression-ends'),
  at('crossChecks.1.holds', 'n12 <= n11 n11', 'expression-unexpected'),
  at('crossChecks.1.holds', 'n12 - n11', 'expression-no-test'),
  at('crossChecks.1.holds', 'n12 <= (n11 > n12) + 1', 'expression-no-amount'),
  at('crossChecks.1.holds', `${'('.repeat(31)}n12 <= n11${')'.repeat(31)}`, 'expression-nested'),
  at('crossChecks.1.holds', 'n12 <= 20', 'unused-operand', 'crossChecks.1.operands.1.name'),
  at('crossChecks.1.at', 'n13', 'not-an-indicator'),
  at('crossChecks.0.at', 'postdocs', 'not-an-indicator'),
  at('crossChecks.1.message.zh', '{n12} 多于 {n13}', 'unknown-place'),
  at('crossChecks.1.operands.1.name', 'n12', 'taken-name'),
  at('crossChecks.1.operands.1.name', 'half', 'taken-name'),
  at('crossChecks.1.operands.1.indicator', 'jobs', 'unknown-indicator'),
  at('crossChecks.2.operands.2.review', '90', 'unknown-review-row'),
  at('crossChecks.1.operands.1', { name: 'n11' }, 'operand-source'),
  at('crossChecks.1.operands.1.review', '12', 'operand-source', 'crossChecks.1.operands.1'),
  at('crossChecks.1.operands.1.part', 1, 'no-such-part', 'crossChecks.1.operands.1'),
  at('crossChecks.8.operands.1.part', 4, 'no-such-part', 'crossChecks.8.operands.1'),
  at('crossChecks.8.operands.1.part', undefined, 'no-such-part', 'crossChecks.8.operands.1'),
];
