/**
 * Texts of every character that Unicode has, for property tests. fast-check's own `unit: 'binary'` lists all of them whenever
 * such a text is described, which takes most of a second of each test file.
 */
import fc, { type StringConstraints } from 'fast-check';

const firstSurrogate = 0xd800;
const surrogates = 0x800;

/** Surrogates stand for nothing by themselves. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - surrogates })
  .map((index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates));

/** Names that objects have from birth. */
const inborn = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty');

export function anyText(lengths: Pick<StringConstraints, 'minLength' | 'maxLength'> = {}): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 20, arbitrary: fc.string({ ...lengths, unit: anyCharacter }) },
    { weight: 1, arbitrary: inborn },
  );
}
