import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePlan } from '../../src/plan/load-plan';
import type { Plan } from '../../src/plan/plan';
import { buildWorkbook } from '../../src/template/build-workbook';
import { languages } from '../../src/words/language';
import { planProblemSentence } from '../../src/words/plan-words';
import { spoilt, steps, wholeFile } from './broken-plans';

/** Longer than any sentence needs to be, whatever stands in the file. */
const longestSentence = 600;

function codesOf(text: string): readonly string[] {
  const read = parsePlan(text);
  if (read.ok) return [];
  for (const language of languages) {
    for (const problem of read.problems) {
      const sentence = planProblemSentence(language, problem);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|[\p{Cc}\p{Cs}]/u);
      expect(sentence.length).toBeLessThan(longestSentence);
    }
  }
  return read.problems.map(({ code }) => code);
}

describe('a file made to do harm', () => {
  const million = 1_000_000;
  test.each([
    ['100,000 lists inside each other', `{"indicators":${'['.repeat(100_000)}`, 'too-deep'],
    ['100,000 groups inside each other', `{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`, 'too-deep'],
    ['a key of a million characters', `{"${'k'.repeat(million)}": 1}`, 'bad-key'],
    ['a key that is half a character', '{"format": 1, "\\ud800": 1}', 'bad-key'],
    ['a list of a million entries', `{"indicators": [${'0,'.repeat(million)}0]}`, 'too-many-entries'],
    ['eleven million characters', `{"id": "${'x'.repeat(11 * million)}"}`, 'too-large'],
    ['a name of a million characters', spoilt([steps('indicators.0.name.zh'), '率'.repeat(million)]), 'too-long-text'],
    ['a target of a million digits', spoilt([steps('indicators.0.target'), '9'.repeat(million)]), 'too-long-text'],
    ['a number of a million digits', `{"format": 1, "id": ${'9'.repeat(million)}}`, 'number-for-text'],
    ['a year beyond all numbers', wholeFile.replace('"baseYear": 2020', '"baseYear": 1e999'), 'out-of-range'],
    ['the half of an emoji in a name', spoilt([steps('indicators.0.name.zh'), 'a\ud83d']), 'hidden-character'],
    ['a zero character in a name', spoilt([steps('indicators.0.name.zh'), 'a\u0000b']), 'hidden-character'],
  ])('%s is refused with a sentence', (_, text, code) => expect(codesOf(text)).toContain(code));

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'the key %s is refused and changes nothing outside',
    (key) => {
      const harm = `"${key}": {"harmed": true, "prototype": {"harmed": true}}`;
      expect(codesOf(wholeFile.replace('"no": "4",', `"no": "4", ${harm},`))).toEqual(['unknown-key']);
      expect(codesOf(wholeFile.replace('"format": 1,', `"format": 1, ${harm},`))).toEqual(['unknown-key']);
      expect(({} as { harmed?: boolean }).harmed).toBeUndefined();
    },
  );

  test('what every object has is no field of a file', () => {
    const text = spoilt([steps('indicators.3.name'), {}], [steps('indicators.3.unit'), { toString: 1 }]);
    expect(codesOf(text)).toEqual(['missing-field', 'missing-field', 'missing-field', 'missing-field', 'unknown-key']);
  });

  test('more mistakes than the validator can count are still refused', () => {
    const rows = Array.from({ length: 1000 }, () => `{${Array.from({ length: 100 }, (_, i) => `"k${i}":1`).join()}}`);
    expect(codesOf(`{"format": 1, "indicators": [${rows.join()}]}`)).not.toEqual([]);
  });

  test('ids that JavaScript knows make a template like any other', () => {
    const text = spoilt(
      [steps('indicators.1.id'), 'constructor'],
      [steps('indicators.5.id'), 'prototype'],
      [['crossChecks'], undefined],
    );
    const read = parsePlan(text);
    expect(read.ok && buildWorkbook(read.plan, { language: 'zh-CN' }).sheets.length).toBeGreaterThan(4);
  });

  test.each(['=1+1', '+86', '-x', '@name', '＝cmd|1'])(
    'a name that begins like a formula (%s) is only a name',
    (name) => {
      expect(codesOf(spoilt([steps('indicators.3.name.zh'), name]))).toEqual([]);
    },
  );
});

describe('any JSON at all', () => {
  test('gives a plan or sentences, never an exception', () => {
    fc.assert(fc.property(fc.json(), (text) => void codesOf(text)));
  });

  test('in the place of any part of a plan gives a plan or sentences', () => {
    const places = ['title', 'indicators', 'review', 'conflicts', 'baseYear', 'indicators.3', 'indicators.3.unit'];
    const fields = Object.keys((JSON.parse(wholeFile) as Plan).indicators[3] ?? {}).map((key) => `indicators.3.${key}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...places, ...fields, 'conflicts.0', 'review.rows.2'),
        fc.jsonValue(),
        (place, value) => {
          codesOf(spoilt([steps(place), value]));
        },
      ),
    );
  });

  test('texts of every kind in the fields that are read give a plan or sentences', () => {
    const printed = fc.string({
      unit: fc.constantFrom(...'0123456789.:[]〔〕<>≥≤%万-~至约ΣΠ年均增长提高以上+−, '),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.constantFrom('base', 'target', 'criterion'), printed, (field, value) => {
        codesOf(spoilt([['indicators', 4, field], value]));
      }),
    );
  });
});
