/**
 * The order of the test files: those in a browser first. They take longest, and where nobody knows yet how long files take, on a
 * clean clone, they would come last and keep one worker waiting for the other.
 */
const { sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isFirst = ({ path }) => path.includes(`${sep}browser${sep}`);
    return [...sorted.filter(isFirst), ...sorted.filter((test) => !isFirst(test))];
  }
};
