/** The pane's part for plans that come from a table or a file, and for saving one. */
import type { Attribute, IndicatorKind } from '../plan/plan';
import type { AskedOf } from '../plan/from-table/draft';
import type { ColumnRole } from '../plan/from-table/headers';
import type { TableProblem } from '../plan/from-table/pasted-table';
import type { RowChoice, RowKind } from '../plan/from-table/rows';
import type { CellFate } from '../plan/from-table/understand';
import type { SheetProblemCode } from './definition-words';
import type { InLanguages } from './language';

export type NotUnderstoodWhy = Extract<CellFate, { readonly state: 'not-understood' }>['why'];

export interface PlanSourceWords {
  readonly back: string;
  readonly fromTable: string;
  readonly table: {
    readonly intro: string;
    readonly readSelection: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly problems: Readonly<Record<TableProblem['code'], (found: number, most: number) => string>>;
    readonly found: (indicators: number, groups: number, place: string) => string;
    readonly noIndicators: string;
    readonly columns: (roles: string) => string;
    readonly columnsHint: string;
    readonly column: (letter: string, header: string) => string;
    readonly roles: Readonly<Record<ColumnRole, string>>;
    readonly notUnderstood: (count: number) => string;
    readonly allUnderstood: string;
    readonly why: Readonly<Record<NotUnderstoodWhy, string>>;
    readonly rows: (count: number) => string;
    readonly row: (row: string, text: string) => string;
    readonly kinds: Readonly<Record<RowKind, string>>;
    readonly rowChoices: Readonly<Record<RowChoice, string>>;
    readonly asUnderstood: (kind: string) => string;
    readonly renumbered: string;
    readonly indicators: (count: number) => string;
    readonly judged: (criterion: string) => string;
    readonly notJudged: string;
    readonly leftOut: string;
    readonly toAsk: string;
    readonly fromTo: (base: string, target: string, judged: string) => string;
    readonly attributes: Readonly<Record<Attribute, string>>;
  };
  readonly questions: {
    readonly title: (count: number) => string;
    readonly proposals: string;
    readonly planTitle: string;
    readonly baseYear: string;
    readonly endYear: string;
    readonly mark: (marks: string) => string;
    readonly markHint: string;
    readonly ask: Readonly<Record<AskedOf, (about: string, base: string) => string>>;
    readonly answers: Readonly<Partial<Record<IndicatorKind, string>>>;
    readonly choose: string;
    readonly leaveOut: string;
    readonly putBack: string;
    readonly isUnit: string;
    readonly isName: string;
    readonly wordsHint: string;
    readonly open: (count: number) => string;
  };
  readonly previous: { readonly title: string; readonly hint: string; readonly remove: string };
  readonly use: string;
  readonly using: string;
  readonly problems: string;
  readonly file: {
    readonly open: string;
    readonly openHint: string;
    readonly choose: string;
    readonly tooLarge: string;
    readonly unreadable: string;
    readonly definition: string;
    readonly definitionHint: string;
    readonly write: string;
    readonly written: (sheet: string) => string;
    readonly read: string;
    readonly save: (plan: string) => string;
    readonly saveHint: string;
    readonly show: string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly download: string;
  };
  readonly sheetProblems: Readonly<Record<SheetProblemCode, (value: string) => string>>;
  readonly atCell: (sheet: string, cell: string, sentence: string) => string;
}

