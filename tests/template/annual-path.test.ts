/** Which indicators' statuses can follow annual targets. */
import { describe, expect, it } from '@jest/globals';
import { takesPath } from '../../src/template/annual-path';

describe('annual targets', () => {
  it.each([
    ['59.86', '≥62.86', true],
    ['--', '≥100', true],
    ['--', '<3.0', true],
    ['[12.86]', 'Σ≥13', true],
    ['--', 'Π≥13.5', true],
    ['6:30:64', '7.4:38:54.6', true],
    ['--', '7.4:38:54.6', false],
    ['--', '--', false],
  ])('of a base %s and a criterion %s count: %s', (base, criterion, counts) => {
    expect(takesPath({ base, criterion })).toBe(counts);
  });
});
