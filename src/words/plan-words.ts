/** What is wrong with a plan file: where, what, and what to do. */
import type { PlanProblem, PlanProblemCode } from '../plan/plan-problem';
import type { JsonToken } from '../plan/scan-json';
import { planPlaceWords, shownText } from './plan-field-words';
import type { InLanguages, Language } from './language';

/** `value` stands there, `wanted` may stand there; both fit for a sentence. */
type Sentence = (value: string, wanted: readonly string[]) => string;

/** Types of the schema and tokens of JSON in words; other things that are wanted are said as they are. */
const thingWords: InLanguages<
  Readonly<Record<JsonToken | 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null', string>>
> = {
  'zh-CN': {
    object: '花括号 { } 括起的一组内容',
    array: '方括号 [ ] 括起的列表',
    string: '引号括起的文本',
    integer: '整数',
    number: '数字',
    boolean: '真假值 true 或 false',
    null: '空值 null',
    value: '一个值',
    key: '引号括起的名称',
    ':': '冒号“:”',
    ',': '逗号“,”',
    '}': '右花括号“}”',
    ']': '右方括号“]”',
    end: '文件结尾',
  },
  'en-US': {
    object: 'a group in braces { }',
    array: 'a list in brackets [ ]',
    string: 'a text in quotes',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    null: 'null',
    value: 'a value',
    key: 'a name in quotes',
    ':': 'a colon “:”',
    ',': 'a comma “,”',
    '}': 'a closing brace “}”',
    ']': 'a closing bracket “]”',
    end: 'the end of the file',
  },
};

