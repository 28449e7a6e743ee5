/** Sentences of the commands: what happened, where, what to do. `{x}` stands for a detail of the notice. */
import type { InLanguages, Language } from './language';
import { planNotices } from './plan-notices';
import { periodName } from './period-name';
import { registerNoticesEn, registerNoticesZh } from './register-notices';

const zh = {
  ...registerNoticesZh,
  'template-created': '已生成《{plan}》模板：{indicators} 项指标，{sheets} 张工作表。请在暖色单元格中填报。',
  'template-refreshed': '模板已重新生成，原有 {entries} 个填报数据全部保留，未作改动。',
  'template-rebuilt': '模板已更新，{entries} 个填报数据已转入新表；原表保留为“{oldSheet}”，核对无误后可自行删除。',
  'sheet-recreated': '工作表“{sheet}”已被删除，现已重新生成。',
  'sheet-renamed': '工作表“{from}”已随语言改名为“{to}”。',
  'foreign-sheet': '工作簿中已有名为“{name}”的其他工作表，未作任何改动；本次生成的工作表命名为“{used}”。',
  'no-template': '本工作簿还没有模板。请先点“生成模板”。',
  'progress-deleted': '指标进度表已被删除。请点“生成模板”重新生成；若留有该表的副本，可选中副本，用“按名称取数”填回。',
  'progress-recreated':
    '工作表“{sheet}”已被删除，现已重新生成，填报栏为空。若留有该表的副本，可选中副本，用“按名称取数”填回。',
  'state-lost':
    '工作簿中的规划数据已丢失（可能被其他软件另存），且不是内置规划。请用原规划文件重新生成，填报数据会保留。',
  'other-plan': '本工作簿已有规划“{present}”，不能再生成“{asked}”。请在新的工作簿中生成。',
  'newer-schema':
    '本工作簿由更新版本的潮位生成（结构版本 {present}，本版本支持到 {known}）。请先更新加载项，数据未作改动。',
  'plan-broken': '规划文件有误，未生成任何内容：{problem}',
  'columns-missing': '“{sheet}”缺少列：{columns}。请点“生成模板”修复，填报数据会保留。',
  'rows-missing': '“{sheet}”缺少指标：{rows}。请点“生成模板”修复，其余数据会保留。',
  'rows-duplicated': '“{sheet}”中指标“{indicator}”重复出现（第 {rows} 行）。请保留一行后重试，数据未作改动。',
  'rows-unknown': '“{sheet}”第 {rows} 行的指标编号不属于本规划，未参与校验，数据未作改动。',
  'columns-duplicated': '“{sheet}”中有两列的键同为“{column}”。请删除多余的一列后重试，数据未作改动。',
  'register-missing': '工作表“{sheet}”已被删除。请点“生成模板”恢复后再校验，填报数据不受影响。',
  'register-damaged':
    '“{sheet}”缺少列：{columns}，问题和说明无处填写，没有改动。请撤销删除；无法撤销时，把需要的说明抄出，删除该表后点“生成模板”重建。',
  checked: '已校验 {cells} 个数据：强制性 {hard} 条，核实性 {soft} 条，提示 {info} 条。详见“{sheet}”。',
  'fully-checked-clean': '已校验 {cells} 个数据，没有发现问题。',
  'edit-found': '刚才的修改有 {count} 条问题，见“校验”。',
  'not-following': 'Excel 没有把修改通知潮位，修改后不会自动校验：请点“校验全部”，或重新打开窗格再试。',
  fixed: '已将“{before}”改为 {after}，原填内容记入“{sheet}”。',
  'fixed-several': '已修正 {count} 处，原填内容记入“{sheet}”。',
  explained: '审核说明已写入“{sheet}”。',
  'explained-too-little': '已写入“{sheet}”，但说明过短或没有内容，问题仍待处理。请写明原因（至少 5 个字）。',
  'place-gone': '“{sheet}”中已没有这一行或这一列。请点“生成模板”修复，填报数据会保留。',
  'period-locked': '{period}已锁定，当时的数据记入“锁定记录”。',
  'period-unlocked': '{period}已解锁，原因记入“锁定记录”。更正后请重新锁定。',
  'lock-unchanged': '{period}的锁定状态没有变化，未作改动。',
  'locks-deleted': '“{sheet}”已被删除，原来锁定的各期不再锁定。请撤销删除，或重新锁定。',
  'nothing-selected': '选中的区域没有内容。请选中含指标名称和数据的表格后重试。',
  'table-taken': '已写入 {cells} 个数据，并已校验：强制性 {hard} 条，核实性 {soft} 条。',
  'table-taken-partly': '已写入 {cells} 个数据；{left} 个单元格在预览后有改动，没有写入。请重新读取。',
  'finding-gone': '这条问题已不存在或数值已变，没有改动。请重新校验。',
  lagging: '共 {count} 项指标滞后：{names}。',
  'special-lagging': '专项目标滞后 {count} 项：{names}。',
  'none-lagging': '没有滞后的指标。',
  'special-unmarked': '“{sheet}”受保护，其中滞后的行没有标记。请先撤销工作表保护，再点“标记滞后”。',
  'manual-calculation': 'Excel 当前为手动计算，状态可能不是最新结果。请按 F9，或改为自动计算。',
  'no-results': '状态列没有结果：函数没有加载，或仍在计算。稍候仍如此，请重新打开窗格，再按 Ctrl+Alt+F9 重新计算。',
  'sheet-shifted':
    '“{sheet}”的表头上方或左侧插入了行或列，或表头参与了排序，操作没有执行。请恢复原来的位置，或点“生成模板”另建新表，填报数据会保留。',
  'made-plain':
    '已将 {cells} 个 PLAN 公式转为普通公式，没有加载项也能计算；原因已转为文字，不再更新。改动基数或判定标准后该行显示 #N/A，请重新转换。可用“恢复 PLAN 函数”还原。',
  'plain-texts': '普通公式读不出这些文字形式的数据，这些行显示“无法评估”：{cells}。请改为数字后再发送。',
  'plain-too-long': '年份列分散，公式会超过 Excel 的长度上限，没有改动。请把年份列移到一起后重试。',
  'made-values': '已将 {cells} 个公式转为数值，此后不再随数据变化。可用“恢复 PLAN 函数”还原。',
  'values-not-ready':
    '有 {cells} 个公式还没有结果（#NAME? 或正在计算），没有改动：{where}。请先用“修复公式”，或用“转为普通公式”。',
  'functions-restored': '已恢复 {cells} 个 PLAN 公式，填报数据未作改动。',
  'formulas-repaired': '已修复 {cells} 个公式：{where}。填报数据未作改动。',
  'nothing-to-repair': '公式完好，无需修复。',
  'repair-needs-functions':
    '重新写入后仍显示 #NAME?：PLAN 函数没有加载。请打开窗格等待加载完成后再修复，或用“转为普通公式”。',
  'repair-of-values': '本工作簿已转为数值，没有公式可修复。请用“恢复 PLAN 函数”。',
  'copy-prepared':
    '本工作簿已整理为发送副本：{cells} 个公式转为数值，隐藏内容只留规划本身，填报数据未作改动。加载项不能另存文件：请现在用“文件 → 另存为”换名保存后发送。要继续填报，请打开原文件，或点“恢复 PLAN 函数”。',
  'formula-inserted': '已在“{sheet}”{cell} 插入 {function}。',
  'insert-incomplete': '必填的参数还没有填完，没有插入。请补齐后重试。',
  'insert-cell-changed': '当前单元格已变为“{sheet}”{cell}，没有插入。请核对后再点“插入”。',
  'insert-occupied': '“{sheet}”{cell} 已有内容，没有插入。请先选一个空白单元格。',
  'insert-in-template': '“{sheet}”{cell} 属于模板，没有插入。请选模板以外的空白单元格，如表格右侧或其他工作表。',
  'insert-text-cell': '“{sheet}”{cell} 是文本格式，公式不会计算，没有插入。请改为常规格式，或另选单元格。',
  'insert-no-room': '结果要占“{sheet}”{area}，其中 {cell} 已有内容，没有插入。请另选空白较多的地方。',
  ...planNotices['zh-CN'],
  'sheets-not-compared': '“{sheets}”插入、删除过行列或排过序，没有比对。如需恢复，请点“生成模板”。',
  'differences-gone': '这处差异已不存在或又有变化，没有改动。请重新检查模板。',
  'differences-gone-some': '另有 {count} 处已不存在或又有变化，没有改动。',
  'template-repaired': '已按生成时修复“{sheet}”{where}，填报数据未作改动。',
  'template-repaired-several': '已按生成时修复 {count} 处，填报数据未作改动。',
  'template-altered': '模板有 {count} 处标签与生成时不同，可在“工具”的“模板完整性”中逐条查看和修复。',
  'own-rules-made': '已建立“{sheet}”。每行写一条规则，写完即随校验生效。',
  'own-rules-there': '“{sheet}”已在工作簿中，没有改动其中的规则。',
  'samples-filled': '已填入 {cells} 个示例数据，都是虚构的，不是实际数。看完请点“移除示例数据”。',
  'samples-no-room': '可用于示例的行都已有内容，没有改动。',
  'samples-removed': '已移除 {cells} 个示例数据，其他内容未作改动。',
  'samples-gone': '没有示例数据可移除，没有改动。',
  'samples-present': '本工作簿还有 {cells} 个示例数据（虚构），没有整理。请先在“模板”中点“移除示例数据”。',
  'waiting-for-edit': '有单元格正在编辑。请按回车完成输入，操作会自动继续。',
  cancelled: '已取消，没有改动。',
  'not-loaded': '这项功能的程序没有加载成功，没有改动。请检查网络后重试，或重新打开窗格。',
  'cleaned-up': '本次写入的内容已撤回，原有数据未受影响。',
  'clean-up-failed': '未能自动撤回本次新建的工作表：{sheets}。请手工删除后重试，填报数据未受影响。',
  'left-unfinished': '可能有一部分已经写入，没能撤回；填报数据都在。请再点一次，操作会补完整。',
  'failed-cell-editing': '有单元格正在编辑，操作没有执行。请按回车完成输入后重试。',
  'failed-sheet-protected': '工作表受保护，操作没有执行{where}。请先撤销工作表保护再重试。',
  'failed-name-taken': '名称已被占用，操作没有完成（{detail}）。请改名或删除占用者后重试。',
  'failed-too-large': '数据量超过 Excel 一次能处理的上限，操作没有完成。请减少指标或年份后重试。',
  'failed-not-supported': '当前 Excel 版本不支持此操作（{detail}）。请使用 Excel 2021 或更新版本。',
  'failed-not-found': '需要的工作表或单元格不存在，可能已被删除（{detail}）。请点“生成模板”恢复。',
  'failed-session-lost': '与 Excel 的连接已中断（{detail}）。请关闭窗格重新打开后重试，已填数据未受影响。',
  'failed-busy': 'Excel 正忙，操作没有执行。请稍后重试。',
  'failed-refused': 'Excel 未能完成此操作（{detail}）。请重试；如仍失败，请保存工作簿后重新打开。',
} as const;

