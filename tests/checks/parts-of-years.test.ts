/** Figures of quarters and halves: each is checked like an entry, and together they are compared with the year. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkAll } from '../../src/checks/check';
import { findingMessage } from '../../src/words/check-words';
import { languages } from '../../src/words/language';
import type { EntryMode } from '../../src/words/entry-modes';
import { findingsOf, numbered, rowOf, subjectOf, within, type Typed } from './sheet';

const where = ({ rule, period, year }: { rule: string; period?: string; year: number | null }) =>
  `${rule} ${period ?? year}`;

describe('a figure within the year', () => {
  it.each<{ says: string; no: string; figures: readonly Typed[]; mode?: EntryMode; found: readonly string[] }>([
    { says: 'is sound', no: '1', figures: [0.7, 0.65, 0.6, 0.6], found: [] },
    { says: 'is text in full-width digits', no: '1', figures: [0.7, '０．６５'], found: ['V01 2021Q2'] },
    { says: 'has its unit inside', no: '5', figures: [60.1, '602000人'], found: ['V04 2021Q2'] },
    { says: 'is negative', no: '1', figures: [-0.7], found: ['V12 2021Q1'] },
    { says: 'is a mark for nothing', no: '1', figures: [0.7, '—'], found: ['V05 2021Q2'] },
    // A year brings 2.6, so that 6.5 is ten times a quarter of it.
    { says: 'has its point slipped', no: '1', figures: [6.5], found: ['V16 2021Q1'] },
    { says: 'counts from January on', no: '1', figures: [0.7, 1.3, 1.9], mode: 'year-to-date', found: [] },
    {
      says: 'falls below the one before',
      no: '1',
      figures: [0.7, 1.3, 1.2],
      mode: 'year-to-date',
      found: ['V23 2021Q3'],
    },
  ])('that $says', ({ no, figures, mode = 'period', found }) => {
    const findings = findingsOf(no, [], { withinYear: within(no, mode, figures) });
    expect(findings.map(where)).toEqual(found);
    for (const language of languages)
      for (const finding of findings) expect(findingMessage(language, finding)).not.toMatch(/[{}]|undefined|null/);
  });

  it('is not due before its quarter is over', () => {
    const withinYear = within('1', 'period', [0.7, 0.6, 0.6]);
    expect(findingsOf('1', [], { withinYear, cutOff: 2020.5 }).map(where)).toEqual(['V22 2021Q3']);
    expect(findingsOf('1', [], { withinYear, cutOff: 2020.5, provisional: '2021' }).map(where)).toEqual([]);
    expect(findingsOf('1', [], { withinYear, cutOff: 2020.75 }).map(where)).toEqual([]);
  });

  it('that is reported needs its own source and filler, or those of its row and sheet', () => {
    const own = within('1', 'period', [0.7, 0.65]);
    const sourced = (source: string, filler = '李') => ({
      ...own,
      cells: own.cells.map((cell) => (cell.period === '2021Q2' ? { ...cell, source, filler } : cell)),
    });
    const found = (withinYear: typeof own, source = '', filler = '') => {
      const row = { ...rowOf('1', []), source, withinYear };
      return checkAll({ ...subjectOf([row]), reporting: [2021], filler })
        .filter(({ rule }) => rule === 'V55')
        .map((finding) => `${where(finding)} ${finding.variant}`);
    };
    expect(found(own)).toEqual(['V55 2021Q1 noSource', 'V55 2021Q2 noSource']);
    expect(found(sourced('就业台账'))).toEqual(['V55 2021Q1 noSource']);
    expect(found(sourced('就业台账', ''), '年报')).toEqual(['V55 2021Q1 noFiller', 'V55 2021Q2 noFiller']);
    expect(found(own, '年报', '王')).toEqual([]);
  });

  it('of a closed quarter stays as it was, whatever is typed', () => {
    const locked = [{ indicatorId: numbered('1').id, year: 2021, period: '2021Q2', value: 0.65, reason: '' }];
    const found = (second: Typed) =>
      findingsOf('1', [], { withinYear: within('1', 'period', [0.7, second]), locked }).map(where);
    expect([found(0.65), found(0.66), found('')]).toEqual([[], ['V57 2021Q2'], ['V57 2021Q2']]);
  });
});

describe('a year against its quarters', () => {
  it('of amounts is their sum, to the printed decimals', () => {
    const hundredths = fc.array(fc.integer({ min: 40, max: 90 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom(0, 30, -30), (quarters, off) => {
        const sum = quarters.reduce((total, quarter) => total + quarter, 0);
        const withinYear = within(
          '1',
          'period',
          quarters.map((quarter) => quarter / 100),
        );
        const rules = findingsOf('1', [(sum + off) / 100], { withinYear }).map(({ rule }) => rule);
        expect(rules.includes('V24')).toBe(off !== 0);
      }),
    );
  });

  it.each<{ no: string; mode: 'period' | 'year-to-date'; year: number; figures: readonly number[]; found: boolean }>([
    { no: '5', mode: 'period', year: 60.4, figures: [60, 60.1, 60.2, 60.4], found: false },
    { no: '5', mode: 'year-to-date', year: 60.4, figures: [60, 59.9, 60.2, 60.1], found: true },
    { no: '1', mode: 'year-to-date', year: 2.55, figures: [0.7, 1.35, 1.95, 2.55], found: false },
    { no: '1', mode: 'year-to-date', year: 2.65, figures: [0.7, 1.35, 1.95, 2.55], found: true },
    // What is not complete yet is not compared.
    { no: '1', mode: 'period', year: 2.55, figures: [0.7, 0.65], found: false },
  ])('no. $no, $mode: $figures against $year', ({ no, mode, year, figures, found }) => {
    const rules = findingsOf(no, [year], { withinYear: within(no, mode, figures) }).map(({ rule }) => rule);
    expect(rules.includes('V24')).toBe(found);
  });
});
