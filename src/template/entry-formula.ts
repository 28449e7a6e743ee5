/** Takes an entry of the progress sheet over into another sheet. */
import { quoted } from './a1';
import type { TemplateContext } from './template-context';

/** The indicator's entry of that year, wherever people sorted its row to; a blank one stays blank. */
export function entryFormula({ layout, reference }: TemplateContext, id: string, year: `${number}`): string {
  return heldFormula(reference('progress', layout.data(year)), reference('progress', layout.data('key')), id);
}

/** What a column holds beside the id among the keys; '' for a blank cell, and for a row that is gone. */
export function heldFormula(column: string, keys: string, id: string): string {
  const held = `INDEX(${column},MATCH(${quoted(id)},${keys},0))`;
  return `=IFERROR(IF(${held}="","",${held}),"")`;
}
