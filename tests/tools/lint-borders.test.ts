import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** Each file and the code that it is given here. */
const files = {
  'src/notation/sees-plan.ts': "import type { Plan } from '../plan/plan';\nexport type X = Plan;",
  'src/notation/sees-package.ts': "import { z } from 'fast-check';\nexport const x = z;",
  'src/plan/sees-notation.ts': "export { parseNotation } from '../notation/parse-notation';",
  'src/plan/validates.ts': "export { Validator } from '@cfworker/json-schema';",
  'src/plan/sees-disk.ts': "export { readFileSync } from 'node:fs';",
  'src/checks/sees-words.ts': "export { languageOf } from '../words/language';",
  'src/words/sees-functions.ts': "export type Id = import('../functions/table').FunctionId;",
  'src/words/sees-checks.ts': "export type { Finding } from '../checks/finding';",
  'src/functions/sees-three.ts':
    "import '../notation/parse-notation';\nimport '../progress/round';\nimport '../words/language';",
  'src/functions/sees-plan.ts': "import '../plan/plan';",
  'src/functions/sees-checks.ts': "import '../checks/check';",
  'src/template/sees-excel.ts': "export const later = () => import('../excel/run');",
  'src/excel/sees-pure.ts': "import '../template/a1';\nimport '../checks/check';\nimport '../plan/plan';",
  'src/excel/sees-app.ts': "import '../app/queue';",
  'src/app/sees-all-above.ts': "import '../excel/run';\nimport '../checks/check';",
  'src/app/sees-workbench.ts': "import '../../workbench/headless/workbench';",
  'src/app/sees-tools.ts': "import '../../tools/demo';",
  'src/app/sees-tests.ts': "import '../../tests/app/queue.test';",
  'src/taskpane/sees-app.ts':
    "import 'react';\nimport '@fluentui/react-components';\nimport '../app/queue';\nimport '../words/language';",
  'src/taskpane/sees-excel.ts': "import '../excel/run';",
  'src/taskpane/sees-ribbon.ts': "import '../ribbon/ribbon';",
  'src/ribbon/sees-pane.ts': "import '../taskpane/notices';",
  'src/ribbon/sees-excel.ts': "import '../excel/run';",
  'src/start.ts': "import './app/commands';\nimport './ribbon/ribbon';\nimport './taskpane/notices';",
  'src/utils/helps.ts': 'export const x = 1;',
  'src/loose.ts': 'export const x = 1;',
  'workbench/model/sees-engine.ts': "import '../engine/engine';\nimport '@univerjs/core';",
  'workbench/model/sees-src.ts': "import '../../src/plan/plan';",
  'workbench/model/sees-tools.ts': "import '../../tools/demo';",
  'workbench/engine/sees-model.ts': "import '../model/state';",
  'tests/workbench/sees-src.ts': "import '../../src/plan/plan';",
  'tests/app/sees-all.ts':
    "import '../../src/app/queue';\nimport '../../workbench/headless/workbench';\nimport '../../tools/demo';",
  'src/checks/uses-excel.ts': 'export const run = () => Excel.run(async () => 1);',
  'src/checks/names-excel.ts': 'export type X = Excel.Range;',
  'src/template/uses-office.ts': 'export const language = () => globalThis.Office.context.displayLanguage;',
  'src/progress/names-react.ts': 'export type X = React.ReactNode;',
  'src/functions/uses-its-global.ts': "CustomFunctions.associate('X', () => 1);",
  'src/functions/uses-network.ts': "export const get = () => fetch('https://example.org');",
  'src/functions/uses-clock.ts': 'export const today = () => [new Date(), Date.now(), Math.random()];',
  'src/app/uses-excel.ts': 'export const run = () => Excel.run(async () => 1);',
  'src/app/names-excel.ts': 'export type X = Excel.Range;',
  'src/excel/uses-excel.ts': 'export const run = () => Excel.run(async () => 1);',
  'src/taskpane/uses-office.ts': 'export const ready = () => Office.onReady();',
  'src/excel/talks.ts': "console.log('x');",
  'src/taskpane/shows-html.tsx': 'export const X = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
} as const;

type File = keyof typeof files;

const borders = 'boundaries/dependencies';
const globals = 'no-restricted-globals';
const syntax = 'no-restricted-syntax';

