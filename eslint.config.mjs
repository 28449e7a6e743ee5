/** Lint for the whole repository. Who may import whom stands in tools/lint/borders.mjs. */
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { borderRules, borderSettings, pureRooms } from './tools/lint/borders.mjs';

const typescript = ['**/*.ts', '**/*.tsx'];
const inFolders = (folders) => folders.flatMap((folder) => [`${folder}/**/*.ts`, `${folder}/**/*.tsx`]);

const officeGlobals = ['Excel', 'OfficeExtension', 'OfficeRuntime'];
const hostGlobals = [...officeGlobals, 'Office', 'React', 'ReactDOM'];
const pageGlobals = ['window', 'document', 'navigator', 'localStorage', 'setTimeout', 'setInterval', 'queueMicrotask'];
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const nodeGlobals = ['process', 'Buffer', 'require', 'module', 'global', '__dirname'];

const noGlobals = (...lists) => [
  'error',
  { checkGlobalObject: true, globals: lists.flatMap(([names, message]) => names.map((name) => ({ name, message }))) },
];
const notInside = [[...networkGlobals, ...nodeGlobals], 'Nothing leaves the workbook, and Node is not there.'];

const syntax = (selector, message) => ({ selector, message });
/** no-restricted-globals looks at values only. */
const noTypesOf = (names, message) => syntax(`TSQualifiedName[left.name=/^(${names.join('|')})$/]`, message);

const onlyExcelRoom = 'Only src/excel knows Office.js.';
const purely = 'Pure rooms know neither Office nor React nor the page.';

const textAsText = [
  syntax('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text is shown as text, never as HTML.'),
  syntax('Property[key.name="dangerouslySetInnerHTML"]', 'Text is shown as text, never as HTML.'),
  syntax('AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]', 'Use textContent.'),
  syntax('CallExpression[callee.property.name="insertAdjacentHTML"]', 'Use append.'),
];

/** Dates and chance come in as arguments: the same cells always give the same answer. */
const clocks = [
  syntax('NewExpression[callee.name="Date"][arguments.length=0]', 'Pure rooms know no today.'),
  syntax('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Pure rooms know no today.'),
  syntax('CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'Pure rooms know no chance.'),
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { boundaries },
    settings: borderSettings,
    languageOptions: { parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...borderRules,
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return tell(problem)` ends a branch and says why.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `() => void handle()` says that no answer is wanted, whatever handle may answer later.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Office.js and React take handlers that answer with a promise.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      // Spreading a text into its code points is what parsing wants; the rule cannot be told so for literals.
      '@typescript-eslint/no-misused-spread': 'off',
      // An empty text counts as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Brackets mark a name that comes from outside: a cell's address, a field off the wire.
      '@typescript-eslint/dot-notation': 'off',
      // Contradicts no-non-null-assertion.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `unknown | Promise<unknown>` tells the reader that both may come.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Counts uses, where a type parameter also ties an argument to a table's key.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Our objects are closures; their methods know no this.
      '@typescript-eslint/unbound-method': 'off',
      // An interface's method may have to be async although this answer is at hand.
      '@typescript-eslint/require-await': 'off',
      // Slow, and of little use while every package is pinned.
      '@typescript-eslint/no-deprecated': 'off',
      // Univer's snapshots hold plain numbers and objects where its types name enums and classes.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Cleaning a cell is about control and joining characters; sources write them as escapes.
      'no-control-regex': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
    },
  },
  {
    files: inFolders(['src']),
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...textAsText, noTypesOf(officeGlobals, onlyExcelRoom)],
      'no-restricted-globals': noGlobals([officeGlobals, onlyExcelRoom], notInside),
    },
  },
  {
    files: inFolders(pureRooms),
    rules: {
      'no-restricted-syntax': ['error', ...textAsText, ...clocks, noTypesOf(hostGlobals, purely)],
      'no-restricted-globals': noGlobals([[...hostGlobals, ...pageGlobals], purely], notInside),
    },
  },
  {
    files: inFolders(['src/excel']),
    rules: { 'no-restricted-syntax': ['error', ...textAsText], 'no-restricted-globals': noGlobals(notInside) },
  },
  {
    files: inFolders(['src/excel', 'src/app']),
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },
  { files: inFolders(['src/taskpane']), ...reactHooks.configs.flat.recommended },
  {
    // Univer's types, and variables that a callback sets, promise more than holds.
    files: inFolders(['workbench', 'tools', 'tests']),
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // What comes off the wire is unknown and is shown as it came.
    files: inFolders(['workbench', 'tests/workbench']),
    rules: { '@typescript-eslint/no-base-to-string': 'off' },
  },
  { files: inFolders(['tests']), rules: { 'no-loss-of-precision': 'off' } },
  {
    // office.js types what cells hold as `any`; a test hands it on to the expectation as it came.
    files: inFolders(['tests/workbench']),
    rules: { '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', __filename: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['tests/workbench/headless/addin/*.js', 'workbench/page/**/*.js'],
    languageOptions: {
      globals: { CustomFunctions: 'readonly', Excel: 'readonly', Office: 'readonly', window: 'readonly' },
    },
  },
);
