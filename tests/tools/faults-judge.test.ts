/** The judge of `npm run faults` can fail a command: what is lost, amiss or fine, by how a small workbook stands afterwards. */
import { describe, expect, it } from '@jest/globals';
import type { Notice, Outcome } from '../../src/app/outcome';
import { judged, judgedAgain, type Ended, type Undisturbed } from '../../tools/faults/judge';
import { lostIn, pictureFrom } from '../../tools/faults/picture';
import type { SheetState, WorkbookState } from '../../workbench/state/workbook-state';

interface Stands {
  readonly entries?: readonly (string | number)[];
  readonly targets?: readonly (string | number)[];
  /** Of the first entry, and of the first special target. */
  readonly fill?: string;
  readonly targetFill?: string;
  readonly names?: readonly string[];
}

function sheet(name: string, cells: readonly (string | number)[], fill: string | undefined): SheetState {
  const isPlain = fill === undefined;
  return {
    name,
    cells: cells.map((content, row) => [row, 0, content] as const),
    styles: isPlain ? [] : [{ fill }],
    styleRuns: isPlain ? [] : [[0, 0, 0, 0]],
    conditionals: [],
    validations: [],
    rows: [],
  } as unknown as SheetState;
}

function stands({ entries = ['60.4', '快报数'], targets = ['95%'], fill, targetFill, names = [] }: Stands = {}) {
  return pictureFrom({
    sheets: [sheet('指标进度', entries, fill), sheet('专项目标', targets, targetFill)],
    names: names.map((name) => ({ name, formula: '=1', sheet: null, visible: true, comment: '' })),
    customXml: [],
    settings: {},
    documentSettings: {},
  } as unknown as WorkbookState);
}

const said = (level: Notice['level'], code: string, details?: Notice['details']) =>
  ({ level, code, ...(details ? { details } : {}) }) as Notice;
const done = (...notices: readonly Notice[]): Outcome<unknown> => ({ ok: true, value: null, notices });
const refused = (...notices: readonly Notice[]): Outcome<unknown> => ({ ok: false, notices });
const failed = refused(said('error', 'failed-refused'));
const success = done(said('success', 'lagging'));

const red = { fill: '#F00', targetFill: '#F00' };
const marks: Undisturbed = { before: stands(), between: [], complete: stands(red), again: stands(red) };
const steps: Undisturbed = { ...marks, between: [stands({ fill: '#F00' })] };
const leftOut = done(said('warning', 'special-unmarked', { sheet: '专项目标' }));

const complaints = (verdict: ReturnType<typeof judged>) => verdict.map(({ complaint }) => complaint).join();

type Case = readonly [string, string, Ended | 'none', Stands, Undisturbed?];

describe('a press with a fault', () => {
  it.each<Case>([
    ['refused, and as before', '', failed, {}],
    ['done, and complete', '', success, red],
    ['cancelled between two steps', '', refused(said('info', 'cancelled')), { fill: '#F00' }, steps],
    ['lost with its page, and complete', '', 'none', red],
    ['an entry is gone', 'lost', failed, { entries: ['60.4'] }],
    ['an entry is gone, and it says that all is done', 'lost,unsaid', success, { ...red, entries: ['60.4'] }],
    ['an entry is gone with the page', 'lost', 'none', { entries: ['60.4'] }],
    ['another figure than the one typed', 'lost', failed, { entries: ['60', '快报数'] }],
    ['one of two sheets is marked', 'half', failed, { fill: '#F00' }],
    ['a colour is left behind', 'half', failed, { fill: '#00F' }],
    ['a name is left behind', 'half', failed, { names: ['PLAN_Locks'] }],
    ['something is written that nobody meant', 'half', failed, { entries: ['60.4', '快报数', '0'] }],
    ['it says that all is done, and it is not', 'unsaid', success, {}],
    ['it says that it failed, and all is done', 'unsaid', failed, red],
    ['it says nothing', 'unsaid', refused(), {}],
    ['it throws', 'unsaid', { thrown: 'TypeError' }, {}],
  ])('%s: %s', (_what, verdict, outcome, now, undisturbed = marks) => {
    expect(complaints(judged(outcome, stands(now), {}, undisturbed))).toBe(verdict);
  });
});

describe('a press that says which sheet it has left out', () => {
  it.each<Case>([
    ['the other one is marked', '', leftOut, { fill: '#F00' }],
    ['the other one is not marked', 'half', leftOut, {}],
    ['the other one has another colour', 'half', leftOut, { fill: '#00F' }],
    ['the one left out is marked all the same', 'half', leftOut, red],
    ['the one left out has changed its looks', 'half', leftOut, { fill: '#F00', targetFill: '#00F' }],
    ['an entry is gone', 'lost', leftOut, { fill: '#F00', entries: ['60.4'] }],
    ['a target typed over in the one left out', 'lost', leftOut, { fill: '#F00', targets: ['9%'] }],
    ['a name is left behind', 'half', leftOut, { fill: '#F00', names: ['PLAN_Lagging'] }],
    ['it failed for all that', 'half', refused(...leftOut.notices), { fill: '#F00' }],
    ['it names another sheet', 'half', done(said('warning', 'special-unmarked', { sheet: '台账' })), { fill: '#F00' }],
  ])('%s: %s', (_what, verdict, outcome, now) => {
    expect(complaints(judged(outcome, stands(now), { leavesOut: 'special-unmarked' }, marks))).toBe(verdict);
  });

  it('is believed only where the command is known to do so', () => {
    expect(complaints(judged(leftOut, stands({ fill: '#F00' }), {}, marks))).toBe('half,unsaid');
  });
});

describe('the next press', () => {
  it.each<Case>([
    ['does it all', '', success, red],
    [
      'finds nothing to do behind a step that was done',
      '',
      refused(said('info', 'none-lagging')),
      { fill: '#F00' },
      steps,
    ],
    ['throws', 'stuck', { thrown: 'TypeError' }, red],
    ['is refused without a fault', 'stuck', failed, {}],
    ['says that it is done, and does half of it', 'stuck', success, { fill: '#F00' }, steps],
    ['does it with an entry gone', 'stuck', success, { ...red, entries: ['60.4'] }],
  ])('%s: %s', (_what, verdict, outcome, now, undisturbed = marks) => {
    if (outcome === 'none') throw new Error('a good day answers');
    expect(complaints(judgedAgain(outcome, stands(now), undisturbed))).toBe(verdict);
  });
});

describe('what is lost', () => {
  it('is what was typed and is nowhere any more, also one of two that are alike', () => {
    const before = stands({ entries: [60.4, 60.4, '快报数', '=A1'] });
    expect(lostIn(stands({ entries: [60.4, '快报数'] }), before, [before])).toEqual(['60.4']);
    expect(lostIn(stands({ entries: [60.4, 60.4] }), before, [before])).toEqual(['快报数']);
  });

  it('is not what the command itself replaces, nor a formula, nor what stands in another place', () => {
    const before = stands({ entries: ['６０．４', '快报数', '=A1'] });
    const meant = stands({ entries: [60.4, '快报数'] });
    expect(lostIn(stands({ entries: ['快报数', 60.4] }), before, [meant])).toEqual([]);
  });
});
