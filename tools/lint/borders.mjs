/**
 * Who may import whom (docs/architecture.md), as settings and rules of eslint-plugin-boundaries. A file that belongs to no
 * room fails the lint, and so does an import of one. Types count as imports too.
 */

/** Rooms of src/ from the top down: each may import those above it, unless `narrower` says less. */
const downwards = [
  'notation',
  'plan',
  'progress',
  'checks',
  'words',
  'functions',
  'template',
  'excel',
  'app',
  'taskpane',
  'ribbon',
];

const pure = downwards.slice(0, downwards.indexOf('excel'));

const narrower = {
  functions: ['notation', 'progress', 'words'],
  taskpane: [...pure, 'app'],
  ribbon: [...pure, 'app'],
};

/** The workbench in the same way: none of its rooms knows src/. */
const workbenchDownwards = ['engine', 'model', 'protocol', 'state', 'headless', 'page'];

const inFolder = (folder) => (name) => `${folder}/${name}`;
const inSrc = inFolder('src');
const inWorkbench = inFolder('workbench');
const workbench = workbenchDownwards.map(inWorkbench);

export const pureRooms = pure.map(inSrc);

const everything = [...downwards.map(inSrc), ...workbench];

/** Every room and what it may import besides itself. The first pattern that fits a file is its room. */
const rooms = [
  ...downwards.map((name, place) => [inSrc(name), (narrower[name] ?? downwards.slice(0, place)).map(inSrc)]),
  ...workbench.map((name, place) => [name, workbench.slice(0, place)]),
  ['tools', everything],
  ['tests/workbench', workbench],
  ['tests', [...everything, 'tools']],
];

/** The page's start, the one place where pane and ribbon meet. */
const start = { category: 'start', pattern: 'src/start.ts' };
const metAtStart = ['app', 'taskpane', 'ribbon', 'words'].map(inSrc);

/** What runs in Excel is small and offline: each package is a decision, and Node's modules are not there. */
const packages = [
  ['src/plan', ['@cfworker/json-schema']],
  ['src/taskpane', ['react', 'react-dom', '@fluentui/*']],
];
const outsideExcel = [...workbench, 'tools', 'tests/workbench', 'tests'];

const from = (type) => ({ element: { type } });
const toRooms = (types) => ({ to: { element: { types: { anyOf: types } } } });

export const borderSettings = {
  'boundaries/elements': rooms.map(([type]) => ({ type, pattern: type, partialMatch: false })),
  'boundaries/files': [start],
  'boundaries/elements-single-match': true,
  'boundaries/legacy-templates': false,
  'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
  'boundaries/additional-dependency-nodes': [{ selector: 'TSImportType > Literal', kind: 'type', name: 'import type' }],
  'import/resolver': { node: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'] } },
};

export const borderRules = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/no-unknown-dependencies': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      checkAllOrigins: true,
      message: '{{from.file.path}} may not import {{dependency.source}}: see tools/lint/borders.mjs',
      policies: [
        ...rooms.map(([type, allowed]) => ({ from: from(type), allow: toRooms([type, ...allowed]) })),
        { from: { file: { categories: start.category } }, allow: toRooms(metAtStart) },
        ...packages.map(([type, source]) => ({
          from: from(type),
          allow: { to: { module: { origin: 'external', source } } },
        })),
        ...outsideExcel.map((type) => ({
          from: from(type),
          allow: { to: { module: { origin: ['external', 'core'] } } },
        })),
      ],
    },
  ],
};
