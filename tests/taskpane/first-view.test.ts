/** What the page loads before anybody does anything (npm run build prints its size). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { builtInPlan, builtInPlanIds } from '../../src/plan/built-in';
import { builtScript } from '../functions/built-functions';

const pane = readFileSync(join(__dirname, '../../dist/taskpane.js'));
const scripts = [builtScript, pane];

describe('the first view', () => {
  it('weighs at most 130 KB compressed', () => {
    const sizes = scripts.map((script) => gzipSync(script).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(130 * 1024);
  });

  it('comes without the plans', () => {
    for (const id of builtInPlanIds) {
      const { indicators = [] } = builtInPlan(id) ?? {};
      expect(
        indicators.map(({ name }) => name.en).filter((name) => scripts.some((text) => text.includes(name))),
      ).toEqual([]);
    }
  });
});
