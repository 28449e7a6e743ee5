import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

interface Outcomes {
  readonly install?: number;
  readonly check?: number;
  readonly tests?: number;
  /** What jest writes; null when it wrote nothing. */
  readonly report: object | null;
}

describe('.ci/run', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ci-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs it with an npm that does nothing but end as told, and gives its last line and exit code. */
  function run({ install = 0, check = 0, tests = 0, report }: Outcomes) {
    const npm = join(folder, 'npm');
    const written = report === null ? '' : `printf '%s' '${JSON.stringify(report)}' > "\${5#--outputFile=}"`;
    const cases = [`ci) exit ${install} ;;`, `run) exit ${check} ;;`, `test) ${written}`, `exit ${tests} ;;`];
    writeFileSync(npm, `#!/bin/sh\ncase "$1" in\n${cases.join('\n')}\nesac\n`);
    chmodSync(npm, 0o755);
    const path = `${folder}${delimiter}${process.env.PATH ?? ''}`;
    const { stdout, status } = spawnSync(join(__dirname, '../../.ci/run'), {
      encoding: 'utf8',
      env: { ...process.env, PATH: path },
    });
    return [stdout.trimEnd().split('\n').at(-1), status];
  }

  const passed = { numPassedTests: 12, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };

  test.each<[string, Outcomes, string, number]>([
    ['all is well', { report: passed }, '12 passed, 0 failed', 0],
    ['a check fails', { check: 2, report: passed }, '12 passed, 1 failed', 1],
    ['tests fail', { tests: 1, report: { ...passed, numFailedTests: 2 } }, '12 passed, 2 failed', 1],
    [
      'a test file does not load',
      { tests: 1, report: { ...passed, numRuntimeErrorTestSuites: 1 } },
      '12 passed, 1 failed',
      1,
    ],
    ['both fail', { check: 1, tests: 1, report: { ...passed, numFailedTests: 1 } }, '12 passed, 2 failed', 1],
    ['the tests crash', { tests: 134, report: null }, '0 passed, 1 failed', 1],
    ['the tests end badly though each passed', { tests: 1, report: passed }, '12 passed, 1 failed', 1],
    ['the install fails', { install: 1, report: passed }, '0 passed, 1 failed', 1],
  ])('says so when %s', (_what, outcomes, line, status) => {
    expect(run(outcomes)).toEqual([line, status]);
  });
});