export const planSourceWords: InLanguages<PlanSourceWords> = {
  'zh-CN': {
    back: '返回',
    fromTable: '从表格新建规划',
    table: {
      intro: '选中规划的指标表（例如从文件粘贴来的专栏），或把表格文字粘贴到下面。数据不离开本机。',
      readSelection: '读取选中的单元格',
      paste: '粘贴表格文字',
      pasteHint: '从 Word、PDF 或网页复制的表格，各列之间为制表符。',
      problems: {
        nothing: () => '选中的地方没有内容。请选中整张指标表，连同表头和注。',
        'too-long': (found, most) => `文字过长（${found} 个字符，最多 ${most}）。请只粘贴指标表。`,
        'too-many-rows': (found, most) => `行数过多（${found} 行，最多 ${most}）。请只选指标表。`,
        'too-many-columns': (found, most) => `列数过多（${found} 列，最多 ${most}）。请只选指标表。`,
        'too-many-cells': (found, most) => `单元格过多（${found} 个，最多 ${most}）。请只选指标表。`,
        'areas-differ': (found) => `选中了 ${found} 块区域，列不一致。请选列相同的区域，或只选一块。`,
      },
      found: (indicators, groups, place) =>
        `${place === '' ? '' : `${place}：`}识别出 ${indicators} 项指标，${groups} 个类别。`,
      noIndicators: '没有识别出指标。请在下面指明哪一列是指标、哪一列是目标。',
      columns: (roles) => `各列：${roles}`,
      columnsHint: '识别有误的列请改选。',
      column: (letter, header) => (header === '' ? `第 ${letter} 列` : `第 ${letter} 列“${header}”`),
      roles: {
        no: '序号',
        group: '类别',
        name: '指标',
        unit: '单位',
        base: '基数',
        target: '目标',
        change: '年均或累计',
        actual: '完成数',
        attribute: '属性',
        issuer: '下达单位',
        department: '责任科室',
        kept: '不用，原文留在出处',
      },
      notUnderstood: (count) => `没有看懂的单元格（${count}）`,
      allUnderstood: '每个单元格都已看懂。',
      why: {
        row: '这一行没有归入规划',
        hidden: '隐藏的行，没有列入规划',
        note: '注释没有看懂',
        date: 'Excel 已当作日期或时间，请在表中改为文本重填',
        error: '单元格是错误值',
        attribute: '属性应为约束性或预期性',
        sum: '合计行，不是指标；确是指标的，请把名称写全',
        half: '表格左右并排，右半部分没有读取，请接到左半下方再选',
      },
      rows: (count) => `各行（${count}）`,
      row: (row, text) => `第 ${row} 行：${text}`,
      kinds: {
        blank: '空行',
        title: '标题',
        head: '表头',
        'head-again': '重复的表头',
        page: '分页',
        note: '注',
        unit: '单位行',
        group: '类别',
        indicator: '指标',
        'joins-next': '接下一行',
        'left-out': '不用',
        'not-understood': '没有看懂',
      },
      rowChoices: { group: '是类别', 'joins-next': '接下一行', 'left-out': '不用' },
      asUnderstood: (kind) => `识别为：${kind}`,
      renumbered: '序号缺失或重复，已按顺序重编；原序号留在出处。',
      indicators: (count) => `指标（${count}）`,
      judged: (criterion) => `判定 ${criterion}`,
      notJudged: '文字目标，不作判定',
      leftOut: '不列入规划',
      toAsk: '待回答',
      fromTo: (base, target, judged) => `${base} → ${target}，${judged}`,
      attributes: { binding: '约束性', expected: '预期性' },
    },
    questions: {
      title: (count) => (count === 0 ? '补充' : `待确认（${count}）`),
      proposals: '其余按建议',
      planTitle: '规划名称',
      baseYear: '基年',
      endYear: '末年',
      mark: (marks) => `带“${marks}”的指标由谁下达`,
      markHint: '表中没有注明；留空表示不标。',
      ask: {
        sense: (about, base) => `目标 ${about}（基数 ${base}）怎样才算完成？`,
        bracket: (about) => `${about} 是什么？`,
        rate: (about) => `${about} 是什么？`,
        target: () => '没有目标。请填写，或不列入规划。',
        words: (about) => `“${about}”是文字目标，不作判定。能用数判定的请写出判定标准，例如 ≥7。`,
        unit: (about) => `“${about}”是单位吗？`,
        name: () => '没有名称。不能列入规划，请在表中补上。',
        base: (about) => `基数“${about}”看不懂。请按规划所印填写，没有就填 --。`,
      },
      answers: {
        lower: '不低于目标（达到或守住）',
        upper: '不高于目标（降到或控制住）',
        cumulative: '规划期累计数',
        compound: '累计降低率（%）',
        increment: '比基数的增量',
        growth: '年均增长率（%）',
      },
      choose: '请选择',
      leaveOut: '不列入规划',
      putBack: '改回',
      isUnit: '是单位',
      isName: '是名称的一部分',
      wordsHint: '留空即不作判定。',
      open: (count) => `还有 ${count} 个问题没有回答。`,
    },
    previous: {
      title: '上期完成情况（可选）',
      hint: '另选一张带“完成”列的表（例如专栏1），作为上期完成情况收入规划。',
      remove: '不用上期表',
    },
    use: '用这份规划',
    using: '正在检查…',
    problems: '还不能用：',
    file: {
      open: '打开规划文件',
      openHint: 'JSON 格式。文件只在本机读取。',
      choose: '选择文件…',
      tooLarge: '文件过大。请确认选对了文件。',
      unreadable: '文件没有读出。请确认它没有被移动，再试一次。',
      definition: '定义表',
      definitionHint: '把整份规划写成一张新工作表，可增删改；改好后切换到那张表，点“读回定义表”。',
      write: '写成定义表',
      written: (sheet) => `已写到新工作表“${sheet}”。`,
      read: '读回定义表',
      save: (plan) => `保存：${plan}`,
      saveHint: '复制下面的文字，用记事本另存为 .json 文件（UTF-8 编码）。',
      show: '显示规划文件的文字',
      text: '规划文件的文字',
      copy: '复制',
      copied: '已复制。',
      copyByHand: '已选中，请按 Ctrl+C 复制。',
      download: '下载',
    },
    sheetProblems: {
      'no-definition': () => '当前工作表不是定义表。请先切换到“规划定义”工作表。',
      formula: (value) => `单元格是公式（结果“${value}”）。请改为文本。`,
      'unknown-section': (value) => `不认识“${value}”这张表。请恢复原来的名称。`,
      'section-twice': (value) => `“${value}”出现了两次。请合为一张表。`,
      'unknown-header': (value) => `不认识表头“${value}”。请恢复原来的表头，或删除这一列。`,
      'header-twice': (value) => `表头“${value}”出现了两次。请删去一列。`,
      'header-missing': () => '缺少第一列表头（所属）。请恢复。',
      'stray-text': (value) => `“${value}”不属于任何一列。请移到表内，或删除。`,
      'unknown-owner': (value) => `没有标识为“${value}”的项。请改正所属标识。`,
      'several-plans': () => '“规划”或“上期”只能有一行。请删去多余的。',
    },
    atCell: (sheet, cell, sentence) => (cell === '' ? sentence : `“${sheet}”${cell}：${sentence}`),
  },
  'en-US': {
    back: 'Back',
    fromTable: 'New plan from a table',
    table: {
      intro:
        'Select the plan’s table of indicators, as it was pasted from a document, or paste its text below. Nothing leaves this computer.',
      readSelection: 'Read the selected cells',
      paste: 'Paste the table’s text',
      pasteHint: 'A table copied from Word, PDF or a web page, with tabs between its columns.',
      problems: {
        nothing: () => 'Nothing stands where you selected. Select the whole table, with its head and note.',
        'too-long': (found, most) =>
          `The text is too long (${found} characters; at most ${most}). Paste the table only.`,
        'too-many-rows': (found, most) => `Too many rows (${found}; at most ${most}). Select the table only.`,
        'too-many-columns': (found, most) => `Too many columns (${found}; at most ${most}). Select the table only.`,
        'too-many-cells': (found, most) => `Too many cells (${found}; at most ${most}). Select the table only.`,
        'areas-differ': (found) =>
          `${found} areas with different columns are selected. Select areas with the same columns, or just one.`,
      },
      found: (indicators, groups, place) =>
        `${place === '' ? '' : `${place}: `}${indicators} indicators in ${groups} groups.`,
      noIndicators: 'No indicators were seen. Say below which column holds the indicators and which the targets.',
      columns: (roles) => `Columns: ${roles}`,
      columnsHint: 'Choose again where a column was misread.',
      column: (letter, header) => (header === '' ? `Column ${letter}` : `Column ${letter} “${header}”`),
      roles: {
        no: 'number',
        group: 'group',
        name: 'indicator',
        unit: 'unit',
        base: 'base',
        target: 'target',
        change: 'yearly or total',
        actual: 'result',
        attribute: 'attribute',
        issuer: 'set by',
        department: 'department',
        kept: 'not used; stays in the source',
      },
      notUnderstood: (count) => `Cells not understood (${count})`,
      allUnderstood: 'Every cell is understood.',
      why: {
        row: 'this row is no part of the plan',
        hidden: 'a hidden row, left out of the plan',
        note: 'the note is not understood',
        date: 'Excel made a date or time of it: enter it again as text',
        error: 'the cell holds an error',
        attribute: 'should be 约束性 (binding) or 预期性 (expected)',
        sum: 'a row of sums, no indicator; if it is one, write its name in full',
        half: 'the right half of the table was not read: put it below the left half and select again',
      },
      rows: (count) => `Rows (${count})`,
      row: (row, text) => `Row ${row}: ${text}`,
      kinds: {
        blank: 'blank',
        title: 'title',
        head: 'head',
        'head-again': 'head again',
        page: 'page break',
        note: 'note',
        unit: 'unit',
        group: 'group',
        indicator: 'indicator',
        'joins-next': 'goes on in the next row',
        'left-out': 'not used',
        'not-understood': 'not understood',
      },
      rowChoices: { group: 'is a group', 'joins-next': 'goes on in the next row', 'left-out': 'not used' },
      asUnderstood: (kind) => `read as: ${kind}`,
      renumbered: 'Numbers are missing or doubled and were counted anew; the printed ones stay in the sources.',
      indicators: (count) => `Indicators (${count})`,
      judged: (criterion) => `criterion ${criterion}`,
      notJudged: 'target in words, not judged',
      leftOut: 'left out',
      toAsk: 'to be answered',
      fromTo: (base, target, judged) => `${base} → ${target}, ${judged}`,
      attributes: { binding: 'binding', expected: 'expected' },
    },
    questions: {
      title: (count) => (count === 0 ? 'More' : `Questions (${count})`),
      proposals: 'Take the proposals for the rest',
      planTitle: 'Name of the plan',
      baseYear: 'Base year',
      endYear: 'End year',
      mark: (marks) => `Who set the indicators marked “${marks}”`,
      markHint: 'The table has no note on it; leave blank for none.',
      ask: {
        sense: (about, base) => `When is the target ${about} (base ${base}) met?`,
        bracket: (about) => `What is ${about}?`,
        rate: (about) => `What is ${about}?`,
        target: () => 'There is no target. Enter one, or leave the row out.',
        words: (about) =>
          `“${about}” is a target in words and is not judged. If a figure can judge it, write the criterion, such as ≥7.`,
        unit: (about) => `Is “${about}” the unit?`,
        name: () => 'There is no name, so it cannot be in the plan. Add it in the table.',
        base: (about) => `The base “${about}” is not understood. Enter it as printed, or --.`,
      },
      answers: {
        lower: 'at or above it (reached or kept)',
        upper: 'at or below it (reduced or contained)',
        cumulative: 'total of the period',
        compound: 'compound reduction (%)',
        increment: 'increase over the base',
        growth: 'yearly growth (%)',
      },
      choose: 'Choose',
      leaveOut: 'Leave out',
      putBack: 'Put back',
      isUnit: 'yes, the unit',
      isName: 'no, part of the name',
      wordsHint: 'Blank: not judged.',
      open: (count) => `Questions not answered yet: ${count}.`,
    },
    previous: {
      title: 'Previous results (optional)',
      hint: 'Select another table that has a column of results; it goes into the plan as the previous plan’s results.',
      remove: 'Without the previous table',
    },
    use: 'Use this plan',
    using: 'Checking…',
    problems: 'It cannot be used yet:',
    file: {
      open: 'Open a plan file',
      openHint: 'JSON. The file is read on this computer only.',
      choose: 'Choose a file…',
      tooLarge: 'The file is too large. Make sure it is the right one.',
      unreadable: 'The file could not be read. Make sure it was not moved, and try again.',
      definition: 'Definition sheet',
      definitionHint:
        'Writes the whole plan to a new sheet where everything can be changed. Then show that sheet and press “Read the definition sheet”.',
      write: 'Write a definition sheet',
      written: (sheet) => `Written to the new sheet “${sheet}”.`,
      read: 'Read the definition sheet',
      save: (plan) => `Save: ${plan}`,
      saveHint: 'Copy the text below and save it as a .json file in UTF-8 with a text editor.',
      show: 'Show the text of the plan file',
      text: 'Text of the plan file',
      copy: 'Copy',
      copied: 'Copied.',
      copyByHand: 'Selected; press Ctrl+C to copy.',
      download: 'Download',
    },
    sheetProblems: {
      'no-definition': () => 'The sheet that is shown is no definition sheet. Show “Plan definition” first.',
      formula: (value) => `The cell holds a formula (result “${value}”). Make it a text.`,
      'unknown-section': (value) => `There is no table “${value}”. Restore its name.`,
      'section-twice': (value) => `“${value}” stands twice. Make one table of both.`,
      'unknown-header': (value) => `The header “${value}” is not known. Restore it or delete the column.`,
      'header-twice': (value) => `The header “${value}” stands twice. Delete one column.`,
      'header-missing': () => 'The first column’s header (belongs to) is missing. Restore it.',
      'stray-text': (value) => `“${value}” belongs to no column. Move it into the table or delete it.`,
      'unknown-owner': (value) => `Nothing has the id “${value}”. Correct what the row belongs to.`,
      'several-plans': () => 'Only one row may describe the plan, and one the previous plan. Delete the others.',
    },
    atCell: (sheet, cell, sentence) => (cell === '' ? sentence : `“${sheet}” ${cell}: ${sentence}`),
  },
};
