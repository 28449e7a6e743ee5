/**
 * Asks what many rectangles of cells share: colours, size, lock, validation. Excel answers in one word where all cells of a
 * rectangle are alike, however large it is; where they differ it says only that, and the caller asks about parts of it.
 */
import type { ValidationSpec } from '../template/sheet-spec';
import type { HostContext } from './run';

/** `filtered`: whether a filter hides rows of the sheet, whatever the cells. */
export type Aspect =
  | 'fill'
  | 'locked'
  | 'validation'
  | 'ink'
  | 'letterSize'
  | 'columnWidth'
  | 'rowHeight'
  | 'columnHidden'
  | 'rowHidden'
  | 'filtered';

export interface Probe {
  readonly sheet: string;
  readonly address: string;
  readonly aspect: Aspect;
}

/** A validation as Excel tells it; `other` is one that the template never makes. */
export type HeldValidation =
  | { readonly rule: ValidationSpec['rule']; readonly warns: boolean }
  | { readonly rule: null }
  | { readonly rule: 'other'; readonly type: string };

/** 'mixed': the cells differ. */
export type Shared = 'mixed' | { readonly value: string | boolean | number | HeldValidation | HeldInk };

/** Colours `#RRGGBB` of words and ground. */
export interface HeldInk {
  readonly font: string;
  readonly fill: string;
}

/** Few enough for one request. */
const probesPerRequest = 1500;

/** In the order of the probes. */
export async function probeCells(context: HostContext, probes: readonly Probe[]): Promise<readonly Shared[]> {
  const answers: Shared[] = [];
  const send = async (some: readonly Probe[]) => {
    const asked = some.map((probe) => ask(context, probe));
    await context.sync();
    answers.push(...asked.map((answer) => answer()));
  };
  for (let from = 0; from < probes.length; from += probesPerRequest)
    await send(probes.slice(from, from + probesPerRequest));
  return answers;
}

function ask(context: HostContext, { sheet, address, aspect }: Probe): () => Shared {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (aspect === 'filtered') {
    const filter = worksheet.autoFilter.load('isDataFiltered');
    return () => shared(filter.isDataFiltered);
  }
  const range = worksheet.getRange(address);
  if (aspect === 'columnHidden' || aspect === 'rowHidden') {
    range.load('columnHidden,rowHidden');
    // eslint-disable-next-line office-addins/call-sync-after-load, office-addins/call-sync-before-read -- synced before this half is called
    return () => shared(aspect === 'rowHidden' ? range.rowHidden : range.columnHidden);
  }
  if (aspect === 'fill') {
    const fill = range.format.fill.load('color');
    return () => shared(color(fill) || null);
  }
  if (aspect === 'columnWidth' || aspect === 'rowHeight') {
    const format = range.format.load('columnWidth,rowHeight');
    return () => shared(aspect === 'rowHeight' ? format.rowHeight : format.columnWidth);
  }
  if (aspect === 'ink') {
    const font = range.format.font.load('color');
    const fill = range.format.fill.load('color');
    return () => (color(font) && color(fill) ? { value: { font: color(font), fill: color(fill) } } : 'mixed');
  }
  if (aspect === 'letterSize') {
    const font = range.format.font.load('size');
    return () => shared(font.size);
  }
  if (aspect === 'locked') {
    const protection = range.format.protection.load('locked');
    return () => shared(protection.locked);
  }
  const validation = range.dataValidation.load('type,rule,errorAlert');
  return () => {
    const { type, rule, errorAlert } = validation;
    if (type === 'Inconsistent' || type === 'MixedCriteria') return 'mixed';
    if (type === 'None') return { value: { rule: null } };
    const held = ruleOf(rule);
    if (!held) return { value: { rule: 'other', type } };
    return { value: { rule: held, warns: errorAlert.showAlert && errorAlert.style === 'Warning' } };
  };
}

/** Where cells differ Excel gives null, whatever its types say. */
function color(held: { readonly color: string }): string {
  return (held.color as string | null)?.toUpperCase() ?? '';
}

function shared(value: string | boolean | number | null): Shared {
  return value === null ? 'mixed' : { value };
}

const operators = {
  Between: 'between',
  GreaterThanOrEqualTo: 'greaterThanOrEqualTo',
  LessThanOrEqualTo: 'lessThanOrEqualTo',
} as const;

function ruleOf(rule: unknown): ValidationSpec['rule'] | null {
  const { list, custom, ...basics } = (rule ?? {}) as Excel.DataValidationRule;
  if (list) return { type: 'list', source: typeof list.source === 'string' ? list.source : '' };
  if (custom) return { type: 'custom', formula: custom.formula };
  for (const type of ['decimal', 'wholeNumber'] as const) {
    const basic = basics[type];
    const operator = basic && operators[basic.operator as keyof typeof operators];
    if (!operator) continue;
    const { formula1, formula2 } = basic as { formula1: string | number; formula2?: string | number };
    return { type, operator, formula1, ...(formula2 === undefined || formula2 === '' ? {} : { formula2 }) };
  }
  return null;
}
