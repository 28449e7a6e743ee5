/**
 * The tables of the definition sheet: which fields of a plan file stand in which columns. A test holds them against
 * plan.schema.json, so that nothing that a plan file can hold is left behind.
 */
import type { DefinitionChoiceWords, DefinitionSectionId, DefinitionWords } from '../../words/definition-words';

export type FieldType = 'text' | 'whole' | 'number' | 'lines' | 'yesNo' | Exclude<keyof DefinitionChoiceWords, 'yesNo'>;

export interface DefinitionField {
  /** Inside the record: `['unit', 'zh']`. */
  readonly path: readonly string[];
  readonly type: FieldType;
}

/** What blank cells mean for a field, or for a part with several fields, by its path with dots. */
export type Blank = 'null' | 'absent' | 'empty';

export interface DefinitionSection {
  readonly id: DefinitionSectionId;
  /** What its records belong to; the first column says which one. */
  readonly owner?: Exclude<keyof DefinitionWords['owner'], 'row'>;
  /** Its records have no id: the first column numbers them. No text of theirs then stands alone like a section's name. */
  readonly numbered?: 'conflict' | 'row';
  readonly fields: readonly DefinitionField[];
  readonly blanks: Readonly<Record<string, Blank>>;
}

/** `name.zh`; with a type behind a colon where it is no text: `baseYear:whole`. */
function fields(...texts: readonly string[]): readonly DefinitionField[] {
  return texts.flatMap((text) => {
    const [path = '', type = 'text'] = text.split(':');
    const field = (more: readonly string[]): DefinitionField => ({
      path: [...path.split('.'), ...more],
      type: type as FieldType,
    });
    return type === 'both' ? [['zh'], ['en']].map((more) => ({ ...field(more), type: 'text' as const })) : [field([])];
  });
}

const source = (name: string) => [`${name}.place`, `${name}.line:whole`, `${name}.quote`];

export const definitionSections: readonly DefinitionSection[] = [
  {
    id: 'plan',
    fields: fields('format:whole', 'id', 'title:both', 'shortTitle:both', 'baseYear:whole', 'endYear:whole'),
    blanks: {},
  },
  {
    id: 'indicators',
    fields: fields(
      'id',
      'no',
      'group:both',
      'name:both',
      'unit:both',
      'base',
      'baseYear:whole',
      'target',
      'criterion',
      'kind:kind',
      'direction:direction',
      'measure:measure',
      'share:yesNo',
      'attribute:attribute',
      'issuer',
      'department',
      'aliases:lines',
      'previousNo',
      'partOf',
      'changeLimit:number',
    ),
    blanks: {
      unit: 'null',
      baseYear: 'absent',
      direction: 'null',
      attribute: 'null',
      issuer: 'null',
      department: 'null',
      previousNo: 'null',
      partOf: 'absent',
      changeLimit: 'absent',
    },
  },
  { id: 'review', fields: fields('title:both', 'baseYear:whole', 'endYear:whole'), blanks: {} },
  {
    id: 'reviewRows',
    fields: fields(
      'no',
      'group:both',
      'name:both',
      'unit:both',
      'base',
      'target',
      'criterion',
      'actual',
      ...source('source'),
    ),
    blanks: { unit: 'null', 'source.quote': 'empty' },
  },
  { id: 'conflicts', numbered: 'conflict', fields: fields('indicatorId', 'used', 'explanation:both'), blanks: {} },
  {
    id: 'statements',
    owner: 'conflict',
    fields: fields('value', ...source('source')),
    blanks: { 'source.quote': 'empty' },
  },
  {
    id: 'tasks',
    fields: fields('id', 'no', 'name:both', 'target', ...source('source')),
    blanks: { 'source.quote': 'empty' },
  },
  { id: 'contents', owner: 'task', fields: fields('id', 'name:both'), blanks: {} },
  {
    id: 'specialTargets',
    fields: fields(
      'id',
      'name:both',
      'form:form',
      'target',
      'unit:both',
      'operator',
      'period.due:due',
      'period.text',
      'criterion',
      'taskId',
      'link.indicatorId',
      'link.relation:relation',
      'aliases:lines',
    ),
    blanks: {
      unit: 'null',
      operator: 'null',
      'period.text': 'null',
      taskId: 'null',
      link: 'null',
      aliases: 'absent',
    },
  },
  { id: 'sources', owner: 'any', fields: fields('place', 'line:whole', 'quote'), blanks: { quote: 'empty' } },
  { id: 'crossChecks', fields: fields('id', 'level:level', 'holds', 'at', 'message:both'), blanks: {} },
  {
    id: 'operands',
    owner: 'crossCheck',
    fields: fields('name', 'indicator', 'part:whole', 'review', 'figure:both'),
    blanks: { indicator: 'absent', part: 'absent', review: 'absent', figure: 'absent' },
  },
  {
    id: 'decisions',
    numbered: 'row',
    fields: fields('about', 'value', 'date', 'document'),
    blanks: { value: 'empty', date: 'null', document: 'null' },
  },
  { id: 'annualTargets', fields: fields('indicatorId', 'method:method', 'targets:lines'), blanks: {} },
  // Two lists side by side, a name in each cell.
  {
    id: 'decomposition',
    numbered: 'row',
    fields: fields('departments', 'towns'),
    blanks: { departments: 'absent', towns: 'absent' },
  },
];

/** Behind this sign in the first cell of a row stands the name of a section. */
export const sectionSign = '■';
