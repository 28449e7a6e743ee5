/** The words at the head of the definition sheet's columns, and the way back from words to fields, in any language. */
import { compact } from '../../plan/from-table/table';
import { definitionWords } from '../../words/definition-words';
import { languages, type Language } from '../../words/language';
import { planFieldWords, type PlanField } from '../../words/plan-field-words';
import { definitionSections, type DefinitionField, type DefinitionSection } from './sections';

export function fieldHeader(language: Language, { path }: DefinitionField): string {
  const { inChinese, inEnglish, inside } = definitionWords[language];
  const names = planFieldWords[language];
  const last = path.at(-1) ?? '';
  const steps = last === 'zh' || last === 'en' ? path.slice(0, -1) : path;
  const [outer = '', inner] = steps.map((step) => names[step as PlanField]);
  const text = inner === undefined ? outer : inside(outer, inner);
  return last === 'zh' ? inChinese(text) : last === 'en' ? inEnglish(text) : text;
}

/** The column in front of the fields; null where a section has none. */
export function ownerHeader(language: Language, { owner, numbered }: DefinitionSection): string | null {
  const name = numbered ?? owner;
  return name === undefined ? null : definitionWords[language].owner[name];
}

export function headersOf(language: Language, section: DefinitionSection): readonly string[] {
  const owner = ownerHeader(language, section);
  return [...(owner === null ? [] : [owner]), ...section.fields.map((field) => fieldHeader(language, field))];
}

export type HeaderTarget = 'owner' | DefinitionField;

/** What a header's cell heads: by its words in any language or by the field's path; null for what is neither. */
export function headerTarget(section: DefinitionSection, text: string): HeaderTarget | null {
  const wanted = compact(text);
  for (const language of languages) {
    const owner = ownerHeader(language, section);
    if (owner !== null && compact(owner) === wanted) return 'owner';
    const field = section.fields.find((each) => compact(fieldHeader(language, each)) === wanted);
    if (field) return field;
  }
  return section.fields.find(({ path }) => compact(path.join('.')) === wanted) ?? null;
}

export function sectionNamed(text: string): DefinitionSection | null {
  const wanted = compact(text);
  const ids = definitionSections.filter(({ id }) =>
    [id as string, ...languages.map((language) => definitionWords[language].sections[id])].some(
      (name) => compact(name) === wanted,
    ),
  );
  return ids[0] ?? null;
}
