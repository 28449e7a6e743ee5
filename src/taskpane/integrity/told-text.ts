/** One side of a difference in words. */
import type { Told } from '../../app/integrity/difference';
import type { IntegrityWords } from '../../words/integrity-words';

type Rule = Exclude<Extract<Told, { what: 'rule' }>['rule'], null>;

/** Longer contents are cut: the pane shows what is meant, the sheet has the rest. */
const longest = 200;

export function toldText(words: IntegrityWords, told: Told): string {
  const text = whole(words, told);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function whole(words: IntegrityWords, told: Told): string {
  switch (told.what) {
    case 'content':
      return told.content === '' || told.content === null ? words.blank : String(told.content);
    case 'format':
      return told.format;
    case 'color':
      return words.color(told.color);
    case 'locked':
      return told.locked ? words.locked : words.free;
    case 'ink':
      return words.ink(told.font, told.fill);
    case 'size':
      return words.points(Math.round(told.points * 10) / 10);
    case 'hidden':
      return told.hidden ? words.hidden : words.shown;
    case 'rule':
      return told.rule === null ? words.none : ruleText(words, told.rule);
    case 'other-rule':
      return words.otherRule;
    case 'conditional':
      return told.formula === null ? words.dataBar : words.conditional(told.formula);
    case 'partly':
      return words.partly;
  }
}

function ruleText(words: IntegrityWords, rule: Rule): string {
  if (rule.type === 'list') return words.list(rule.source);
  if (rule.type === 'custom') return words.custom(rule.formula);
  const [from, to] = [rule.formula1, rule.formula2 ?? ''].map((bound) => String(bound).replace(/^=/, '')) as [
    string,
    string,
  ];
  const bounds = {
    between: words.between(from, to),
    greaterThanOrEqualTo: words.atLeast(from),
    lessThanOrEqualTo: words.atMost(from),
  } as const;
  return `${words.number[rule.type]} ${bounds[rule.operator]}`;
}
