/** The tool 按名称取数: a table of the office's own, matched by the names of the indicators. */
import type { InLanguages } from './language';

export interface PasteWords {
  readonly title: string;
  readonly intro: string;
  readonly readSelection: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly readText: string;
  readonly reading: string;
  /** Where a table has no years in its headers. */
  readonly noPeriods: string;
  readonly forColumn: string;
  readonly choose: string;
  readonly from: (place: string) => string;
  readonly periods: (periods: string) => string;
  readonly leftOut: (headers: string) => string;
  readonly summary: (matched: number, doubtful: number, unknown: number) => string;
  readonly nothing: string;
  readonly kinds: {
    readonly ambiguous: (names: string) => string;
    readonly repeated: (name: string) => string;
    readonly unknown: string;
  };
  /** A special target, which has a sheet of its own. */
  readonly special: (name: string) => string;
  readonly noName: string;
  readonly same: string;
  readonly errorValue: string;
  readonly noPlace: string;
  readonly blank: string;
  /** A value that is written over, and what takes its place. */
  readonly becomes: (before: string, after: string) => string;
  readonly take: (cells: number, overwritten: number) => string;
  readonly taking: string;
  readonly nothingToTake: string;
  readonly listed: string;
}

const zh: PasteWords = {
  title: '按名称取数',
  intro: '从本单位的表格取数：按指标、专项目标的名称或别名匹配行，按表头年份匹配列，不看位置。先预览，再写入。',
  readSelection: '读取选中区域',
  paste: '或粘贴表格内容',
  pasteHint: '从 Excel 或 Word 复制后粘贴在这里，含指标名称和年份表头。',
  readText: '读取粘贴内容',
  reading: '正在比对…',
  noPeriods: '表头中没有找到年份。只有一列数据时，请选择它的年份。',
  forColumn: '这列数据的年份',
  choose: '请选择',
  from: (place) => `读取自 ${place}`,
  periods: (periods) => `识别的列：${periods}`,
  leftOut: (headers) => `没有采用的列（不在规划期内、重复或不是实际数）：${headers}`,
  summary: (matched, doubtful, unknown) => `匹配 ${matched} 行，不能确定 ${doubtful} 行，未识别 ${unknown} 行。`,
  nothing: '没有找到含数据的行。请检查是否选全了指标名称和数据。',
  kinds: {
    ambiguous: (names) => `可能是：${names}。请在表中写明序号和名称。`,
    repeated: (name) => `表中有多行都是“${name}”，不能确定取哪一行。`,
    unknown: '规划中没有这个指标或专项目标的名称或别名，不取。',
  },
  special: (name) => `专项目标“${name}”`,
  noName: '（没有名称）',
  same: '相同',
  errorValue: '错误值，不取',
  noPlace: '工作簿没有这一期，不取',
  blank: '空',
  becomes: (before, after) => `${before} → ${after}`,
  take: (cells, overwritten) => `写入 ${cells} 个${overwritten > 0 ? `（其中改写 ${overwritten} 个）` : ''}`,
  taking: '正在写入…',
  nothingToTake: '没有需要写入的数据',
  listed: '、',
};

const en: PasteWords = {
  title: 'Take figures by name',
  intro:
    'Figures from a table of your own: rows are matched by the names or aliases of indicators and special targets, columns by the years in their headers, never by place. Preview first, then write.',
  readSelection: 'Read what is selected',
  paste: 'Or paste the table',
  pasteHint: 'Copied from Excel or Word, with indicator names and a header row of years.',
  readText: 'Read what is pasted',
  reading: 'Comparing…',
  noPeriods: 'No years were found in the headers. If there is one column of figures only, choose its year.',
  forColumn: 'Year of that column',
  choose: 'Choose',
  from: (place) => `Read from ${place}`,
  periods: (periods) => `Columns found: ${periods}`,
  leftOut: (headers) => `Columns left out (outside the plan’s years, twice, or no actuals): ${headers}`,
  summary: (matched, doubtful, unknown) => `Rows matched: ${matched}; not certain: ${doubtful}; unknown: ${unknown}.`,
  nothing: 'No rows with figures were found. Are the names and the figures both selected?',
  kinds: {
    ambiguous: (names) => `May be: ${names}. Put the number before the name in your table.`,
    repeated: (name) => `Several rows are “${name}”; which one holds is not certain.`,
    unknown: 'No indicator or special target of the plan has this name or alias; not taken.',
  },
  special: (name) => `special target “${name}”`,
  noName: '(no name)',
  same: 'same',
  errorValue: 'error value, not taken',
  noPlace: 'no such period in this workbook, not taken',
  blank: 'blank',
  becomes: (before, after) => `${before} → ${after}`,
  take: (cells, overwritten) => `Write ${cells}${overwritten > 0 ? ` (${overwritten} over other values)` : ''}`,
  taking: 'Writing…',
  nothingToTake: 'Nothing to write',
  listed: ', ',
};

export const pasteWords: InLanguages<PasteWords> = { 'zh-CN': zh, 'en-US': en };
