/**
 * Understands the rules of an office's own sheet, each once it is read: what is clear becomes a check like those of the
 * plan, what is not is said with its row and cell. Nothing is dropped silently, and nothing typed is ever run.
 */
import type { CrossCheck, Plan } from '../../plan/plan';
import { foldWidth, visibleText } from '../clean-text';
import { decimalText } from '../decimal';
import { readNumber } from '../typed-number';
import { figureFinder, labelOf, type FigureFinder, type NamedFigure } from './named-figures';
import {
  otherFields,
  ownRuleFields,
  type OwnRuleField,
  type OwnRuleKind,
  type RuleProblem,
  type RuleVocabulary,
  type TypedRule,
} from './own-rule';
import { crossCheckOf, placesTo } from './rule-expression';

export interface OwnRules {
  readonly checks: readonly CrossCheck[];
  readonly problems: readonly RuleProblem[];
}

/** Characters of a message; it is written beside each finding. */
const longestMessage = 500;
/** Bounds beyond are no figure of any plan, and the language of checks takes no more digits. */
const largestBound = 1e15;
const idPattern = /^U\d{1,4}$/;

export function readOwnRules(rules: readonly TypedRule[], plan: Plan, vocabulary: RuleVocabulary): OwnRules {
  const find = figureFinder(plan);
  const taken = new Set((plan.crossChecks ?? []).map(({ id }) => id));
  const checks: CrossCheck[] = [];
  const problems: RuleProblem[] = [];
  for (const rule of rules) {
    if (!isWritten(rule)) continue;
    const reader = new Reader(rule, find, vocabulary);
    const check = reader.check(taken);
    problems.push(...reader.problems);
    if (check) checks.push(check);
  }
  return { checks, problems };
}

/** A row with nothing but its number, or what was chosen for whether and how it counts, is no rule yet. */
function isWritten({ typed }: TypedRule): boolean {
  return ownRuleFields.some((field) => field !== 'on' && field !== 'level' && textOf(typed[field]) !== '');
}

function textOf(held: string | number | boolean): string {
  return typeof held === 'string' ? foldWidth(visibleText(held)) : String(held);
}

class Reader {
  readonly problems: RuleProblem[] = [];

  constructor(
    private readonly rule: TypedRule,
    private readonly find: FigureFinder,
    private readonly vocabulary: RuleVocabulary,
  ) {}

  /** null where the rule is off or not understood. `taken` are the numbers of other rules, and then this one's too. */
  check(taken: Set<string>): CrossCheck | null {
    const on = this.chosen('on', true, this.vocabulary.on, 'on-unclear');
    if (on === false) return null;
    const id = this.ownId(taken);
    const level = this.chosen('level', 'soft', this.vocabulary.level, 'level-unknown');
    const figure = this.figure('indicator') ?? null;
    const kind = this.kind();
    const bounds = kind && this.bounds(kind);
    const others = kind && this.others(kind);
    const own = this.message();
    if (on === null || !id || !level || !figure || !kind || !bounds || !others || own === null) return null;
    if (!this.fits(figure, others)) return null;
    const [low, high] = bounds;
    const words = this.vocabulary.sentence(kind, boundText(low), boundText(high));
    const message = own === '' ? words : { zh: own, en: own };
    return crossCheckOf({ id, level, kind, figure, others, low, high, message });
  }

  private say(code: RuleProblem['code'], field: RuleProblem['field'], details: RuleProblem['details'] = {}): null {
    this.problems.push({ code, rule: this.rule, field, details });
    return null;
  }

  private text(field: OwnRuleField): string {
    return textOf(this.rule.typed[field]);
  }

  private ownId(taken: Set<string>): string | null {
    const id = foldWidth(visibleText(this.rule.id)).toUpperCase();
    if (id === '') return this.say('no-id', 'id');
    if (!idPattern.test(id)) return this.say('bad-id', 'id');
    if (taken.has(id)) return this.say('same-id', 'id', { id });
    taken.add(id);
    return id;
  }

