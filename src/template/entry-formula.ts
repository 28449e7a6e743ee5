/** Takes an entry of the progress sheet over into another sheet. */
import { quoted } from './a1';
import type { TemplateContext } from './template-context';

/** The indicator's entry of that year, wherever people sorted its row to; a blank one stays blank. */
export function entryFormula({ layout, reference }: TemplateContext, id: string, year: `${number}`): string {
  const [entries, keys] = [layout.data(year), layout.data('key')].map((address) => reference('progress', address));
  const held = `INDEX(${entries},MATCH(${quoted(id)},${keys},0))`;
  return `=IFERROR(IF(${held}="","",${held}),"")`;
}