/** Only what needs no types, with the repository's own configuration; jest itself cannot load a configuration in ES modules. */
const lintAll = `
  import { readFileSync } from 'node:fs';
  import { ESLint } from 'eslint';
  const kept = /^(boundaries\\/|no-restricted-|no-console$)/;
  const eslint = new ESLint({
    overrideConfig: { languageOptions: { parserOptions: { project: null } } },
    ruleFilter: ({ ruleId }) => kept.test(ruleId),
  });
  const found = {};
  for (const [filePath, code] of Object.entries(JSON.parse(process.argv[1]))) {
    const [{ messages }] = await eslint.lintText(code, { filePath });
    found[filePath] = messages.map(({ ruleId, message }) => ({ rule: ruleId, message }));
  }
  console.log(JSON.stringify(found));
`;

describe('the borders between the rooms are kept by lint', () => {
  let found: Readonly<Record<string, readonly Finding[]>>;

  beforeAll(async () => {
    const script = ['--input-type=module', '--eval', lintAll, JSON.stringify(files)];
    const { stdout } = await promisify(execFile)(process.execPath, script);
    found = JSON.parse(stdout) as Record<string, readonly Finding[]>;
  }, 60_000);

  const rulesOf = (file: File) => found[file]?.map(({ rule }) => rule);

  test.each<File>([
    'src/plan/sees-notation.ts',
    'src/plan/validates.ts',
    'src/words/sees-checks.ts',
    'src/functions/sees-three.ts',
    'src/functions/uses-its-global.ts',
    'src/excel/sees-pure.ts',
    'src/excel/uses-excel.ts',
    'src/app/sees-all-above.ts',
    'src/taskpane/sees-app.ts',
    'src/taskpane/uses-office.ts',
    'src/start.ts',
    'workbench/model/sees-engine.ts',
    'tests/app/sees-all.ts',
  ])('%s is allowed', (file) => {
    expect(found[file]).toEqual([]);
  });

  test.each<[File, readonly string[]]>([
    ['src/notation/sees-plan.ts', [borders]],
    ['src/notation/sees-package.ts', [borders]],
    ['src/plan/sees-disk.ts', [borders]],
    ['src/checks/sees-words.ts', [borders]],
    ['src/words/sees-functions.ts', [borders]],
    ['src/functions/sees-plan.ts', [borders]],
    ['src/functions/sees-checks.ts', [borders]],
    ['src/template/sees-excel.ts', [borders]],
    ['src/excel/sees-app.ts', [borders]],
    ['src/app/sees-workbench.ts', [borders]],
    ['src/app/sees-tools.ts', [borders]],
    ['src/app/sees-tests.ts', [borders]],
    ['src/taskpane/sees-excel.ts', [borders]],
    ['src/taskpane/sees-ribbon.ts', [borders]],
    ['src/ribbon/sees-pane.ts', [borders]],
    ['src/ribbon/sees-excel.ts', [borders]],
    ['workbench/model/sees-src.ts', [borders]],
    ['workbench/model/sees-tools.ts', [borders]],
    ['workbench/engine/sees-model.ts', [borders]],
    ['tests/workbench/sees-src.ts', [borders]],
    ['src/utils/helps.ts', ['boundaries/no-unknown-files']],
    ['src/loose.ts', ['boundaries/no-unknown-files']],
    ['src/checks/uses-excel.ts', [globals]],
    ['src/checks/names-excel.ts', [syntax]],
    ['src/template/uses-office.ts', [globals]],
    ['src/progress/names-react.ts', [syntax]],
    ['src/functions/uses-network.ts', [globals]],
    ['src/functions/uses-clock.ts', [syntax, syntax, syntax]],
    ['src/app/uses-excel.ts', [globals]],
    ['src/app/names-excel.ts', [syntax]],
    ['src/excel/talks.ts', ['no-console']],
    ['src/taskpane/shows-html.tsx', [syntax]],
  ])('%s is refused', (file, rules) => {
    expect(rulesOf(file)).toEqual(rules);
  });

  test('the message says who may not import what, and where that is laid down', () => {
    expect(found['src/functions/sees-plan.ts']?.[0]?.message).toBe(
      'src/functions/sees-plan.ts may not import ../plan/plan: see tools/lint/borders.mjs',
    );
  });
});