  private chosen<Value>(
    field: OwnRuleField,
    blank: Value,
    read: (word: string) => Value | null,
    code: RuleProblem['code'],
  ): Value | null {
    const text = this.text(field);
    return text === '' ? blank : (read(text) ?? this.say(code, field));
  }

  private kind(): OwnRuleKind | null {
    const text = this.text('kind');
    if (text === '') return this.say('kind-missing', 'kind');
    return this.vocabulary.kind(text) ?? this.say('kind-unknown', 'kind');
  }

  /** undefined: nothing there. */
  private figure(field: 'indicator' | (typeof otherFields)[number]): NamedFigure | null | undefined {
    const typed = String(this.rule.typed[field]);
    if (visibleText(typed) === '')
      return field === 'indicator' ? this.say('indicator-missing', 'indicator') : undefined;
    const found = this.find(typed);
    if (found.ok) return found.figure;
    const details =
      found.code === 'indicator-ambiguous'
        ? { labels: found.labels.join('、') }
        : found.code === 'part-missing'
          ? { parts: found.parts }
          : {};
    return this.say(found.code, field, details);
  }

  private bounds(kind: OwnRuleKind): readonly [low: number | null, high: number | null] | null {
    if (!usesBounds.has(kind)) {
      const idle = (['low', 'high'] as const).filter((field) => this.text(field) !== '');
      for (const field of idle) this.say('bound-idle', field);
      return idle.length > 0 ? null : [null, null];
    }
    const [low, high] = [this.bound('low'), this.bound('high')];
    if (low === null || high === null) return null;
    if (low === undefined && high === undefined) return this.say('bounds-missing', 'low');
    if (low !== undefined && high !== undefined && low > high) return this.say('bounds-crossed', 'low', { low, high });
    return [low ?? null, high ?? null];
  }

  private bound(field: 'low' | 'high'): number | null | undefined {
    const typed = this.rule.typed[field];
    const text = this.text(field);
    if (text === '') return undefined;
    const read = typeof typed === 'number' ? typed : typeof typed === 'string' ? numberOf(text) : null;
    return read !== null && Math.abs(read) < largestBound ? read : this.say('bound-bad', field);
  }

  private others(kind: OwnRuleKind): readonly NamedFigure[] | null {
    if (usesBounds.has(kind)) {
      const idle = otherFields.filter((field) => this.text(field) !== '');
      for (const field of idle) this.say('other-idle', field);
      return idle.length > 0 ? null : [];
    }
    const read = otherFields.map((field) => this.figure(field));
    if (read.includes(null)) return null;
    const figures = read.flatMap((figure) => figure ?? []);
    return figures.length > 0 ? figures : this.say('other-missing', 'other1');
  }

  /** Figures compared with themselves say nothing; of other units they may be meant, and are asked about. */
  private fits(figure: NamedFigure, others: readonly NamedFigure[]): boolean {
    if (others.some(({ indicator, part }) => indicator.id === figure.indicator.id && part === figure.part)) {
      this.say('other-same', 'other1');
      return false;
    }
    const strange = others.find((other) => placesTo(other, figure) === null);
    if (strange)
      this.say('units-differ', 'other1', {
        one: unitOf(figure),
        other: unitOf(strange),
        label: labelOf(strange.indicator, 'zh'),
      });
    return true;
  }

  private message(): string | null {
    const text = visibleText(String(this.rule.typed.message));
    return text.length > longestMessage ? this.say('message-long', 'message', { longest: longestMessage }) : text;
  }
}

const usesBounds: ReadonlySet<OwnRuleKind> = new Set(['range', 'percent', 'amount']);

/** As printed, separators before every third digit allowed; a percent sign stands for nothing. */
function numberOf(text: string): number | null {
  const longest = 40;
  if (text.length > longest) return null;
  return readNumber(text.replace(/ ?%$/, ''), null, '')?.value ?? null;
}

function boundText(bound: number | null): string {
  return bound === null ? '' : decimalText(bound);
}

function unitOf({ indicator }: NamedFigure): string {
  return indicator.unit?.zh ?? '—';
}
