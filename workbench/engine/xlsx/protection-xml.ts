/** Protection of sheets and of the workbook's structure. Passwords are not written: they would have to be hashed. */
import type { SaveExtras, SheetExtras } from '../engine';
import { element } from './xml';

/** What a protected sheet allows, and the attribute that then says 0 (it forbids by default, or allows by default). */
const ALLOWED: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

export function protectionXml(xml: string, { protected: isProtected, protection = {} }: SheetExtras): string {
  if (!isProtected) return xml;
  const allowed = Object.entries(ALLOWED).filter(([option]) => protection[option] === true);
  const attributes = {
    sheet: true,
    objects: protection['allowEditObjects'] === true ? undefined : true,
    scenarios: protection['allowEditScenarios'] === true ? undefined : true,
    ...Object.fromEntries(allowed.map(([, attribute]) => [attribute, false])),
    selectLockedCells: ['None', 'Unlocked'].includes(String(protection['selectionMode'])) ? true : undefined,
    selectUnlockedCells: protection['selectionMode'] === 'None' ? true : undefined,
  };
  const own = element('sheetProtection', attributes);
  return xml.replace(/<sheetProtection[^>]*\/>/, () => own);
}

export function workbookProtectionXml(xml: string, { structureProtected }: SaveExtras): string {
  if (!structureProtected) return xml;
  return xml.replace('<bookViews>', () => `${element('workbookProtection', { lockStructure: true })}<bookViews>`);
}
