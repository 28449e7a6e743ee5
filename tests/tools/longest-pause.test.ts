import { expect, test } from '@jest/globals';
import { longestPause, type Profile } from '../../tools/bench/longest-pause';

const node = (id: number, functionName: string, url: string, children: readonly number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});

/** The pane calls a built-in function and, through office.js, the host. */
const nodes: Profile['nodes'] = [
  node(1, '(root)', '', [2, 3, 4, 5]),
  node(2, '(idle)', ''),
  node(3, '(program)', ''),
  node(4, '(garbage collector)', ''),
  node(5, 'render', 'http://localhost/addin/taskpane.js', [6, 7]),
  node(6, 'sort', ''),
  node(7, 'send', 'http://localhost/office-js/office.js', [8]),
  node(8, 'answer', 'http://localhost/bundle/page.js'),
];
const [idle, program, collector, pane, builtIn, library, host] = [2, 3, 4, 5, 6, 7, 8] as const;

test.each([
  ['its own script', [idle, pane, pane, idle], 2],
  ['a built-in function that it calls', [pane, builtIn, pane, idle], 3],
  ['the garbage collected meanwhile', [pane, collector, pane, idle], 3],
  ['not what the host does in its call', [pane, library, host, host, library, pane, idle], 1],
  ['not what the browser does in between', [pane, program, pane, pane, idle], 2],
  ['not garbage that nobody of ours has left', [idle, collector, idle], 0],
  ['nothing where nothing ran', [], 0],
])('a pause of the pane is %s', (_title, samples, milliseconds) => {
  const timeDeltas = samples.map(() => 1000);
  expect(longestPause({ nodes, samples, timeDeltas })).toBe(milliseconds);
});
