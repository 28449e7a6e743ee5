/** Group A: how the value was typed. At most one of these speaks per cell, the first in this order: the most specific. */
import { hasExternalLink } from '../external-link';
import { defineRule, type CheckContext, type Found, type Rule } from '../rule';
import { isOnlyProvisional, isProvisionalNote } from '../typed-text';

const everywhere = () => true;
const hygiene = { group: 'A', scope: 'cell', missing: 'never', needs: [], when: everywhere } as const;

/** The value as understood, offered as the fix; what stood beside it goes to the note column or the 预计 flag. */
function offered<V extends string>(variant: V, { reading }: CheckContext): Found<V> | null {
  const { entry, marks } = reading;
  if (entry === null) return null;
  const provisional = marks.note !== '' && isProvisionalNote(marks.note);
  const fix = {
    after: entry,
    ...(marks.note !== '' && !isOnlyProvisional(marks.note) ? { note: marks.note } : {}),
    ...(provisional ? { provisional } : {}),
  };
  return { variant, understood: entry, fix };
}

const dateOrTime = defineRule({
  ...hygiene,
  id: 'V08',
  suppresses: ['V02'],
  find: ({ reading, facts }) => {
    const { intended } = reading.marks;
    if (intended === '') return null;
    return { variant: facts.parts ? 'composition' : 'number', understood: intended };
  },
});

const missingMark = defineRule({
  ...hygiene,
  id: 'V05',
  find: ({ reading, explained }) => (reading.shape === 'missing' && !explained ? { variant: 'noReason' } : null),
});

const planNotation = defineRule({
  ...hygiene,
  id: 'V06',
  find: ({ reading }) => {
    const { notation } = reading.marks;
    return notation === '' ? null : { variant: 'notation', understood: reading.entry, details: { c: notation } };
  },
});

const unitInside = defineRule({
  ...hygiene,
  id: 'V04',
  find: (context) => {
    const { unit } = context.reading.marks;
    if (unit === '') return null;
    const { parts, unitText, indicator } = context.facts;
    const details = { u: unitText, uEn: indicator.unit?.en ?? '', t: unit };
    const found = offered(parts ? 'composition' : 'converted', context);
    return found ? { ...found, details } : { variant: unitText === '' ? 'noUnit' : 'otherUnit', details };
  },
});

const noteInside = defineRule({
  ...hygiene,
  id: 'V07',
  find: (context) => {
    const { note } = context.reading.marks;
    if (note === '') return null;
    const found = offered(isOnlyProvisional(note) ? 'provisional' : 'note', context);
    return found && { ...found, details: { t: note } };
  },
});

const separators = defineRule({
  ...hygiene,
  id: 'V03',
  find: (context) => {
    const { comma } = context.reading.marks;
    if (comma === 'ambiguous') return { variant: comma };
    return comma === 'grouped' ? offered(comma, context) : null;
  },
});

const fullWidth = defineRule({
  ...hygiene,
  id: 'V01',
  find: (context) => (context.reading.marks.fullWidth ? offered('fullWidth', context) : null),
});

const invisible = defineRule({
  ...hygiene,
  id: 'V10',
  find: (context) => {
    const { shape, marks } = context.reading;
    if (!marks.hidden) return null;
    return shape === 'blank' ? { variant: 'nothingElse', fix: { after: '' } } : offered('hidden', context);
  },
});

const numberAsText = defineRule({
  ...hygiene,
  id: 'V09',
  find: (context) => (context.reading.marks.asText ? offered('text', context) : null),
});

const notNumber = defineRule({
  ...hygiene,
  id: 'V02',
  find: ({ reading, facts }) => {
    if (reading.shape !== 'unreadable') return null;
    const example = facts.indicator.target;
    return facts.parts ? { variant: 'composition', details: { example } } : { variant: 'number' };
  },
});

const errorOrLink = defineRule({
  ...hygiene,
  id: 'V11',
  find: ({ reading, cell }) => {
    if (reading.shape === 'error') return { variant: 'error' };
    const { formula } = cell;
    return formula !== null && hasExternalLink(formula) ? { variant: 'link', details: { f: formula } } : null;
  },
});

export const hygieneRules: readonly Rule[] = [
  dateOrTime,
  missingMark,
  planNotation,
  unitInside,
  noteInside,
  separators,
  fullWidth,
  invisible,
  numberAsText,
  notNumber,
  errorOrLink,
];