const sentences: InLanguages<Readonly<Record<PlanProblemCode, Sentence>>> = {
  'zh-CN': {
    'too-large': (value, [most]) => `文件过大（${value} 个字符，最多 ${most}）。请确认选对了文件。`,
    'not-utf8': () => '文件不是 UTF-8 编码的文本，汉字已无法读出。请在编辑器中另存为 UTF-8 后再试。',
    'empty-file': () => '文件是空的。请确认选对了文件。',
    'not-json': (value, wanted) => `这里应是${wanted.join('或')}，却是“${value}”。请检查前后的引号、逗号和括号。`,
    'ends-early': (_, wanted) => `文件到此结束，这里还应有${wanted.join('或')}。文件可能不完整，请检查。`,
    'full-width-sign': (value, wanted) => `这里应是${wanted.join('或')}，却是全角符号「${value}」。请改用半角符号。`,
    'comma-too-many': (value) => `“${value}”前面多了一个逗号。请删去。`,
    'open-text': () => '从这里开始的文本缺少右引号。请补上半角引号 "；文本中不能直接换行。',
    'bad-escape': () => '反斜杠 \\ 后面的写法不认识。文本中的反斜杠请写成 \\\\，引号写成 \\"。',
    'control-in-text': () => '文本中有制表符或控制字符。请删除，或改为空格。',
    'bad-key': (value) => `名称“${value}”过长或含看不见的字符。请删除这一项。`,
    'duplicate-key': (value) => `“${value}”在同一组里写了两次，不知以哪个为准。请删去一个。`,
    'too-deep': () => '括号嵌套过深。规划文件没有这么多层，请检查是否漏了右括号。',
    'too-many-entries': () => '到这里内容已过多，规划文件没有这么多。请确认选对了文件。',
    'not-a-plan': () => '这不是规划文件。规划文件是以 { 开头的 JSON 文本，有 format 和 indicators。请确认选对了文件。',
    'missing-field': (_, wanted) => `缺少这一项。请补上：${wanted.join('、')}。`,
    'unknown-key': (value) => `不认识“${value}”这一项。请删除，或改正拼写。`,
    'wrong-type': (value, wanted) => `应是${wanted.join('或')}，现在是${value}。请改正。`,
    'number-for-text': (value) => `数值 ${value} 应写成文本：加上引号，与规划所印完全一致，例如 "62.86"、"3.0"。`,
    'not-listed': (value, wanted) => `${value} 不在可选范围内。请从这些中选一个：${wanted.join('、')}。`,
    'bad-id': (value) => `标识“${value}”不合规。请用小写字母开头，只用小写字母、数字和连字符，至少两个字符。`,
    'bad-check-id': (value) => `标识“${value}”不合规。请用大写字母开头，只用大写字母、数字和连字符，例如 V43。`,
    'bad-name': (value) => `名称“${value}”不合规。请用小写字母开头，只用字母和数字，例如 n12。`,
    'blank-text': () => '没有内容，或以空格开头。请填写。',
    'hidden-character': (value) => `含有看不见的字符（${value}）。请删除后重新输入。`,
    'too-long-text': (value, [most]) => `过长（${value} 个字符，最多 ${most}）。请缩短。`,
    'too-few': (value, [least]) => `只有 ${value} 项，至少应有 ${least} 项。请补上。`,
    'too-many': (value, [most]) => `有 ${value} 项，最多 ${most} 项。请删减或分成几个规划。`,
    'out-of-range': (value, wanted) => `${value} 超出范围（应 ${wanted.join(' 且 ')}）。请改正。`,
    'duplicate-id': (value) => `标识“${value}”重复。标识应唯一，请改正其中一项。`,
    'duplicate-no': (value) => `序号“${value}”重复。请改正其中一项。`,
    years: (value, [most]) => `规划期 ${value} 有误。末年应晚于基年，且不超过 ${most} 年。`,
    'review-years': (value, [baseYear]) => `上期 ${value} 有误。上期末年应晚于上期基年，且不晚于本期基年 ${baseYear}。`,
    'unreadable-base': (value) => `看不懂基数“${value}”。请按原样写数值，例如 59.86、[12.86]、6:30:64；缺失写 --。`,
    'unreadable-target': (value) =>
      `看不懂目标“${value}”。请按原样书写，例如 62.86、<3.0、[13]；规划确以文字表述的，在出处的原文中引用同样的文字。`,
    'unreadable-criterion': (value) =>
      `看不懂判定标准“${value}”。请写成 ≥62.86、<3.0、Σ≥13、Π≥13.5、[+1]、7.4:38:54.6、3-5 或 年均增长6.5%。`,
    'unreadable-actual': (value) => `看不懂完成数“${value}”。请按原样写数值，例如 59.86、[12.86]、6:30:64；缺失写 --。`,
    'other-kind': (value, [criterion, kind]) =>
      `目标类型 ${value} 与判定标准“${criterion}”不一致，后者是 ${kind}。请改正其中之一。`,
    'words-for-number': (value, [target]) =>
      `目标类型 ${value} 只用于函数看不懂的文字目标，“${target}”可以判定。请写判定标准和相应的目标类型。`,
    'base-year': (value, [endYear]) => `基数年份 ${value} 不早于末年 ${endYear}。请写基数所属的年份。`,
    'other-measure': (value, [criterion]) =>
      `指标性质 ${value} 与判定标准“${criterion}”不一致：composition 只用于构成比例，构成比例也只用它。请改正其中之一。`,
    'other-direction': (value, [criterion, direction]) =>
      `方向 ${value} 与判定标准“${criterion}”相反，应为 ${direction}。请改正其中之一。`,
    'unlike-criterion': (value, [criterion]) =>
      `“${value}”与判定标准“${criterion}”写法不同，无法比较：构成比例应有同样多的部分，数值应对数值。请改正其中之一。`,
    'share-without-percent': () => '标为占比，单位却不是 %。占比的单位应为 %；不是占比请改为 false。',
    'unknown-indicator': (value) => `没有标识为“${value}”的指标。请改正。`,
    'unknown-review-row': (value) => `上期完成情况中没有序号“${value}”。请改正，或填 null。`,
    'unknown-task': (value) => `没有标识为“${value}”的重大任务。请改正，或填 null。`,
    'used-not-stated': (value) => `采用值“${value}”不在所列说法之中。请从中选一个，逐字相同。`,
    'nothing-disagrees': (value) => `各处说法都是“${value}”，并无不一致。请补上不同的说法，或删除这一条。`,
    'expression-too-long': (value) => `关系式过长（${value} 个字符，最多 500）。请缩短，或分成几条。`,
    'expression-character': (value, [place]) =>
      `关系式第 ${place} 个字符“${value}”不能用。只用各数的名称、数字、+ - * / ( )、< <= > >= = !=、and or not。`,
    'expression-unexpected': (value, [place]) => `关系式第 ${place} 个字符处的“${value}”不该在这里。请检查前后和括号。`,
    'expression-ends': () => '关系式没有写完，或缺右括号。请补上。',
    'expression-nested': (_, [place]) => `关系式第 ${place} 个字符处括号嵌套过深。请写得简单些，或分成几条。`,
    'expression-no-test': (_, [place]) =>
      `关系式第 ${place} 个字符之前应是可判断真假的比较，例如 a <= b，现在只是一个数。请补上比较。`,
    'expression-no-amount': (_, [place]) => `关系式第 ${place} 个字符之前应是一个数，现在是比较。请去掉多余的比较。`,
    'expression-no-figure': (value, [place, names]) =>
      `关系式第 ${place} 个字符处的“${value}”不在各数之中。可用：${names}。请改正，或在 operands 中补上。`,
    'taken-name': (value) => `名称“${value}”已用过，或是关系式的用词。请换一个名称。`,
    'operand-source': (value) => `“${value}”应写明出自 indicator、review、figure 之一，且只写一个。请改正。`,
    'no-such-part': (value, [parts]) =>
      parts === '0'
        ? `这不是构成比例，没有第 ${value} 部分。请删去 part。`
        : `构成比例有 ${parts} 部分，part 应为 1 至 ${parts}。请改正。`,
    'unused-operand': (value) => `关系式中没有用到“${value}”。请用上，或删去这个数。`,
    'not-an-indicator': (value, [names]) => `“${value}”不是出自 indicator 的数，问题无处显示。请从中选一个：${names}。`,
    'unknown-place': (value, [names]) => `说明中的“{${value}}”不是各数的名称。可用：${names}。请改正。`,
    more: (value) => `至少另有 ${value} 处问题未列出。请先改正以上各处。`,
  },
  'en-US': {
    'too-large': (value, [most]) =>
      `The file is too large (${value} characters; at most ${most}). Make sure it is the right one.`,
    'not-utf8': () =>
      'The file is no text in UTF-8, so its Chinese is lost. Save it as UTF-8 in an editor and try again.',
    'empty-file': () => 'The file is empty. Make sure it is the right one.',
    'not-json': (value, wanted) =>
      `There should be ${wanted.join(' or ')}, but there is “${value}”. Check the quotes, commas and brackets around it.`,
    'ends-early': (_, wanted) =>
      `The file ends here, where ${wanted.join(' or ')} should follow. It may be incomplete; check it.`,
    'full-width-sign': (value, wanted) =>
      `There is the full-width sign ${value} instead of ${wanted.join(' or ')}. Use the plain sign.`,
    'comma-too-many': (value) => `There is a comma too many before “${value}”. Remove it.`,
    'open-text': () =>
      'The text that begins here has no closing quote. Add the plain quote "; a text cannot run over a line.',
    'bad-escape': () => 'What follows the backslash \\ is not known. Write a backslash as \\\\ and a quote as \\".',
    'control-in-text': () => 'The text holds a tab or a control character. Remove it or use a space.',
    'bad-key': (value) => `The name “${value}” is too long or holds invisible characters. Remove the entry.`,
    'duplicate-key': (value) => `“${value}” stands twice in one group, so it is unclear which counts. Remove one.`,
    'too-deep': () => 'Too many brackets inside each other. A plan file has fewer; look for a missing closing one.',
    'too-many-entries': () => 'Too much up to here; no plan file holds that. Make sure it is the right one.',
    'not-a-plan': () =>
      'This is no plan file. A plan file is JSON text that begins with { and has a format and indicators. Make sure it is the right one.',
    'missing-field': (_, wanted) => `Missing. Add it: ${wanted.join(', ')}.`,
    'unknown-key': (value) => `“${value}” is not known. Remove it or correct its spelling.`,
    'wrong-type': (value, wanted) => `This should be ${wanted.join(' or ')}, but is ${value}. Correct it.`,
    'number-for-text': (value) =>
      `The figure ${value} should be a text: put quotes around it, exactly as printed, such as "62.86", "3.0".`,
    'not-listed': (value, wanted) => `${value} is not among the choices. Take one of: ${wanted.join(', ')}.`,
    'bad-id': (value) =>
      `The id “${value}” will not do. Begin with a small letter; only small letters, digits and hyphens; two at least.`,
    'bad-check-id': (value) =>
      `The id “${value}” will not do. Begin with a capital letter; only capital letters, digits and hyphens, as in V43.`,
    'bad-name': (value) =>
      `The name “${value}” will not do. Begin with a small letter; only letters and digits, as in n12.`,
    'blank-text': () => 'Empty, or begins with a space. Fill it in.',
    'hidden-character': (value) => `Holds an invisible character (${value}). Delete it and type the text again.`,
    'too-long-text': (value, [most]) => `Too long (${value} characters; at most ${most}). Shorten it.`,
    'too-few': (value, [least]) => `${value} of them; at least ${least} needed. Add what is missing.`,
    'too-many': (value, [most]) => `${value} of them; at most ${most} are allowed. Remove some or make several plans.`,
    'out-of-range': (value, wanted) => `${value} is out of range (${wanted.join(' and ')}). Correct it.`,
    'duplicate-id': (value) => `The id “${value}” stands twice. Each needs its own; correct one of them.`,
    'duplicate-no': (value) => `The number “${value}” stands twice. Correct one of them.`,
    years: (value, [most]) =>
      `The period ${value} is wrong. The end year comes after the base year, by at most ${most} years.`,
    'review-years': (value, [baseYear]) =>
      `The earlier period ${value} is wrong. It ends after its base year and not after this plan's base year ${baseYear}.`,
    'unreadable-base': (value) =>
      `The base “${value}” is not understood. Write it as printed, such as 59.86, [12.86], 6:30:64; a missing one is --.`,
    'unreadable-target': (value) =>
      `The target “${value}” is not understood. Write it as printed, such as 62.86, <3.0, [13]; if the plan says it in words, quote the same words in sources.`,
    'unreadable-criterion': (value) =>
      `The criterion “${value}” is not understood. Write ≥62.86, <3.0, Σ≥13, Π≥13.5, [+1], 7.4:38:54.6, 3-5 or 年均增长6.5%.`,
    'unreadable-actual': (value) =>
      `The result “${value}” is not understood. Write it as printed, such as 59.86, [12.86], 6:30:64; a missing one is --.`,
    'other-kind': (value, [criterion, kind]) =>
      `The kind ${value} does not agree with the criterion “${criterion}”, which is ${kind}. Correct one of them.`,
    'words-for-number': (value, [target]) =>
      `The kind ${value} is for targets that no function reads; “${target}” can be judged. Write its criterion and kind.`,
    'base-year': (value, [endYear]) =>
      `The base is of ${value}, which is not before the end year ${endYear}. Write the year that the base is of.`,
    'other-measure': (value, [criterion]) =>
      `The measure ${value} does not agree with the criterion “${criterion}”: composition is for compositions, and they take no other. Correct one of them.`,
    'other-direction': (value, [criterion, direction]) =>
      `The direction ${value} is against the criterion “${criterion}”, which wants ${direction}. Correct one of them.`,
    'unlike-criterion': (value, [criterion]) =>
      `“${value}” cannot be compared with the criterion “${criterion}”: compositions need as many parts, a number needs a number. Correct one of them.`,
    'share-without-percent': () => 'Marked as a share, but its unit is not %. Correct the unit, or write false.',
    'unknown-indicator': (value) => `There is no indicator with the id “${value}”. Correct it.`,
    'unknown-review-row': (value) => `The previous results have no number “${value}”. Correct it or write null.`,
    'unknown-task': (value) => `There is no task with the id “${value}”. Correct it or write null.`,
    'used-not-stated': (value) =>
      `The value in use “${value}” is not among the statements. Take one of them, word for word.`,
    'nothing-disagrees': (value) =>
      `All statements say “${value}”; nothing disagrees. Add the other statement or remove this entry.`,
    'expression-too-long': (value) =>
      `The expression is too long (${value} characters; at most 500). Shorten it or make several checks.`,
    'expression-character': (value, [place]) =>
      `Character ${place} of the expression, “${value}”, cannot be used. Use the figures’ names, digits, + - * / ( ), < <= > >= = !=, and or not.`,
    'expression-unexpected': (value, [place]) =>
      `“${value}” at character ${place} of the expression should not be there. Check what stands around it, and the brackets.`,
    'expression-ends': () => 'The expression is not finished, or a closing bracket is missing. Complete it.',
    'expression-nested': (_, [place]) =>
      `Too many brackets inside one another at character ${place} of the expression. Make it simpler, or make several checks.`,
    'expression-no-test': (_, [place]) =>
      `Before character ${place} of the expression there should be a comparison such as a <= b, not just a number. Add it.`,
    'expression-no-amount': (_, [place]) =>
      `Before character ${place} of the expression there should be a number, not a comparison. Take the comparison out.`,
    'expression-no-figure': (value, [place, names]) =>
      `“${value}” at character ${place} of the expression is none of its figures (${names}). Correct it, or add it to operands.`,
    'taken-name': (value) => `The name “${value}” is used already, or is a word of the expressions. Take another.`,
    'operand-source': (value) =>
      `“${value}” needs exactly one of indicator, review and figure to say where it comes from. Correct it.`,
    'no-such-part': (value, [parts]) =>
      parts === '0'
        ? `This is no composition and has no part ${value}. Remove part.`
        : `The composition has ${parts} parts; part is 1 to ${parts}. Correct it.`,
    'unused-operand': (value) => `The expression does not use “${value}”. Use it, or remove the figure.`,
    'not-an-indicator': (value, [names]) =>
      `“${value}” is no figure of an indicator, so nothing could show there. Take one of: ${names}.`,
    'unknown-place': (value, [names]) => `“{${value}}” in the message is none of the figures (${names}). Correct it.`,
    more: (value) => `At least ${value} more problems are not listed. Correct those above first.`,
  },
};

/** One sentence with its place: `指标第 4 项“4 户籍…” · 目标（indicators[3].target）：看不懂…`. */
export function planProblemSentence(language: Language, { code, path, row, at, value, wanted }: PlanProblem): string {
  const say = (text: string) => thing(language, text);
  const where = at ? lineWords[language](at.line, at.column) : planPlaceWords(language, path, row);
  const what = sentences[language][code](code === 'wrong-type' ? say(value) : shownText(value), wanted.map(say));
  return where === '' ? what : `${where}${language === 'zh-CN' ? '：' : ': '}${what}`;
}

const lineWords: InLanguages<(line: number, column: number) => string> = {
  'zh-CN': (line, column) => `第 ${line} 行第 ${column} 个字符`,
  'en-US': (line, column) => `Line ${line}, character ${column}`,
};

function thing(language: Language, text: string): string {
  const words: Readonly<Record<string, string>> = thingWords[language];
  return Object.hasOwn(words, text) ? (words[text] ?? text) : shownText(text);
}
