import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonFault } from '../../src/plan/scan-json';
import { finished } from '../../src/plan/steps';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Faults of texts that JSON.parse takes. */
const ownFaults: readonly unknown[] = ['bad-key', 'duplicate-key', 'too-deep', 'too-many-entries'];

describe('the scanner agrees with JSON.parse', () => {
  test('on every text that was written as JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom('', ' ', '\r\n\t'), (json, space) => {
        const fault = finished(jsonFault(`${space}${json}${space}`));
        expect(fault === null || ownFaults.includes(fault.code)).toBe(true);
      }),
    );
  });

  test('on every text with one character changed, added or taken out', () => {
    const slip = fc.constantFrom(...'{}[]:,"\\0123456789.eE+-truefalsn/u \n\t\u0000，“x');
    const spoiltText = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), slip, fc.constantFrom(0, 1))
      .map(([json, where, character, removed]) => {
        const at = where % (json.length + 1);
        return json.slice(0, at) + character + json.slice(at + removed);
      });
    fc.assert(
      fc.property(spoiltText, (text) => {
        const fault = finished(jsonFault(text));
        if (isJson(text)) expect(fault === null || ownFaults.includes(fault.code)).toBe(true);
        else expect(fault).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('on any text at all, with a place inside it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fault = finished(jsonFault(text));
        expect(fault === null).toBe(isJson(text));
        if (!fault) return;
        expect(fault.offset).toBeGreaterThanOrEqual(0);
        expect(fault.offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
