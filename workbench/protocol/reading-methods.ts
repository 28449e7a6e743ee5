/**
 * Which methods look at cells, so that what was written before them in the batch has to be calculated first. Calculating
 * for every method would make a batch of a thousand writes a thousand calculations.
 */

/** Methods that answer an object: only these look at cells, the rest is address arithmetic. */
const READING_PATHS =
  /UsedRange|Surrounding\w*Region|SpecialCells|InvalidCells|VisibleView|RemoveDuplicates|Find|Spill|Precedents|Dependents|RangeEdge|ExtendedRange|^Copy$|^Insert$|^GetPivot/;
const READING_PATHS_OF: Readonly<Record<string, readonly string[]>> = {
  TableCollection: ['Add'],
  TableRowCollection: ['Add'],
  TableColumnCollection: ['Add'],
};

/** Methods that answer a value or nothing: all look at cells except these. */
const BLIND_METHODS =
  /^(_KeepReference|_RemoveReference|_ValidateArraySize|Activate|Select|Merge|Unmerge|Freeze\w+|Unfreeze|Suspend\w+|SetPrint\w+|SetCellProperties|Protect|Unprotect|GetXml|SetXml|SetPosition|Show)$/;
/** `Clear` of a range empties cells, that of a fill or a rule looks at nothing either. */
const BLIND_CLEAR = /^(Clear|ClearAll)$/;

export function pathMethodReads(type: string, method: string): boolean {
  return type === 'Functions' || READING_PATHS.test(method) || (READING_PATHS_OF[type]?.includes(method) ?? false);
}

export function methodReads(method: string): boolean {
  return !BLIND_METHODS.test(method) && !BLIND_CLEAR.test(method);
}

/** Whether a method may change what cells show; a doubt counts as yes and costs one calculation. */
export function methodWrites(method: string): boolean {
  return !/^(_?Get|Find|_KeepReference$|_RemoveReference$|_ValidateArraySize$|Activate$|Select$|Suspend)/.test(method);
}
