/**
 * What Tidemark keeps with the workbook besides its cells: schema version, language and the plan itself, in one custom XML
 * part. Settings would do as well, but saving them has cleared the undo stack (office-js#3141).
 */
import type { Language } from '../words/language';

export const stateNamespace = 'urn:tidemark:workbook';

export interface SavedState {
  readonly schema: number;
  readonly language: Language;
  /** The plan file as generated from, JSON. */
  readonly plan: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function stateXml(state: SavedState): string {
  const plan = state.plan.replace(/[&<>]/g, (mark) => escapes[mark] ?? mark);
  return `<tidemark xmlns="${stateNamespace}"><schema>${state.schema}</schema><language>${state.language}</language><plan>${plan}</plan></tidemark>`;
}

/** null when the part is not one of ours or was damaged. A part that Excel wrote out anew reads the same. */
export function parseStateXml(xml: string): SavedState | null {
  const schema = Number(element(xml, 'schema'));
  const language = element(xml, 'language');
  const plan = element(xml, 'plan');
  if (!Number.isInteger(schema) || schema < 1 || plan === null) return null;
  return { schema, language: language === 'en-US' ? 'en-US' : 'zh-CN', plan };
}

function element(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return null;
  return unescapeXml(xml.slice(start + name.length + 2, end));
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const lastCodePoint = 0x10ffff;

/** What is no reference is left as it stands. */
function unescapeXml(text: string): string {
  return text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const codePoint = parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
    return codePoint <= lastCodePoint ? String.fromCodePoint(codePoint) : whole;
  });
}
