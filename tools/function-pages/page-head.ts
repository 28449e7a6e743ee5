/** The head of a reference page: symbols, notation of targets, arguments, statuses, presets, errors. */
import { presets } from '../../src/progress/status';
import type { Language } from '../../src/words/language';
import { problemText } from '../../src/words/problem-words';
import { statuses, statusWord } from '../../src/words/status-words';
import * as head from './head-texts';
import { list, table } from './markdown';
import { inLanguage, type Both } from './both';
import type { FunctionReference } from './reference';

const { labels, titles } = head;

export function pageHead(language: Language, references: readonly FunctionReference[]): string {
  const say = (both: Both) => inLanguage(both, language);
  const title = (both: Both) => `## ${say(both)}`;
  return [
    `# ${say(titles.page)}`,
    say(head.intro),
    title(titles.symbols),
    say(head.symbols),
    title(titles.notation),
    table(
      [labels.written, labels.kind, labels.meaning].map(say),
      head.notations.map(([written, kind, meaning]) => [written, kind, say(meaning)]),
    ),
    say(head.notationNotes),
    title(titles.arguments),
    list(head.argumentRules.map(say)),
    title(titles.statuses),
    table(
      [labels.status, labels.when].map(say),
      statuses.map((status) => [statusWord(language, status), say(head.statusConditions[status])]),
    ),
    say(head.statusNote),
    title(titles.presets),
    presetTable(language),
    say(head.presetNote),
    title(titles.errors),
    say(head.errorNote),
    errorTable(language, references),
  ].join('\n\n');
}

function presetTable(language: Language): string {
  const names = (['ahead', 'on-schedule', 'nearly', 'lagging'] as const).map((status) => statusWord(language, status));
  const bound = (least: number) => (Number.isFinite(least) ? least.toFixed(2) : '—');
  return table(
    [inLanguage(labels.preset, language), ...names],
    Object.entries(presets).map(([name, { ahead, onSchedule, nearly, lagging }]) => [
      `\`${name}\``,
      ...[ahead, onSchedule, nearly, lagging].map(bound),
    ]),
  );
}

/** All errors that a function of the page may give, those of #N/A first. */
function errorTable(language: Language, references: readonly FunctionReference[]): string {
  const rows = (error: string, codes: readonly Parameters<typeof problemText>[0][]) =>
    [...new Set(codes)].map((code) => [`\`${error}\``, inLanguage(problemText(code), language)]);
  return table(
    [labels.error, labels.message].map((label) => inLanguage(label, language)),
    [
      ...rows(
        '#N/A',
        references.flatMap(({ notAvailable }) => notAvailable),
      ),
      ...rows(
        '#VALUE!',
        references.flatMap(({ invalid }) => invalid),
      ),
    ],
  );
}
