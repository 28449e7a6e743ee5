/** The words that the functions return, and the way back from a word in a cell. */
import { describe, expect, it } from '@jest/globals';
import { bindingOf, isBindingWord, statuses, statusOfWord, statusWord } from '../../src/words/status-words';

describe('status words', () => {
  it('are thirteen, and no two are the same in either language', () => {
    expect(statuses).toHaveLength(13);
    for (const language of ['zh-CN', 'en-US'] as const)
      expect(new Set(statuses.map((status) => statusWord(language, status))).size).toBe(13);
  });

  it('lead back to their status from a sheet in either language', () => {
    for (const status of statuses)
      expect([statusOfWord(statusWord('zh-CN', status)), statusOfWord(statusWord('en-US', status))]).toEqual([
        status,
        status,
      ]);
    expect(statusOfWord('达标')).toBeNull();
  });
});

it.each([
  ['约束性', true],
  [' Binding ', true],
  ['预期性', false],
  ['expected', false],
  ['', false],
  ['—', false],
  ['重要', null],
  ['constructor', null],
])('the attribute “%s” binds: %s', (word, binds) => {
  expect(bindingOf(word)).toBe(binds);
  expect(isBindingWord(word)).toBe(binds === true);
});