const en: Readonly<Record<keyof typeof zh, string>> = {
  ...registerNoticesEn,
  'template-created':
    'Template of “{plan}” made: {indicators} indicators on {sheets} sheets. Enter data in the warm cells.',
  'template-refreshed': 'Template made again; all {entries} entries were kept as they are.',
  'template-rebuilt':
    'Template updated; {entries} entries were carried to the new sheet. The old sheet stays as “{oldSheet}”; delete it once you have compared them.',
  'sheet-recreated': 'Sheet “{sheet}” had been deleted and was made again.',
  'sheet-renamed': 'Sheet “{from}” is now called “{to}”, following the language.',
  'foreign-sheet': 'Another sheet is already called “{name}” and was not touched; the new sheet is called “{used}”.',
  'no-template': 'This workbook has no template yet. Press “Make template” first.',
  'progress-deleted':
    'The progress sheet was deleted. Press “Make template” to make it again; where a copy of it is left, select that copy and take its figures by name.',
  'progress-recreated':
    'Sheet “{sheet}” had been deleted and was made again, without entries. Where a copy of it is left, select that copy and take its figures by name.',
  'state-lost':
    'The plan data kept in this workbook is gone (another program may have saved it) and the plan is not a built-in one. Make the template again from the plan file; entries are kept.',
  'other-plan': 'This workbook already holds the plan “{present}”; “{asked}” needs a new workbook.',
  'newer-schema':
    'This workbook was made by a newer Tidemark (structure {present}, this version knows up to {known}). Update the add-in first; nothing was changed.',
  'plan-broken': 'The plan file has errors; nothing was made: {problem}',
  'columns-missing': '“{sheet}” lacks columns: {columns}. Press “Make template” to repair; entries are kept.',
  'rows-missing': '“{sheet}” lacks indicators: {rows}. Press “Make template” to repair; all other data is kept.',
  'rows-duplicated':
    'In “{sheet}” the indicator “{indicator}” stands more than once (rows {rows}). Keep one row and try again; nothing was changed.',
  'rows-unknown':
    'In “{sheet}” rows {rows} belong to no indicator of this plan; they were not checked and not changed.',
  'columns-duplicated':
    'In “{sheet}” two columns have the key “{column}”. Delete one and try again; nothing was changed.',
  'register-missing':
    'Sheet “{sheet}” was deleted. Press “Make template” to restore it, then check again; entries are not affected.',
  'register-damaged':
    '“{sheet}” lacks columns: {columns}. Findings and explanations have no place; nothing was changed. Undo the deletion; or copy out what you need, delete the sheet and press “Make template”.',
  checked: '{cells} entries checked: {hard} hard, {soft} soft, {info} for information. See “{sheet}”.',
  'fully-checked-clean': '{cells} entries checked; nothing found.',
  'edit-found': 'Findings in your last edit: {count}. See “Check”.',
  'not-following':
    'Excel did not let Tidemark follow your entries: edits are not checked by themselves. Press “Check all entries”, or open the pane anew to try again.',
  fixed: '“{before}” is now {after}; what was typed is kept in “{sheet}”.',
  'fixed-several': '{count} entries fixed; what was typed is kept in “{sheet}”.',
  explained: 'Explanation written to “{sheet}”.',
  'explained-too-little':
    'Written to “{sheet}”, but too short or without content: the finding stays open. Write the reason (at least 5 characters).',
  'place-gone': '“{sheet}” no longer has this row or column. Press “Make template” to repair it; entries are kept.',
  'period-locked': '{period} is locked; its values are kept in “Locked periods”.',
  'period-unlocked': '{period} is unlocked; the reason is kept in “Locked periods”. Lock it again once corrected.',
  'lock-unchanged': 'The lock of {period} is as asked already; nothing was changed.',
  'locks-deleted': '“{sheet}” was deleted: its periods are locked no more. Undo the deletion, or lock them again.',
  'nothing-selected':
    'Nothing stands in what is selected. Select a table with indicator names and figures and try again.',
  'table-taken': '{cells} entries written and checked: {hard} hard findings, {soft} soft ones.',
  'table-taken-partly':
    '{cells} entries written; {left} cells were changed after the preview and left alone. Read the table again.',
  'finding-gone': 'This finding is gone or its value has changed; nothing was done. Check again.',
  lagging: '{count} indicators lag: {names}.',
  'special-lagging': '{count} special targets lag: {names}.',
  'none-lagging': 'No indicator lags.',
  'special-unmarked':
    '“{sheet}” is protected, so its lagging rows are not marked. Unprotect it and press “Mark lagging” again.',
  'manual-calculation':
    'Excel calculates manually now, so statuses may be out of date. Press F9 or switch to automatic calculation.',
  'no-results':
    'The status column has no results: the functions are not loaded, or still calculating. If this lasts, open the pane again and press Ctrl+Alt+F9.',
  'sheet-shifted':
    'Rows or columns were inserted above or left of the headers of “{sheet}”, or the headers were sorted along; nothing was done. Put them back, or press “Make template” for a new sheet; entries are kept.',
  'made-plain':
    '{cells} PLAN formulas are plain formulas now and calculate without the add-in; reasons are text and no longer change. A row shows #N/A once its base or criterion is changed: convert again. “Restore PLAN functions” brings them back.',
  'plain-texts':
    'Plain formulas cannot read these entries, which are text, so their rows say “Not assessable”: {cells}. Turn them into numbers before sending.',
  'plain-too-long':
    'The year columns stand apart, so formulas would be longer than Excel takes; nothing was changed. Move the year columns together and try again.',
  'made-values':
    '{cells} formulas are values now and no longer follow the data. “Restore PLAN functions” brings them back.',
  'values-not-ready':
    '{cells} formulas have no result yet (#NAME? or calculating), so nothing was changed: {where}. Use “Repair formulas” first, or “Convert to plain formulas”.',
  'functions-restored': '{cells} PLAN formulas restored; entries were not touched.',
  'formulas-repaired': '{cells} formulas repaired: {where}. Entries were not touched.',
  'nothing-to-repair': 'All formulas are in order.',
  'repair-needs-functions':
    'Written again they still show #NAME?: the PLAN functions are not loaded. Open the pane, wait until it has loaded and repair again, or use “Convert to plain formulas”.',
  'repair-of-values': 'This workbook holds values; there are no formulas to repair. Use “Restore PLAN functions”.',
  'copy-prepared':
    'This workbook is ready to be sent: {cells} formulas are values now, nothing hidden is left but the plan itself, entries were not touched. An add-in cannot save under another name: use File → Save As now and send that file. To go on filling in, open the original file or press “Restore PLAN functions”.',
  'formula-inserted': '{function} is now in “{sheet}” {cell}.',
  'insert-incomplete': 'Required arguments are not filled in yet, so nothing was inserted. Fill them in and try again.',
  'insert-cell-changed':
    'The active cell is now “{sheet}” {cell}, so nothing was inserted. Look at it and press “Insert” again.',
  'insert-occupied': '“{sheet}” {cell} is not blank, so nothing was inserted. Select a blank cell first.',
  'insert-in-template':
    '“{sheet}” {cell} belongs to the template, so nothing was inserted. Select a blank cell outside of it: right of the table or on another sheet.',
  'insert-text-cell':
    '“{sheet}” {cell} is formatted as text, where a formula does not calculate, so nothing was inserted. Change the format to General or select another cell.',
  'insert-no-room':
    'The result needs “{sheet}” {area}, where {cell} is not blank, so nothing was inserted. Select a place with more room.',
  ...planNotices['en-US'],
  'sheets-not-compared':
    'In “{sheets}” rows or columns came, went or were sorted, so they were not compared. Press “Make template” to restore them where needed.',
  'differences-gone': 'This difference is gone or has changed again; nothing was done. Check the template again.',
  'differences-gone-some': '{count} more are gone or have changed again and were left alone.',
  'template-repaired': '“{sheet}” {where} is as generated again; entries were not touched.',
  'template-repaired-several': '{count} differences are as generated again; entries were not touched.',
  'template-altered':
    '{count} labels of the template differ from what was generated; see and repair them under “Tools”, “Template integrity”.',
  'own-rules-made': 'Sheet “{sheet}” made. Write one rule in each row; they count from the next check on.',
  'own-rules-there': 'Sheet “{sheet}” is there already; its rules were not changed.',
  'samples-filled':
    '{cells} sample entries filled in. They are invented, no actuals; press “Remove sample data” when you have seen enough.',
  'samples-no-room': 'The rows that could take samples are not blank; nothing was changed.',
  'samples-removed': '{cells} sample entries removed; nothing else was changed.',
  'samples-gone': 'There is no sample data to remove; nothing was changed.',
  'samples-present':
    'This workbook still holds {cells} sample entries (invented), so nothing was done. Press “Remove sample data” under “Template” first.',
  'waiting-for-edit': 'A cell is being edited. Press Enter to finish; the command then goes on by itself.',
  cancelled: 'Cancelled; nothing was changed.',
  'not-loaded':
    'The program for this could not be loaded; nothing was done. Check the network and try again, or open the pane again.',
  'cleaned-up': 'What this run had written was taken back; your data is as before.',
  'clean-up-failed':
    'These new sheets could not be taken back: {sheets}. Delete them and try again; entries are not affected.',
  'left-unfinished':
    'Some of it may have been written and could not be taken back; all entries are there. Press again to complete it.',
  'failed-cell-editing': 'A cell is being edited, so nothing was done. Press Enter to finish and try again.',
  'failed-sheet-protected': 'A sheet is protected, so nothing was done{where}. Unprotect the sheet and try again.',
  'failed-name-taken':
    'A name is already taken, so this was not completed ({detail}). Rename or delete what holds it and try again.',
  'failed-too-large':
    'This is more data than Excel takes at once, so it was not completed. Try with fewer indicators or years.',
  'failed-not-supported': 'This Excel does not support the command ({detail}). Excel 2021 or later is needed.',
  'failed-not-found':
    'A sheet or cell that is needed is missing, perhaps deleted ({detail}). Press “Make template” to restore it.',
  'failed-session-lost':
    'The connection to Excel was lost ({detail}). Close the pane, open it again and retry; entries are not affected.',
  'failed-busy': 'Excel is busy, so nothing was done. Try again in a moment.',
  'failed-refused':
    'Excel could not do this ({detail}). Try again; if it fails again, save the workbook and reopen it.',
};

export const appWords = { 'zh-CN': zh, 'en-US': en } satisfies InLanguages<Readonly<Record<keyof typeof zh, string>>>;

export type AppSentence = keyof typeof zh;

/** The sentence of a notice with its details put in; a detail that is not given leaves nothing behind. */
export function appSentence(
  language: Language,
  code: AppSentence,
  details: Readonly<Record<string, string | number>>,
): string {
  return appWords[language][code].replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const detail = String(details[name] ?? '');
    return name === 'period' ? periodName(language, detail) : detail;
  });
}
