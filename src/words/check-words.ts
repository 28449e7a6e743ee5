/** The words of the checks, put together from those of each group of rules, and the sentence of a finding. */
import { decimalText } from '../checks/decimal';
import type { Finding } from '../checks/finding';
import type { RuleId } from '../checks/rule-levels';
import { courseWords } from './checks/course-words';
import { crossTitles } from './checks/cross-titles';
import { hygieneWords } from './checks/hygiene-words';
import { planRuleWords } from './checks/plan-rule-words';
import { processWords } from './checks/process-words';
import type { WordsOf } from './checks/rule-words';
import { valueWords } from './checks/value-words';
import type { InLanguages, Language } from './language';
import { periodName } from './period-name';

function wordsIn(language: Language): WordsOf<RuleId> {
  const hygiene = hygieneWords[language];
  const value = valueWords[language];
  const course = courseWords[language];
  const plan = planRuleWords[language];
  const process = processWords[language];
  return {
    titles: { ...hygiene.titles, ...value.titles, ...course.titles, ...plan.titles, ...process.titles },
    sentences: {
      ...hygiene.sentences,
      ...value.sentences,
      ...course.sentences,
      ...plan.sentences,
      ...process.sentences,
    },
  };
}

/** A rule that no group has words for does not compile. */
const checkWords: InLanguages<WordsOf<RuleId>> = { 'zh-CN': wordsIn('zh-CN'), 'en-US': wordsIn('en-US') };

/** Longer values are shortened in sentences; the finding keeps them whole. */
const longestShown = 40;

/** The rule's title; its id for a rule without one. */
export function ruleTitle(language: Language, rule: string): string {
  const titles: Readonly<Record<string, string>> = { ...crossTitles[language], ...checkWords[language].titles };
  return Object.hasOwn(titles, rule) ? (titles[rule] ?? rule) : rule;
}

/** What is wrong with the value and what to do. */
export function findingMessage(language: Language, finding: Finding): string {
  const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = checkWords[language].sentences;
  const own = finding.sentence?.[language === 'zh-CN' ? 'zh' : 'en'];
  const sentence = own ?? sentences[finding.rule]?.[finding.variant] ?? ruleTitle(language, finding.rule);
  const places: Readonly<Record<string, string | number | null>> = {
    ...finding.details,
    x: finding.value,
    v: finding.understood,
  };
  // An office's own sentence may hold braces of its own.
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? named(language, name, places[name] ?? '') : whole,
  );
}

const blank: InLanguages<string> = { 'zh-CN': '空白', 'en-US': 'blank' };

/** Rules and periods by their names, blank cells as such, anything else as it was typed. */
function named(language: Language, place: string, value: string | number): string {
  if (place === 'rule') return ruleTitle(language, String(value));
  if (value === '' && (place === 'x' || place === 'before')) return blank[language];
  return place === 'q' && typeof value === 'string' ? periodName(language, value) : shown(value);
}

/** A value as typed: numbers in their decimal text, texts on one line; neither is endless. */
function shown(value: string | number): string {
  const line = typeof value === 'number' ? decimalText(value) : value.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
