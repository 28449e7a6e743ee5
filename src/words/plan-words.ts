/** What is wrong with a plan file: what, where, what to do. */
import type { PlanProblem, PlanProblemCode } from '../plan/plan-problem';
import type { InLanguages, Language } from './language';

const words: InLanguages<Readonly<Record<PlanProblemCode, (value: string) => string>>> = {
  'zh-CN': {
    'too-large': (value) => `文件过大（${value} 个字符）。请确认选对了文件。`,
    'too-deep': (value) => `嵌套过深（${value} 层）。规划文件没有这么多层，请检查。`,
    'not-json': (value) => `不是有效的 JSON：${value}。请检查括号、引号和逗号。`,
    'forbidden-key': (value) => `不允许的键“${value}”。请删除。`,
    schema: (value) => `不符合规划文件格式：${value}`,
    'unknown-key': (value) => `不认识的键“${value}”。请删除或改正拼写。`,
    'duplicate-id': (value) => `标识“${value}”重复。每项指标的标识应唯一。`,
    'duplicate-no': (value) => `序号“${value}”重复。请改正其中一项。`,
    years: (value) => `年份有误（${value}）。末年应晚于基年，且不超过 50 年。`,
    unreadable: (value) => `看不懂“${value}”。请按规划文件格式说明书写。`,
    'other-kind': (value) => `目标类型与判定标准不一致（${value}）。请改正其中之一。`,
    'unknown-indicator': (value) => `没有标识为“${value}”的指标。请改正引用。`,
    'unknown-review-row': (value) => `上期完成情况中没有序号“${value}”。请改正或填 null。`,
    'used-not-stated': (value) => `采用值“${value}”不在所列说法之中。请从中选一个。`,
  },
  'en-US': {
    'too-large': (value) => `The file is too large (${value} characters). Make sure it is the right one.`,
    'too-deep': (value) => `Nested too deeply (${value} levels). A plan file has fewer; check it.`,
    'not-json': (value) => `Not valid JSON: ${value}. Check brackets, quotes and commas.`,
    'forbidden-key': (value) => `The key “${value}” is not allowed. Remove it.`,
    schema: (value) => `Not a plan file: ${value}`,
    'unknown-key': (value) => `The key “${value}” is not known. Remove it or correct its spelling.`,
    'duplicate-id': (value) => `The id “${value}” stands twice. Each indicator needs its own.`,
    'duplicate-no': (value) => `The number “${value}” stands twice. Correct one of them.`,
    years: (value) => `The years are wrong (${value}). The end year comes after the base year, by at most 50 years.`,
    unreadable: (value) => `“${value}” is not understood. Write it as the plan file format says.`,
    'other-kind': (value) => `Kind and criterion do not agree (${value}). Correct one of them.`,
    'unknown-indicator': (value) => `There is no indicator with the id “${value}”. Correct the reference.`,
    'unknown-review-row': (value) => `The review has no row “${value}”. Correct it or write null.`,
    'used-not-stated': (value) => `The value in use “${value}” is not among the statements. Choose one of them.`,
  },
};

export function planProblemSentence(language: Language, { code, path, place, value }: PlanProblem): string {
  const where = [path, place].filter(Boolean).join(language === 'zh-CN' ? '，' : ', ');
  const colon = language === 'zh-CN' ? '：' : ': ';
  return (where === '' ? '' : where + colon) + words[language][code](value);
}
