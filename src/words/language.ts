/** The display languages. Chinese is the default; every text exists in both. */
export type Language = 'zh-CN' | 'en-US';

export const defaultLanguage: Language = 'zh-CN';

/** Texts of one area in both languages. A text that is missing in one of them does not compile. */
export type InLanguages<Texts> = Readonly<Record<Language, Texts>>;

/** Any Chinese locale (zh, zh-Hans, zh-SG, zh-TW …) reads Chinese; everything else reads English. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh-CN' : 'en-US';
}

export const languages: readonly Language[] = ['zh-CN', 'en-US'];
